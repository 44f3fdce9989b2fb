import { sampled } from '../compare.mjs';
import { discoveries } from '../counting/chances.mjs';
import { clusteredNet } from '../counting/clustered.mjs';
import { clockAt, isWithin, periodsOf, weekdayOf } from '../counting/days.mjs';
import { limited } from '../counting/heard.mjs';
import { LEAST } from '../counting/intervals.mjs';
import { largerThan } from '../counting/ranks.mjs';
import { shownBy } from '../counting/signals.mjs';
import { quantileWithLimits } from '../counting/times.mjs';
import { decimal, netWords, number, share as shareWords } from '../counting/written.mjs';
import { ASPECT_NAMES } from '../names.mjs';
import { rowsOf, sectionOf, textOf } from '../reading.mjs';
import { countRead } from '../samples.mjs';
import { addressOf } from '../views.mjs';

const TITLE = 'Which of your posts work';
const KINDS = ['media', 'aspect', 'asks', 'length', 'hours', 'weekday'];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const FALSE_RATE = 0.05;
const SETTLED = 2 * 86_400_000;
const MOST_READ = 1_000;

export function views(_of, filters) {
  return filters.map((filter) => ({ path: addressOf('insights', filter, { part: 'own' }), filter }));
}

export async function printed(reader) {
  const figures = {};
  for (const kind of KINDS) {
    const section = sectionOf(await reader.document(), TITLE);
    if (section === null) return figures;
    await reader.choose('Kind', kind);
    read(sectionOf(await reader.document(), TITLE), kind, figures);
  }
  return figures;
}

function read(section, kind, figures) {
  const facts = [...section.querySelectorAll('li')].map(textOf).filter((words) => !words.startsWith('These are no trials'));
  figures[`by ${kind}: of`] = [textOf(section.querySelector(':scope > p')), ...facts].join('; ');
  const isSampled = !facts.some((words) => /among the ([\d,]+) of \1 mentions/.test(words));
  for (const { head, 'Net sentiment of answers': answers, ...cells } of rowsOf(section.querySelector('table'))) {
    figures[`by ${kind}: ${head}`] = Object.values(cells).join(' | ');
    const [, low, high] = /\((\S+) to (\S+)\)/.exec(answers) ?? [];
    if (!isSampled) figures[`by ${kind}: ${head}, answers`] = answers;
    else if (low !== undefined) figures[`by ${kind}: ${head}, answers`] = sampled(answers, { low: pointsOf(low) - 0.5, high: pointsOf(high) + 0.5 });
  }
}

const pointsOf = (written) => Number(written.replace('\u2212', '-'));

export function recomputed(of, { filter }, printedFigures) {
  const { current } = periodsOf(of, filter.days);
  const named = new Set(of.topics.filter(({ handles = [] }) => handles.length > 0).map(({ id }) => id));
  const heard = limited(of.heard, filter).filter(({ topicId }) => named.has(topicId));
  const read = heard.filter(({ day }) => isWithin(day, current));
  const posts = ownPosts(heard.filter(({ mention }) => isWithin(clockAt(mention.listedAt, of.zone).day, current)), read);
  if (posts.length === 0) return {};
  return Object.assign({}, ...KINDS.map((kind) => figuresOf(kind, posts, { read: read.length, printedFigures })));
}

/** What own accounts posted, answers to others and reposts apart, with what others answered to each. */
function ownPosts(heard, read) {
  const own = heard.filter(({ match, mention: { post } }) => match.own === true && post.parentId === null && !post.repost);
  const posts = [...new Map(own.map((row) => [row.mention.id, row])).values()];
  const others = [...new Map(read.filter(({ match }) => match.own !== true).map((row) => [row.mention.id, row])).values()];
  return posts.map((row) => {
    const { mention: { id, site, post } } = row;
    const threads = [post.threadUrl, post.permalink].filter((address) => address !== null);
    const answers = others.filter(({ mention }) => mention.site === site && mention.id !== id && isAnswer(mention.post, { id, site, threads, posts }));
    const labels = Object.fromEntries(['negative', 'neutral', 'positive'].map((label) => [label, answers.filter((answer) => answer.label === label).length]));
    const shown = Object.values({ likes: post.engagement.likes, replies: post.engagement.replies, shares: post.engagement.shares }).filter((count) => count !== null);
    return {
      kinds: kindsOf(row), answers: labels,
      reactions: shown.length === 0 ? null : shown.reduce((sum, count) => sum + count, 0),
      isSettled: row.mention.publishedAt !== null && row.mention.lastSeenAt - row.mention.publishedAt >= SETTLED,
    };
  });
}

/** It names the post as its parent, or, where it names no own post, stands in its thread. */
function isAnswer({ parentId, threadUrl }, { id, site, threads, posts }) {
  const parent = parentId === null ? null : `${site}:${parentId}`;
  if (posts.some(({ mention }) => mention.id === parent)) return parent === id;
  return threadUrl !== null && threads.includes(threadUrl);
}

function kindsOf(row) {
  const { mention: { post: { media, title, text } }, day, hour } = row;
  const letters = (title ?? '').length + text.length;
  const from = hour === null ? null : hour - (hour % 4);
  const aspect = shownBy(row).aspects[0]?.kind ?? null;
  const held = ['video', 'image', 'audio', 'link'].find((kind) => media.includes(kind));
  const clock = (of) => `${String(of).padStart(2, '0')}:00`;
  return {
    media: held === undefined ? 'Text alone' : held[0].toUpperCase() + held.slice(1),
    aspect: aspect === null ? null : (ASPECT_NAMES[aspect] ?? aspect),
    asks: /[?？؟՞፧]/u.test(`${title ?? ''}${text}`) ? 'With a question' : 'Without a question',
    length: letters <= 100 ? 'Up to 100 letters' : letters <= 280 ? '101 to 280 letters' : 'More than 280 letters',
    hours: from === null ? null : `${clock(from)} to ${clock(from + 4)}`,
    weekday: day === null ? null : DAYS[weekdayOf(day)],
  };
}

function figuresOf(kind, posts, { read, printedFigures }) {
  const told = posts.filter(({ kinds }) => kinds[kind] !== null);
  const settled = told.filter(({ reactions, isSettled }) => reactions !== null && isSettled);
  const rows = [...new Set(told.map(({ kinds }) => kinds[kind]))].map((name) => {
    const own = settled.filter(({ kinds }) => kinds[kind] === name).map(({ reactions }) => reactions);
    const others = settled.filter(({ kinds }) => kinds[kind] !== name).map(({ reactions }) => reactions);
    return {
      name, own, against: own.length < LEAST || others.length < LEAST ? null : largerThan(own, others),
      answers: clusteredNet(told.filter(({ kinds }) => kinds[kind] === name).map((post) => post.answers)),
    };
  });
  const tested = rows.filter(({ against }) => against !== null);
  const holds = discoveries(tested.map(({ against }) => against.p), FALSE_RATE);
  const working = new Set(tested.filter((_, at) => holds[at]));
  const young = told.filter(({ reactions, isSettled }) => reactions !== null && !isSettled).length;
  const unshown = told.filter(({ reactions }) => reactions === null).length;
  const figures = {
    [`by ${kind}: of`]: [
      `Posts: ${number(posts.length)}. All that your accounts posted in this time and that a page showed, without answers to others.`,
      ...(young > 0 ? [`Not counted yet, seen last within two days of posting: ${number(young)}`] : []),
      ...(unshown > 0 ? [`Without shown reactions: ${number(unshown)}`] : []),
      `Answers are found among the ${number(countRead(read, /among the ([\d,]+) of /, printedFigures[`by ${kind}: of`]))} of ${number(read)} mentions that were read.`,
    ].join('; '),
  };
  for (const row of rows) {
    const { name, own, answers } = row;
    figures[`by ${kind}: ${name}`] = [number(own.length), reactionWords(own), againstWords(row, working.has(row))].join(' | ');
    const key = `by ${kind}: ${name}, answers`;
    if (read <= MOST_READ) figures[key] = answers === null ? 'Too few' : `${netWords(answers).both}, n ${number(answers.n)}`;
    else if (printedFigures[key] !== undefined) figures[key] = answers?.value;
  }
  return figures;
}

function reactionWords(own) {
  if (own.length < LEAST) return 'Too few';
  const { value, low, high } = quantileWithLimits(own, 0.5);
  return `${decimal(value, 1)}${high === null ? `at least ${number(low ?? 0)}` : `${number(low ?? 0)} to ${number(high)}`}`;
}

function againstWords({ against }, isWorking) {
  if (against === null) return 'Too few';
  const words = shareWords({ share: against.chance, low: against.low, high: against.high });
  return `${words.share} (${words.range})${isWorking ? (against.chance > 0.5 ? '▲ more than chance' : '▼ less than chance') : ''}`;
}

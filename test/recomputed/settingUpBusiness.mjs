import { dayAfter } from './counting/days.mjs';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const OWN = 'norvelo-official';
const dayOf = (instant) => new Date(instant).toISOString().slice(0, 10);

/** The same number in [0, 1) for the same words, whatever else there is. */
function drawn(words) {
  let mixed = 2_166_136_261;
  for (const letter of words) mixed = Math.imul(mixed ^ letter.codePointAt(0), 16_777_619) >>> 0;
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 2_246_822_507) >>> 0;
  return ((mixed ^ (mixed >>> 13)) >>> 0) / 2 ** 32;
}

/**
 * What of the business stands beside mentions: own accounts with their posts and answers, what the user says of signals, touchpoints,
 * business hours, surveys, series, goals and actions, replies, and rules that watch the numbers. `mentions` are those that are stored.
 */
export async function setUpBusiness(page, { mentions, now }) {
  const call = (name, ...given) => page.evaluate(([of, values]) => globalThis.bench[of](...values), [name, given]);
  await call('nameHandles', 'norvelo', [OWN]);
  await call('nameTouchpoint', 'parcels', { name: 'Parcels', query: 'delivery' });
  await call('ingestPages', [...ownPages(now), ...answerPages(mentions, now)].toSorted((a, b) => a.seenAt - b.seenAt));
  await call('say', [...said(mentions), ...spokenOf(mentions)]);
  await call('openHours', hours());
  await call('bringIn', { surveys: surveys(now), series: series(now) });
  await call('plan', plans(now), now - 100 * DAY);
  await call('log', replies(mentions, now));
  await call('watchAt', rules(), watched(now));
  // As screens do: else it looks only once in a while whether there is anything to do.
  await call('tellWorker');
}

const HOLDS = [[], ['image'], ['video'], ['link'], ['image', 'link'], ['audio']];
const ABOUT = [
  'Norvelo has news about delivery.', 'Norvelo lowers its price, is that fair?', 'Norvelo shows a new lamp for small rooms and for large ones',
  'The support of Norvelo answers from Monday on',
];

/** Posts of the brand's own account, two a day, and what others answer to them. */
function ownPages(now) {
  return Array.from({ length: 100 }, (_, day) => {
    const start = now - (100 - day) * DAY;
    const posts = [0, 1].map((which) => ownPost(`own-${day}-${which}`, { at: start + Math.floor(drawn(`hour ${day} ${which}`) * DAY), many: day * 2 + which }));
    const shown = posts.flatMap((post, which) => [post, ...answersTo(post, day * 2 + which)]);
    // What was posted last is still young when it is seen last.
    return { site: 'hackernews', posts: shown, answers: [], seenAt: Math.min(now - HOUR, start + 4 * DAY) };
  });
}

function ownPost(id, { at, many }) {
  const text = ABOUT[many % ABOUT.length].repeat(1 + (many % 3) * 4);
  const reached = Math.floor(10 ** (1 + 2 * drawn(`reached ${id}`)) * (many % 6 === 2 ? 3 : 1));
  return {
    kind: 'post', nativeId: id, permalink: `/posts/${id}`, threadUrl: `/posts/${id}`, author: { handle: OWN }, title: null, text, language: 'en',
    media: HOLDS[many % HOLDS.length], publishedAt: time(at), engagement: many % 17 === 0 ? {} : { likes: reached, replies: many % 5, shares: many % 3 },
  };
}

const FROM = ['Berlin, Germany', null, 'UK', 'Україна', 'Portland, OR', 'Нидерланды', null, 'Atlantis', 'Türkiye', 'france'];
const FELT = ['Norvelo is wonderful, I love it', 'Norvelo is terrible, I hate it', 'Norvelo sells lamps', 'Great news from Norvelo, thanks'];

function answersTo({ nativeId, publishedAt }, many) {
  return Array.from({ length: many % 4 }, (_, which) => ({
    kind: 'comment', nativeId: `${nativeId}-${which}`, parentId: nativeId, permalink: `/posts/${nativeId}-${which}`, threadUrl: `/posts/${nativeId}`,
    author: { handle: `reader-${Math.floor(drawn(`${nativeId} ${which}`) * 150)}` }, title: null, language: 'en', media: [],
    place: FROM[Math.floor(drawn(`from ${nativeId} ${which}`) * FROM.length)],
    text: FELT[Math.floor(drawn(`felt ${nativeId} ${which}`) * FELT.length)], publishedAt: time(Date.parse(publishedAt.at) + (which + 1) * 2 * HOUR),
  }));
}

function time(instant) {
  const at = new Date(Math.floor(instant / 1_000) * 1_000).toISOString();
  return { at, precision: 'second', raw: at };
}

/** Every seventh of the forum's comments is answered after some hours, of some only the day is known. */
function answerPages(mentions, now) {
  const asked = mentions.filter(({ site, publishedAt, topicIds }) => site !== 'trustpilot' && publishedAt !== null && topicIds.includes('norvelo'));
  const answers = asked.filter((_, at) => at % 7 === 0).flatMap(({ id, publishedAt }, at) => {
    const answered = publishedAt + Math.floor(20 * MINUTE * 10 ** (3 * drawn(`answered ${id}`)));
    if (answered > now) return [];
    const written = at % 9 === 0 ? `${dayOf(answered)}T00:00:00.000Z` : new Date(answered).toISOString();
    return [{ to: id, topicId: 'norvelo', handle: OWN, at: written, permalink: null, text: 'Thank you.' }];
  });
  return Array.from({ length: Math.ceil(answers.length / 200) }, (_, at) => (
    { site: 'hackernews', posts: [], answers: answers.slice(at * 200, (at + 1) * 200), seenAt: now - HOUR }
  ));
}

const SAID = [
  ['stage:leave', true], ['stage:use', false], ['aspect:price', true], ['aspect:delivery', false], ['gap', true], ['answer', true],
  ['intent:cancel', true], ['answer', false], ['stage:buy', true], ['gap', false], ['intent:complaint', false], ['intent:question', true],
];

function said(mentions) {
  return mentions.filter((_, at) => at % 29 === 5).map(({ id }, at) => {
    const [key, value] = SAID[at % SAID.length];
    return { mentionId: id, key, value };
  });
}

/** What some hundreds speak of, and where their authors are on their way: enough for ranks. */
function spokenOf(mentions) {
  return mentions.filter((_, at) => at % 3 === 1).slice(-900).flatMap(({ id }, at) => [
    { mentionId: id, key: `aspect:${['price', 'delivery', 'support', 'app'][at % 4]}`, value: true },
    { mentionId: id, key: `stage:${['use', 'support', 'leave'][at % 3]}`, value: true },
  ]);
}

function hours() {
  const day = [[480, 720], [780, 1_110]];
  return {
    zone: null, week: [day, day, day, day, [[480, 900]], [[600, 840]], []], holidays: ['--10-12', '2026-09-01'],
    within: { urgent: 60, normal: 480, low: 1_440 },
  };
}

const WORDS = ['They came the next day', 'Nobody answered me', 'Good, but slow'];

function surveys(now) {
  const answers = (survey, { kind, least, best, inverse = false, many, worst = 0 }) => Array.from({ length: many }, (_, n) => {
    const value = least + Math.floor(drawn(`${survey} ${n}`) ** (inverse ? 1.6 : 0.6) * (best - least + 1));
    return {
      id: `${survey}-${n}`, survey, kind, scale: { least, best, ...(inverse ? { inverse } : {}) }, value: n < worst ? best + 5 : value,
      at: now - Math.floor(drawn(`when ${survey} ${n}`) * 120 * DAY), segment: n % 4 === 0 ? null : ['Firms', 'Homes', 'Schools'][n % 3],
      text: n % 9 === 0 ? WORDS[n % WORDS.length] : null, authorId: null,
    };
  });
  return [
    ...answers('After a repair', { kind: 'nps', least: 0, best: 10, many: 420, worst: 4 }),
    ...answers('After a call', { kind: 'csat', least: 1, best: 5, many: 300 }),
    ...answers('At the counter', { kind: 'csat', least: 1, best: 7, inverse: true, many: 150 }),
    ...answers('Checkout', { kind: 'ces', least: 1, best: 7, inverse: true, many: 240, worst: 2 }),
    ...answers('Returns', { kind: 'ces', least: 1, best: 5, many: 130 }),
    ...answers('Out of a hundred', { kind: 'nps', least: 0, best: 100, many: 60 }),
    ...answers('Just begun', { kind: 'nps', least: 1, best: 5, many: 12 }),
  ];
}

function series(now) {
  const kept = (id, name, unit, points) => ({ kind: 'series', id, name, unit, points, createdAt: 1, stamps: {} });
  const weeks = Array.from({ length: 50 }, (_, n) => ({ day: dayAfter(dayOf(now), -7 * n - 2), value: 400 + Math.floor(300 * drawn(`orders ${n}`)) }));
  const days = Array.from({ length: 300 }, (_, n) => ({ day: dayAfter(dayOf(now), -n), value: Math.round(1_000 * drawn(`churn ${n}`)) / 100 }));
  return [
    kept('orders', 'Orders', 'a week', weeks),
    // Two months of it were never written down.
    kept('churn', 'Churn', null, days.filter((_, n) => n < 140 || n > 200)),
    kept('old', 'Former shop', null, [{ day: '2024-01-01', value: 3 }]),
  ];
}

function plans(now) {
  const day = (before) => dayAfter(dayOf(now), -before);
  const goal = (title, of) => ({ kind: 'goal', title, wish: 'more', target: null, topicId: null, site: null, startedOn: day(60), dueOn: null, ...of });
  const action = (title, of) => ({
    kind: 'action', title, seen: null, metric: 'net', wish: 'more', goalId: null, topicId: null, site: null, who: '', doneOn: day(45), ...of,
  });
  return [
    goal('Be liked more', { metric: 'net', target: 20, topicId: 'norvelo' }),
    goal('Be liked more by all', { metric: 'net', startedOn: day(30) }),
    goal('Less anger', { metric: 'negativeShare', wish: 'less', target: 0.25, topicId: 'norvelo', startedOn: day(40), dueOn: day(9) }),
    goal('Be heard more', { metric: 'volume', target: 0.2, topicId: 'norvelo' }),
    goal('Be heard less on the forum', { metric: 'volume', wish: 'less', site: 'hackernews', startedOn: day(50) }),
    goal('Outdo the other', { metric: 'shareOfVoice', target: 0.6, topicId: 'norvelo', startedOn: day(35) }),
    goal('Outdo the other on reviews', { metric: 'shareOfVoice', site: 'hackernews', startedOn: day(70) }),
    goal('Just begun', { metric: 'net', startedOn: day(5) }),
    goal('Where nothing is heard', { metric: 'net', site: 'nowhere.example', startedOn: day(30) }),
    goal('Before anything was heard', { metric: 'negativeShare', wish: 'less', startedOn: day(200) }),
    action('A second parcel service', { topicId: 'norvelo' }),
    action('Shorter forms', { metric: 'negativeShare', wish: 'less', doneOn: day(20), site: 'trustpilot' }),
    action('A larger team', { metric: 'volume', wish: 'less', doneOn: day(28) }),
    action('Not begun', { doneOn: null }),
  ];
}

/** The user opens mentions and answers them; some are left lying open. */
function replies(mentions, now) {
  const reply = { how: 'put', edited: true };
  return mentions.filter((_, at) => at % 31 === 3).slice(-400).flatMap(({ id }, n) => {
    const at = now - Math.floor(drawn(`opened ${id}`) * 95 * DAY) - 5 * HOUR;
    const took = n % 11 === 0 ? 3 * HOUR : Math.floor(MINUTE * 20 ** drawn(`took ${id}`));
    const lines = [{ id: `open-${n}`, mentionId: id, at, kind: 'opened', details: {} }];
    if (n % 5 === 0) lines.push({ id: `again-${n}`, mentionId: id, at: at + 10 * MINUTE, kind: 'opened', details: {} });
    if (n % 7 !== 6) lines.push({ id: `reply-${n}`, mentionId: id, at: at + took + (n % 5 === 0 ? 10 * MINUTE : 0), kind: 'reply', details: reply });
    return lines;
  });
}

function rules() {
  const rule = (id, watch, of = {}) => ({
    id, on: true, topicIds: [], sites: [], labels: [], intents: [], leastSeverity: null, author: null, leastFollowers: null, mostDays: 3, way: 'badge',
    cooldown: 1_440, watch: { sensitivity: 'sensitive', least: 5, ...watch }, ...of,
  });
  return [
    rule('rule-spike', { kind: 'spike' }),
    rule('rule-drift', { kind: 'drift' }, { cooldown: 10_080 }),
    rule('rule-negative', { kind: 'negative' }),
  ];
}

/** Two hours of each of the last seventy days. */
function watched(now) {
  const days = Array.from({ length: 70 }, (_, day) => now - (69 - day) * DAY);
  return days.flatMap((day) => [day - 6 * HOUR, day]);
}

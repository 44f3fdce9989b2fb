import type { Translator } from '@/lib/i18n/translator';
import type { HistoryEntry } from '@/lib/inbox/history';
import { dueIn } from '@/lib/inbox/queueKeys';
import { labelOfWork } from '@/lib/inbox/status';
import { labelToward, type Mention } from '@/lib/mentions/mention';
import { mentionSeverity } from '@/lib/mentions/signals';
import { OWNER_ME, statusOf } from '@/lib/mentions/status';
import { tagsOf } from '@/lib/mentions/tags';
import { CASE_STYLE } from './caseStyle';
import type { Case } from './gatherCase';
import { element, link, page, quoted, type Content, type Markup } from './markup';

/** What the screens know to say of a case. */
export interface CaseWords {
  translator: Translator;
  siteName: string;
  /** What a line of the history tells, and the words that belong to it. */
  told: (entry: HistoryEntry) => { what: string; quote: string | null };
  /** What was found in it, and set right, by name. */
  signals: readonly string[];
}

/** A case as a page to be read, printed and handed on, in the language of the screens; times are those of the reporting zone. */
export function caseHtml(of: Case, words: CaseWords): string {
  const { translator, siteName } = words;
  const { text, dateTime, language, direction } = translator;
  const { mention } = of;
  const title = text('case.heading', { author: authorOf(mention, translator), site: siteName });
  return page({
    language,
    direction,
    title,
    style: CASE_STYLE,
    body: element('main', {}, [
      element('h1', {}, title),
      facts(of, words),
      textOf(of, translator),
      section(text('case.why'), whyOf(of, words)),
      section(text('history.title'), historyOf(of, words)),
      discussionOf(of, translator),
      earlierOf(of, translator),
      element('footer', {}, [
        element('p', {}, text('case.written', { when: dateTime(of.now), zone: of.zone })),
        element('p', {}, peopleOf(of, translator)),
      ]),
    ]),
  });
}

const section = (title: string, content: Content): Markup => element('section', {}, [element('h2', {}, title), content]);

const authorOf = ({ post: { author } }: Mention, { text }: Translator): string => author.name ?? author.handle ?? text('mentions.unknownAuthor');

const fact = (name: string, value: Content): Content => (value === null || value === '' ? null : [element('dt', {}, name), element('dd', {}, value)]);

function facts({ mention, matches, topics }: Case, { translator, siteName }: CaseWords): Markup {
  const { text, dateTime, list, percent } = translator;
  const { decided = {}, post } = mention;
  const { owner, dueAt, snoozedUntil, testimonial } = decided;
  const due = dueAt ?? matches.map(dueIn).find((at) => at !== null) ?? null;
  const heard = matches.flatMap(({ topicId, toward }) => {
    const name = topics.find(({ id }) => id === topicId)?.name;
    return name === undefined ? [] : [`${name} (${text(`sentiment.${labelToward(mention, toward)}`)})`];
  });
  return element('dl', {}, [
    fact(text('case.post'), link(post.permalink ?? post.threadUrl, post.permalink ?? post.threadUrl ?? siteName)),
    fact(text('case.author'), link(post.author.url, authorOf(mention, translator))),
    fact(text('history.published'), timeOf(mention, translator)),
    fact(text('history.seen'), dateTime(mention.firstSeenAt)),
    fact(text('case.topics'), list(heard)),
    fact(text('correct.title'), text(`sentiment.${labelToward(mention, matches[0]?.toward)}`)),
    fact(text('case.severity'), percent(mentionSeverity(mention, mention.listedAt, matches[0]).value)),
    fact(text('status.title'), text(`status.${statusOf(mention, labelOfWork(mention, matches))}`)),
    fact(text('owner.title'), owner === undefined ? null : element('bdi', {}, owner === OWNER_ME ? text('owner.me') : owner)),
    fact(text('tags.title'), list(tagsOf(mention))),
    fact(text('escalate.by'), due === null ? null : dateTime(due)),
    fact(text('case.snoozedUntil'), snoozedUntil === undefined ? null : dateTime(snoozedUntil)),
    fact(text('testimonial.title'), testimonial === undefined ? null : text(`testimonial.${testimonial}`)),
  ]);
}

function timeOf({ publishedAt, post }: Mention, { text, dateTime, day }: Translator): string {
  const { at, precision, clamped } = post.publishedAt;
  if (publishedAt === null || at === null || clamped === true) return text('mentions.timeUnknown');
  return precision === 'day' || precision === 'month' || precision === 'year' ? day(at.slice(0, 10)) : dateTime(publishedAt);
}

function textOf({ mention }: Case, { text, date }: Translator): Markup {
  const { post, goneAt, understanding, answer } = mention;
  const { language } = understanding.language;
  return section(text('case.text'), [
    goneAt === undefined ? null : element('p', {}, text('mentions.gone', { site: mention.site, date: date(goneAt) })),
    post.title === null ? null : element('h3', { dir: 'auto', lang: language ?? '' }, post.title),
    post.text === '' ? null : quoted(post.text, language),
    post.partial ? element('p', { class: 'note' }, text('mentions.partial')) : null,
    post.reply === null || post.reply.text === '' ? null : element('blockquote', {}, [
      element('p', { class: 'note' }, post.reply.author === null ? text('mentions.ownerReplyUnnamed') : text('mentions.ownerReply', { author: post.reply.author })),
      quoted(post.reply.text),
    ]),
    answer?.text === undefined ? null : element('blockquote', {}, [
      element('p', { class: 'note' }, text('mentions.answered', { author: answer.handle })),
      quoted(answer.text),
    ]),
  ]);
}

function whyOf({ mention }: Case, { translator, signals }: CaseWords): Content {
  const { text, signed, percent, list } = translator;
  const { score, confidence, reasons } = mention.understanding.sentiment;
  const weighed = reasons.filter(({ term }) => term !== '').map(({ term, contribution }) => `${term} ${signed(contribution, 1)}`);
  return [
    mention.decided?.sentiment === undefined ? null : element('p', {}, text('case.labelYours')),
    score === null ? null : element('p', {}, confidence === null ? text('case.score', { score: signed(score, 2) }) : text('case.scoreSure', { score: signed(score, 2), share: percent(confidence) })),
    weighed.length === 0 ? null : element('p', { dir: 'auto' }, list(weighed)),
    signals.length === 0 ? null : element('p', {}, `${text('signals.title')}: ${list(signals)}`),
  ];
}

function historyOf({ history, own }: Case, { translator, told }: CaseWords): Markup {
  const { text, dateTime } = translator;
  return element('ol', { class: 'history' }, history.map((entry) => {
    const { what, quote } = told(entry);
    const isElsewhere = entry.kind === 'work' && entry.event.by !== own;
    return element('li', {}, [
      element('p', {}, [
        element('span', { class: 'note' }, entry.at === null ? text('history.undated') : dateTime(entry.at)),
        ' ',
        isElsewhere ? `${what} · ${text('notes.elsewhere')}` : what,
      ]),
      quote === null ? null : quoted(quote),
    ]);
  }));
}

function discussionOf({ thread: { above, beside, more } }: Case, translator: Translator): Content {
  const { text, count } = translator;
  if (above.length === 0 && beside.length === 0) return null;
  return section(text('thread.title'), [
    above.length === 0 ? null : [element('h3', {}, text('thread.above')), posts(above, translator)],
    beside.length === 0 ? null : [element('h3', {}, count('thread.beside', beside.length)), posts(beside, translator)],
    more ? element('p', { class: 'note' }, text('thread.more')) : null,
  ]);
}

function earlierOf({ earlier, moreEarlier }: Case, translator: Translator): Content {
  const { text } = translator;
  if (earlier === null || earlier.length === 0) return null;
  return section(text('case.earlier'), [posts(earlier, translator), moreEarlier ? element('p', { class: 'note' }, text('case.moreEarlier')) : null]);
}

function posts(mentions: readonly Mention[], translator: Translator): Markup {
  return element('ul', { class: 'posts' }, mentions.map((mention) => {
    const { post, understanding } = mention;
    const { language } = understanding.language;
    return element('li', {}, [
      element('p', { class: 'note' }, [
        link(post.permalink, authorOf(mention, translator)),
        ` · ${timeOf(mention, translator)} · ${translator.text(`sentiment.${labelToward(mention, undefined)}`)}`,
      ]),
      post.title === null ? null : quoted(post.title, language),
      post.text === '' ? null : quoted(post.text, language),
    ]);
  }));
}

function peopleOf({ privacy, earlier }: Case, { text }: Translator): string {
  const authors = text(`export.authors.${privacy.authors}.hint`);
  return [authors, ...(privacy.masked ? [text('case.masked')] : []), ...(earlier === null ? [text('case.noEarlier')] : [])].join(' ');
}

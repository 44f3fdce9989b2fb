import type { MediaKind, WrittenTime } from '@/lib/posts/post';
import { readAge } from '@/lib/language/ages';
import { readTime } from '@/lib/language/dates';
import { readCount } from '@/lib/language/numbers';
import { attribute, closest, find, findAll, matches } from './reading/dom';
import { defineSite, gone, unreadable, type Page, type Reading } from './reading/site';
import { textOf } from './reading/visibleText';
import { about, pageKind, postIn } from './stackexchange/pages';

const QUESTION = '#question, .question[data-questionid]';
const ANSWER = '.answer[data-answerid], .answer[id^="answer-"]';
const COMMENT = '.comment[id^="comment-"]';
const SUMMARY = '.s-post-summary, .question-summary';

/** Stack Overflow and its kin: questions, answers and comments, lists and searches, in the markup of 2015 to 2026. */
export default defineSite({
  id: 'stackexchange',
  name: 'Stack Exchange',
  kind: 'forum',
  proof: 'sources',
  sources: ['Pages of Stack Overflow saved in 2015–2017, 2019, 2022 and 2024', 'Zotero translator Stack Exchange 2026', 'Stacks design system 2024'],
  hosts: [
    'stackoverflow.com', 'stackexchange.com', 'superuser.com', 'serverfault.com', 'askubuntu.com', 'mathoverflow.net', 'stackapps.com',
  ],
  pageKind,
  posts: [QUESTION, ANSWER, COMMENT, SUMMARY].join(', '),
  read: (element, page) => {
    if (matches(element, COMMENT)) return readComment(element, page);
    return matches(element, SUMMARY) ? readSummary(element, page) : readPost(element, page);
  },
  traces: '.js-post-body, [itemprop="upvoteCount"], .comment-copy, a.question-hyperlink, [id^="question-summary-"]',
  about,
  watchedAttributes: ['data-score', 'data-value', 'datetime', 'data-comment-score'],
  expects: ['author', 'time', 'permalink', 'text'],
});

/** Each site numbers its posts by itself. */
const nameOf = (host: string, kind: 'q' | 'a' | 'c', id: string): string => `${host}/${kind}/${id}`;
const hostOf = (url: URL): string => url.hostname.replace(/^www\./u, '');

function readPost(post: Element, page: Page): Reading {
  const host = hostOf(page.url);
  const isAnswer = matches(post, ANSWER);
  const id = isAnswer ? numberOf(post, 'data-answerid') : (numberOf(post, 'data-questionid') ?? postIn(page.url.pathname).question);
  if (id === null) return unreadable('permalink');
  const name = nameOf(host, isAnswer ? 'a' : 'q', id);
  if (matches(post, '.deleted-answer')) return gone(name);
  const body = findAll(post, '.js-post-body, .post-text, [itemprop="text"]').find((one) => closest(one, COMMENT) === null);
  if (body === undefined) return unreadable('text');
  const question = isAnswer ? (attribute(post, 'data-parentid') ?? postIn(page.url.pathname).question) : id;
  const heading = find(page.document, '#question-header h1 a, h1[itemprop="name"] a, h1 .question-hyperlink');
  const signature = signatureOf(post);
  return {
    kind: isAnswer ? 'answer' : 'question',
    nativeId: name,
    permalink: isAnswer ? `/a/${id}` : `/q/${id}`,
    threadUrl: question === null ? null : `/questions/${question}`,
    parentId: isAnswer && question !== null ? nameOf(host, 'q', question) : null,
    author: personIn(signature),
    title: isAnswer || heading === null ? null : textOf(heading),
    text: textOf(body, { skip: MATHS }),
    media: mediaOf(body),
    publishedAt: timeOf(post, signature, isAnswer, page),
    engagement: { likes: scoreOf(post), replies: isAnswer ? null : answersOf(page.document) },
  };
}

/** Formulas are drawn of many signs; for readers aloud they are there a second time. */
const MATHS = '.MathJax_Preview, .MJX_Assistive_MathML, .js-post-notice, .snippet-result';

function mediaOf(body: Element): MediaKind[] {
  return find(body, 'img:not(.emoji)') === null ? [] : ['image'];
}

function numberOf(element: Element, name: string): string | null {
  const value = attribute(element, name) ?? /^(?:answer|question-summary|answer-id)-(\d+)$/u.exec(attribute(element, 'id') ?? '')?.[1] ?? '';
  return /^\d{1,12}$/u.test(value) ? value : null;
}

/** Who wrote it, not who edited it: editors' names stand beside a link to the revisions. */
function signatureOf(post: Element): Element | null {
  const marked = findAll(post, '[itemprop="author"]').find((one) => closest(one, COMMENT) === null);
  const around = marked === undefined ? null : closest(marked, '.post-signature, .user-info, .s-user-card');
  if (around !== null || marked !== undefined) return around ?? marked ?? null;
  const signatures = findAll(post, '.post-signature').filter((one) => find(one, 'a[href*="/revisions"]') === null);
  return signatures.length === 1 ? (signatures[0] ?? null) : (signatures.find((one) => matches(one, '.owner')) ?? null);
}

function personIn(signature: Element | null): { name: string | null; url: string | null } {
  if (signature === null) return { name: null, url: null };
  const links = findAll(signature, '.user-details a[href*="/users/"], [itemprop="author"] a[href*="/users/"], .s-user-card--link a[href*="/users/"]');
  const link = links.find((one) => textOf(one) !== '');
  const named = find(signature, '[itemprop="author"] [itemprop="name"], .user-details > span[itemprop="name"]');
  const shown = link ?? named;
  return { name: shown === null ? null : textOf(shown), url: link === undefined ? null : attribute(link, 'href') };
}

/** A time in the attributes is in UTC, with or without saying so. */
function timeOf(post: Element, signature: Element | null, isAnswer: boolean, page: Page): WrittenTime {
  const own = findAll(post, 'time[itemprop="dateCreated"][datetime]').find((one) => closest(one, COMMENT) === null);
  const header = isAnswer ? null : find(page.document, '#question-header ~ div time[itemprop="dateCreated"][datetime]');
  const stated = own ?? header;
  if (stated !== null) return readTime(attribute(stated, 'datetime'), { now: page.now, zoneless: 'utc' });
  return ageIn(signature, page);
}

const TITLED = '.relativetime, .relativetime-clean, .user-action-time span[title], .comment-date span[title], time span[title]';

function ageIn(tree: Element | null, page: Page): WrittenTime {
  const shown = tree === null ? null : find(tree, TITLED);
  const exact = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ/u.exec(shown === null ? '' : (attribute(shown, 'title') ?? ''))?.[0];
  if (exact !== undefined) return readTime(exact, { now: page.now });
  const html = find(page.document, 'html');
  return readAge(shown === null ? null : textOf(shown), { now: page.now, language: html === null ? null : attribute(html, 'lang') });
}

function scoreOf(post: Element): number | null {
  const stated = readCount(attribute(post, 'data-score'));
  if (stated !== null) return stated;
  const shown = find(post, '.js-vote-count, [itemprop="upvoteCount"], .vote-count-post');
  return shown === null ? null : readCount(attribute(shown, 'data-value') ?? attribute(shown, 'content') ?? textOf(shown));
}

function answersOf(document: Document): number | null {
  const header = find(document, '#answers-header [data-answercount]');
  const count = find(document, '#answers-header [itemprop="answerCount"], [itemprop="answerCount"]');
  return readCount(header === null ? null : attribute(header, 'data-answercount')) ?? (count === null ? null : readCount(textOf(count)));
}

function readComment(comment: Element, page: Page): Reading {
  const host = hostOf(page.url);
  const id = /^comment-(\d{1,12})$/u.exec(attribute(comment, 'id') ?? '')?.[1];
  if (id === undefined) return null;
  if (matches(comment, '.deleted-comment')) return gone(nameOf(host, 'c', id));
  const body = find(comment, '.comment-copy');
  if (body === null) return unreadable('text');
  const user = find(comment, '.comment-user');
  if (user === null) return unreadable('author');
  const answer = closest(comment, ANSWER);
  const answered = answer === null ? null : numberOf(answer, 'data-answerid');
  const question = postIn(page.url.pathname).question;
  const link = find(comment, 'a.comment-link[href]');
  const score = readCount(attribute(comment, 'data-comment-score'));
  const shown = find(comment, '.comment-score span');
  return {
    kind: 'comment',
    nativeId: nameOf(host, 'c', id),
    permalink: link === null ? `/posts/comments/${id}` : attribute(link, 'href'),
    threadUrl: question === null ? null : `/questions/${question}`,
    parentId: answered !== null ? nameOf(host, 'a', answered) : question === null ? null : nameOf(host, 'q', question),
    author: { name: textOf(user), url: attribute(user, 'href') },
    text: textOf(body, { skip: MATHS }),
    publishedAt: ageIn(comment, page),
    engagement: { likes: score ?? (shown === null ? null : readCount(textOf(shown))) },
  };
}

/** A line of a list or a search: the title, and the beginning of the words or what surrounds a match. */
function readSummary(summary: Element, page: Page): Reading {
  const link = find(summary, 'h3 a[href*="/questions/"], .s-post-summary--content-title a[href], a.s-post-summary--content-title[href], a.question-hyperlink[href], .result-link a[href]');
  const url = link === null ? null : URL.parse(attribute(link, 'href') ?? '', page.url);
  const { question, answer } = url === null ? { question: null, answer: null } : postIn(url.pathname);
  // Advertisements for jobs and articles stand among them, without a number.
  if (url === null || link === null) return numberOf(summary, 'data-post-id') === null ? null : unreadable('permalink');
  const isAnswer = attribute(summary, 'data-post-type-id') === '2' || (answer !== null && attribute(summary, 'data-post-type-id') !== '1');
  const id = isAnswer ? (answer ?? numberOf(summary, 'data-post-id')) : (question ?? numberOf(summary, 'data-post-id'));
  if (id === null || (question === null && answer === null)) return null;
  const host = hostOf(url);
  const excerpt = find(summary, '.s-post-summary--content-excerpt, .excerpt');
  // Lists by activity name who changed it last, and when, in place of who wrote it.
  const changed = find(summary, 'a[href*="lastactivity"]') !== null;
  const card = changed ? null : find(summary, '.s-user-card, .user-info, .started');
  const person = card === null ? null : findAll(card, 'a[href*="/users/"]').find((one) => textOf(one) !== '');
  const numbers = findAll(summary, '.s-post-summary--stats-item-number').map((one) => readCount(textOf(one)));
  return {
    kind: isAnswer ? 'answer' : 'question',
    nativeId: nameOf(host, isAnswer ? 'a' : 'q', id),
    permalink: `${url.origin}${url.pathname}${url.hash}`,
    threadUrl: question === null ? null : `${url.origin}/questions/${question}`,
    parentId: isAnswer && question !== null ? nameOf(host, 'q', question) : null,
    author: { name: person === undefined || person === null ? null : textOf(person), url: person == null ? null : attribute(person, 'href') },
    title: isAnswer ? null : textOf(link),
    text: excerpt === null ? '' : textOf(excerpt),
    partial: true,
    publishedAt: ageIn(card, page),
    engagement: {
      likes: numbers[0] ?? voteIn(summary),
      replies: isAnswer ? null : (numbers[1] ?? statusIn(summary)),
    },
  };
}

const voteIn = (summary: Element): number | null => {
  const shown = find(summary, '.vote-count-post, [itemprop="upvoteCount"]');
  return shown === null ? null : readCount(textOf(shown));
};

const statusIn = (summary: Element): number | null => {
  const shown = find(summary, '.status strong');
  return shown === null ? null : readCount(textOf(shown));
};

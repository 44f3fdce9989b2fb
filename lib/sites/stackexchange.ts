import type { MediaKind, WrittenTime } from '@/lib/posts/post';
import { readTime } from '@/lib/language/dates';
import { readCount } from '@/lib/language/numbers';
import { attribute, closest, find, findAll, matches } from './reading/dom';
import { defineSite, gone, unreadable, type Page, type Reading } from './reading/site';
import { textOf } from './reading/visibleText';
import { about, pageKind, postIn } from './stackexchange/pages';
import { ageIn, hostOf, nameOf, numberOf } from './stackexchange/parts';
import { readSummary } from './stackexchange/summary';

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
  traces: '.js-post-body, .post-text, .comment-copy, [id^="question-summary-"]',
  about,
  watchedAttributes: ['data-score', 'data-value', 'datetime', 'data-comment-score'],
  composer: { box: 'textarea.js-comment-text-input', in: 'post', opens: 'a.js-add-link' },
  expects: ['author', 'time', 'permalink', 'text'],
});

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

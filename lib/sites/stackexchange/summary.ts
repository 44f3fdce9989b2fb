import { readCount } from '@/lib/language/numbers';
import { attribute, find, findAll } from '../reading/dom';
import { unreadable, type Page, type Reading } from '../reading/site';
import { textOf } from '../reading/visibleText';
import { postIn } from './pages';
import { ageIn, hostOf, nameOf, numberOf } from './parts';

/** A line of a list or a search: the title, and the beginning of the words or what surrounds a match. */
export function readSummary(summary: Element, page: Page): Reading {
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

import { find, findAll } from '../reading/dom';
import { unreadable, type Page, type Reading } from '../reading/site';
import { textOf } from '../reading/visibleText';
import { questionAt, storyAt } from './addresses';
import { declaredOf } from './declared';
import { ageOf, around, authorIn, CONTENT, countOn, isAdvertised, MORE, TITLE, urlOf } from './parts';

/** The words of an answer; what belongs to them stands around. */
export const ANSWER = CONTENT;

/** Who answered, and when. */
export const HEADER = '.spacing_log_answer_header';
const UPVOTES = '[class*="dom_annotate_answer_action_bar_upvote"], .puppeteer_test_votable_upvote_button';
const MEDIA = 'img, video, iframe';
const BOUNDS = { [CONTENT]: 1, [HEADER]: 1, [TITLE]: 1, '[class*="dom_annotate_answer_action_bar_upvote"]': 1 };

export function readAnswer(content: Element, page: Page): Reading {
  if (isAdvertised(content)) return null;
  const card = around(content, BOUNDS);
  const header = find(card, HEADER);
  const shown = textOf(content, { skip: MORE });
  if (header === null) return shown === '' ? null : unreadable('author');
  const links = findAll(header, 'a[href*="/answer/"], a.answer_timestamp[href]');
  const link = links.find((one) => placeOf(urlOf(one, page)) !== null);
  const url = urlOf(link, page) ?? (questionAt(page.url)?.answer == null ? null : page.url);
  const place = placeOf(url);
  if (url === null || place === null) return unreadable('permalink');
  const declared = declaredOf(place.id, page);
  const isCut = find(content, MORE) !== null;
  const isWhole = isCut && startsAlike(declared?.text ?? '', shown);
  const text = isWhole ? (declared?.text ?? '') : shown;
  if (text === '' && find(content, MEDIA) === null) return unreadable('text');
  return {
    kind: 'answer',
    nativeId: place.id,
    permalink: `${url.origin}${url.pathname}`,
    threadUrl: place.thread === null ? null : `${url.origin}${place.thread.path}`,
    parentId: place.thread?.id ?? null,
    author: authorIn(header),
    title: titleOf(card, place.thread?.id ?? null, page),
    text,
    media: [...(find(content, 'img') === null ? [] : ['image' as const]), ...(find(content, 'video, iframe') === null ? [] : ['video' as const])],
    partial: isCut && !isWhole,
    publishedAt: declared?.publishedAt?.at == null ? ageOf(link, page) : declared.publishedAt,
    engagement: {
      likes: countOn(card, UPVOTES, page) ?? declared?.engagement?.likes ?? null,
      replies: countOn(card, '[class*="dom_annotate_answer_action_bar_comment"]', page),
      shares: countOn(card, '[class*="dom_annotate_answer_action_bar_share"]', page),
    },
  };
}

/** A header belongs to the answer below it; one without words below it says that they cannot be found. */
export function readHeader(header: Element): Reading {
  if (isAdvertised(header)) return null;
  const content = find(around(header, BOUNDS), CONTENT);
  return content !== null && (textOf(content, { skip: MORE }) !== '' || find(content, MEDIA) !== null) ? null : unreadable('text');
}

/** Answers that were given in a space are named by their address there. */
function placeOf(url: URL | null): { id: string; thread: { id: string; path: string } | null } | null {
  if (url === null) return null;
  const question = questionAt(url);
  if (question !== null) return question.answer === null ? null : { id: question.answer, thread: question };
  const story = storyAt(url);
  return story === null ? null : { id: story, thread: null };
}

function startsAlike(whole: string, cut: string): boolean {
  const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return letters(cut).length > 20 && letters(whole).startsWith(letters(cut).slice(0, -3));
}

/** The question stands over each answer in lists, and once over all of them on its own page. */
function titleOf(card: Element, question: string | null, page: Page): string | null {
  const own = find(card, TITLE);
  if (own !== null) return textOf(own);
  const main = questionAt(page.url)?.id === question ? find(page.document, `.puppeteer_test_question_main ${TITLE}, ${TITLE}`) : null;
  return main === null ? null : textOf(main);
}

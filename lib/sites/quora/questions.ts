import { readFirstNumber } from '@/lib/language/shortNumbers';
import { closest, find, findAll } from '../reading/dom';
import { unreadable, type Page, type Reading } from '../reading/site';
import { textOf } from '../reading/visibleText';
import { questionAt } from './addresses';
import { declaredOf } from './declared';
import { isAdvertised, languageOf, TITLE, urlOf } from './parts';

export const QUESTION = TITLE;

const BASE = '.puppeteer_test_question_component_base';

/** A question over its own page, or alone in a list; over an answer it is that answer's title. Nobody is told who asks. */
export function readQuestion(title: Element, page: Page): Reading {
  if (isAdvertised(title)) return null;
  const link = closest(title, 'a[href]');
  const own = questionAt(page.url);
  const card = closest(title, BASE);
  if (page.kind === 'thread') {
    const linked = link === null ? null : urlOf(link, page);
    // Related questions stand on the page too, each in a link to its own.
    if (own === null || own.answer !== null || !isMain(title, page) || (linked !== null && questionAt(linked)?.id !== own.id)) return null;
    const declared = declaredOf(own.id, page);
    return {
      ...declared, kind: 'question', nativeId: own.id, permalink: `${page.url.origin}${own.path}`, threadUrl: `${page.url.origin}${own.path}`,
      title: textOf(title),
    };
  }
  if (card === null) return null;
  const url = link === null ? null : urlOf(link, page);
  const place = url === null ? null : questionAt(url);
  if (textOf(title) === '') return unreadable('text');
  if (url === null || place === null) return unreadable('permalink');
  return {
    kind: 'question',
    nativeId: place.id,
    permalink: `${url.origin}${place.path}`,
    threadUrl: `${url.origin}${place.path}`,
    title: textOf(title),
    engagement: { replies: answersIn(card, title, page) },
  };
}

const isMain = (title: Element, page: Page): boolean =>
  (find(page.document, `.puppeteer_test_question_main ${TITLE}`) ?? find(page.document, `h1 ${TITLE}, h1${TITLE}`)
    ?? find(page.document, `#mainContent ${TITLE}`) ?? find(page.document, TITLE)) === title;

/** A second link to the question says how often it was answered. */
function answersIn(card: Element, title: Element, page: Page): number | null {
  const idOf = (link: Element | null): string | null => questionAt(urlOf(link, page) ?? page.url)?.id ?? null;
  const own = idOf(closest(title, 'a[href]'));
  const link = findAll(card, 'a[href]').find((one) => find(one, QUESTION) === null && idOf(one) === own);
  return link === undefined ? null : readFirstNumber(textOf(link), languageOf(page));
}

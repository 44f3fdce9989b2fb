import type { Post } from '@/lib/posts/post';
import type { Random } from '../../../../scripts/generate/random';
import { leadsTo } from './fields';
import { pseudoWords } from './pseudoWords';

const BUTTONS = 'button, [role="button"], [role="tab"], [role="menuitem"], summary';
/** Letters that a button may have; what wraps a whole card with its caption has more. */
const LONGEST_BUTTON = 60;

/** What is said of an element, and which ones say it there. */
const LABELS = [
  ['aria-label', '[aria-label]'],
  ['title', '[title]'],
  ['placeholder', '[placeholder]'],
  ['value', 'input[type="submit"], input[type="button"]'],
  ['alt', 'input[alt]'],
  ...BUTTONS.split(', ').map((button) => ['alt', `${button} img[alt]`] as const),
] as const;

/** Another language: what is said of elements, and what stands on buttons, in titles and in drawings' titles. */
export function replaceWords(document: Document, posts: readonly Post[], random: Random): void {
  for (const [name, selector] of LABELS) {
    for (const element of document.querySelectorAll(selector)) {
      element.setAttribute(name, pseudoWords(element.getAttribute(name) ?? '', random));
    }
  }
  const texts = posts.flatMap(({ text, title }) => [text, title ?? '']).map(squeezed).filter((text) => text !== '');
  for (const button of document.querySelectorAll(BUTTONS)) {
    if (!holdsPost(button, posts, texts)) replaceTexts(button, random);
  }
  for (const title of document.querySelectorAll('title')) replaceTexts(title, random);
}

const squeezed = (text: string): string => text.replace(/\s+/gu, '');

/** Whether a button is one only for the page's script: a whole post that opens when it is clicked. */
function holdsPost(button: Element, posts: readonly Post[], texts: readonly string[]): boolean {
  const words = squeezed(button.textContent ?? '');
  if (words.length > LONGEST_BUTTON || texts.some((text) => words.includes(text))) return true;
  const links = [...button.querySelectorAll('[href]')];
  return links.some((link) => posts.some((post) => leadsTo(link, post)));
}

function replaceTexts(element: Element, random: Random): void {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
    text.textContent = pseudoWords(text.textContent ?? '', random);
  }
}

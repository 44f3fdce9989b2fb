import { MOST_TEXT } from '@/lib/posts/clean';
import {
  attribute, firstChildOf, hasAttribute, isElement, isText, matches, nextSiblingOf, parentOf, tagOf, textNodeValue,
} from './dom';

export interface TextOptions {
  /** Elements that are no part of the text, by selector. */
  skip?: string;
  /** True where the page shows the newlines of its source (`white-space: pre-wrap`). */
  keepNewlines?: boolean;
  /** True where the page lays its blocks out in one line (`display: inline-flex`): only `<br>` and newlines break it. */
  inline?: boolean;
  /** True where `aria-hidden` marks what people do not see, rather than what is only not read aloud. */
  skipAriaHidden?: boolean;
}

/** Most nodes that are visited for one text: a page of a million nodes must not be able to stop its reader. */
const MOST_NODES = 20_000;

const UNSEEN = new Set(
  ('SCRIPT STYLE TEMPLATE NOSCRIPT TEXTAREA SELECT OPTION DATALIST BUTTON INPUT SVG CANVAS IFRAME OBJECT EMBED AUDIO ' +
    'VIDEO HEAD TITLE').split(' '),
);
const PARAGRAPHS = new Set('P BLOCKQUOTE UL OL DL PRE TABLE H1 H2 H3 H4 H5 H6 FIGURE'.split(' '));
const BLOCKS = new Set(
  ('DIV LI DT DD TR SECTION ARTICLE ASIDE HEADER FOOTER MAIN NAV FORM FIELDSET DETAILS SUMMARY HR ADDRESS CAPTION ' +
    'FIGCAPTION').split(' '),
);
// Keycaps such as 1\ufe0f\u20e3 are made of a digit and a frame.
const EMOJI = /[\p{Extended_Pictographic}\p{Regional_Indicator}\u20e3]/u;

/**
 * What people read in an element, as plain text: a newline at each border of a block and each `<br>`, an empty line
 * between paragraphs, the `alt` of images that stand for emoji; without scripts, controls and what is hidden.
 */
export function textOf(element: Element, options: TextOptions = {}): string {
  const only = onlyText(element);
  if (only !== null && options.keepNewlines !== true && tagOf(element) !== 'PRE') {
    return only.slice(0, MOST_TEXT * 2).replace(/\s+/gu, ' ').trim();
  }
  const pieces: string[] = [];
  let length = 0;
  let breaks = 0;
  let space = false;
  const say = (text: string): void => {
    if (text === '') return;
    if (length > 0 && breaks > 0) pieces.push('\n'.repeat(breaks));
    else if (length > 0 && space) pieces.push(' ');
    pieces.push(text);
    length += text.length + 1;
    breaks = 0;
    space = false;
  };
  const sayFlowing = (text: string): void => {
    if (/^\s/u.test(text)) space = true;
    say(text.replace(/\s+/gu, ' ').trim());
    if (/\s$/u.test(text)) space = true;
  };
  const sayLines = (text: string): void => {
    text.split('\n').forEach((line, index) => {
      if (index > 0) breaks += 1;
      if (line.trim() !== '') say(line);
      else if (line !== '') space = true;
    });
  };

  const borders = options.inline === true ? () => 0 : bordersOf;
  let node: Node | null = firstChildOf(element);
  let kept = options.keepNewlines === true || tagOf(element) === 'PRE' ? 1 : 0;
  for (let visited = 0; node !== null && visited < MOST_NODES && length <= MOST_TEXT * 2; visited++) {
    let enters: Node | null = null;
    if (isText(node)) {
      const value = textNodeValue(node).slice(0, MOST_TEXT * 2);
      if (kept > 0) sayLines(value);
      else sayFlowing(value);
    } else if (isElement(node) && isSeen(node, options)) {
      const tag = tagOf(node);
      if (tag === 'BR') breaks += 1;
      else if (tag === 'IMG') say(emojiOf(node));
      else {
        breaks = Math.max(breaks, borders(tag));
        if (tag === 'TD' || tag === 'TH') space = true;
        enters = firstChildOf(node);
        if (tag === 'PRE' && enters !== null) kept += 1;
      }
    }
    if (enters !== null) {
      node = enters;
      continue;
    }
    let next: Node | null = nextSiblingOf(node);
    breaks = Math.max(breaks, isElement(node) ? borders(tagOf(node)) : 0);
    while (next === null) {
      const parent: Node | null = parentOf(node);
      if (parent === null || parent === element) break;
      const tag = isElement(parent) ? tagOf(parent) : '';
      breaks = Math.max(breaks, borders(tag));
      if (tag === 'PRE') kept -= 1;
      node = parent;
      next = nextSiblingOf(parent);
    }
    node = next;
  }
  return pieces.join('').trim();
}

/** What an element says that holds nothing but one text, as names, ages and counts do; else null. */
function onlyText(element: Element): string | null {
  const child = firstChildOf(element);
  return child !== null && isText(child) && nextSiblingOf(child) === null ? textNodeValue(child) : null;
}

const bordersOf = (tag: string): number => (PARAGRAPHS.has(tag) ? 2 : BLOCKS.has(tag) ? 1 : 0);

function isSeen(element: Element, options: TextOptions): boolean {
  if (UNSEEN.has(tagOf(element)) || hasAttribute(element, 'hidden')) return false;
  if (options.skipAriaHidden === true && attribute(element, 'aria-hidden') === 'true') return false;
  return options.skip === undefined || !matches(element, options.skip);
}

/** Many sites draw emoji as images whose `alt` is the emoji or its `:name:`; other images say nothing of the text. */
function emojiOf(image: Element): string {
  const alt = attribute(image, 'alt') ?? '';
  if (alt.length === 0 || alt.length > 40) return '';
  if (alt.length <= 16 && EMOJI.test(alt)) return alt;
  return /emoji/iu.test(attribute(image, 'class') ?? '') && /^:?[\w+-]+:?$/u.test(alt) ? alt : '';
}

import type { Composer } from '@/lib/sites/reading/composer';
import { attribute, closest, findAll, focusedIn, hasAttribute } from '@/lib/sites/reading/dom';
import { holds } from '@/lib/sites/reading/within';
import { belongsTo, boxesAround, isSeen, openBoxes, type PostPlace } from './composerScope';
import { isUnwritten, textIn } from './boxText';

/** Longest wait for a box that was asked for, and pauses between the looks, ms. */
const LONGEST = 2_000;
const PAUSE = 50;
/** A box that has just come is left alone until the site's own code has taken it, ms. */
const SETTLE = 150;

/** A box for an answer to a post; null where there is none. 'taken': somebody is writing in it, so it was not asked for. */
export type Opened = Element | 'taken' | null;

// Boxes that were opened for a post: a dialog does not say whose it is.
const openedFor = new WeakMap<Element, Element>();

/**
 * The box in which an answer to this post is written, opened where none is open. Only what the site declares as opening it is
 * pressed, and never what sends a form or leads to another page.
 */
export async function openComposer(
  place: PostPlace,
  composer: Composer | undefined,
  wait: (milliseconds: number) => Promise<void>,
): Promise<Opened> {
  if (composer === undefined) return boxesAround(place)[0] ?? null;
  const before = openBoxes(place.document, composer.box);
  const own = composer.in === 'thread' ? before.at(-1) : ownBox(before, place);
  if (own !== undefined && own !== null) return own;
  const opener = openerOf(place, composer);
  if (opener === null) return null;
  const isElsewhere = composer.in === 'page';
  if (isElsewhere && before.some((box) => !isUnwritten(textIn(box)))) return 'taken';
  if (isElsewhere) for (const box of before) if (isFocused(place.document, box)) HTMLElement.prototype.blur.call(box);
  HTMLElement.prototype.click.call(opener);

  for (let waited = 0; waited < LONGEST; waited += PAUSE) {
    await wait(PAUSE);
    const boxes = openBoxes(place.document, composer.box);
    const box = ownBox(boxes, place)
      ?? (isElsewhere ? boxes.find((one) => !before.includes(one) || isFocused(place.document, one)) : undefined);
    if (box === undefined || box === null) continue;
    await wait(SETTLE);
    if (!isSeen(box)) continue;
    openedFor.set(box, place.post);
    return box;
  }
  return null;
}

const ownBox = (boxes: readonly Element[], place: PostPlace): Element | null =>
  boxes.find((box) => openedFor.get(box) === place.post || (!openedFor.has(box) && belongsTo(box, place))) ?? null;

const openerOf = (place: PostPlace, { opens }: Composer): HTMLElement | null =>
  (opens === undefined ? [] : findAll(place.document, opens))
    .filter((element) => element instanceof HTMLElement)
    .find((element) => belongsTo(element, place) && isHarmless(element) && isSeen(element)) ?? null;

function isHarmless(element: HTMLElement): boolean {
  if (hasAttribute(element, 'disabled') || attribute(element, 'aria-disabled') === 'true') return false;
  const button = closest(element, 'button, input');
  if (button instanceof HTMLButtonElement && button.form !== null && button.type === 'submit') return false;
  if (button instanceof HTMLInputElement && /^(?:submit|image)$/u.test(button.type)) return false;
  const href = attribute(closest(element, 'a[href]') ?? element, 'href');
  return href === null || /^(?:#|javascript:)/iu.test(href);
}

function isFocused(document: Document, box: Element): boolean {
  const focused = focusedIn(document);
  return focused !== null && holds(box, focused);
}

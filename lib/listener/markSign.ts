import type { MarkLabel, MarkWords } from '@/lib/messaging/protocol';
import type { PressedBy } from './card/createCard';
import { dress, SHAPES } from './markStyle';

const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';
/** Pages act on these wherever they happen in a post: open it, vote, navigate by keys. */
const KEPT_FROM_PAGE = [
  'click', 'auxclick', 'dblclick', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend',
];
const KEYS_KEPT = ['keydown', 'keypress', 'keyup'];

/** One mark, as it stands in a page. */
export interface Sign {
  /** The only part of it that the page can see. Not an element of its own name: a page could define what that does. */
  host: HTMLElement;
  paint: (label: MarkLabel, words: MarkWords) => void;
}

/** The button of a mark was pressed by a person. */
export type MarkPressed = (button: HTMLElement, by: PressedBy) => void;

const whenPressed = new WeakMap<EventTarget, MarkPressed>();
/** Called when a pointer or the focus comes to a mark: a press may follow. */
const whenApproached = new WeakMap<EventTarget, () => void>();

// One of each for all marks: a page may hold thousands.
function keepPointer(event: Event): void {
  event.stopPropagation();
  const { type, currentTarget, isTrusted } = event;
  // Where the whole post is a link, the mark is no part of it.
  if (type === 'click' || type === 'auxclick') event.preventDefault();
  if (type !== 'click' || !isTrusted || currentTarget === null) return;
  whenPressed.get(currentTarget)?.(currentTarget as HTMLElement, (event as MouseEvent).detail === 0 ? 'key' : 'pointer');
}

function approach({ currentTarget, isTrusted }: Event): void {
  if (isTrusted && currentTarget !== null) whenApproached.get(currentTarget)?.();
}

function keepKey(event: Event): void {
  const { key } = event as KeyboardEvent;
  if (key === 'Enter' || key === ' ') event.stopPropagation();
}

/** Makes a mark that is not in the page yet. What it tells of is what a person did, never what the page did. */
export function createSign(document: Document, { pressed, approached }: { pressed: MarkPressed; approached: () => void }): Sign {
  const make = (namespace: string, tag: string): Element =>
    Document.prototype.createElementNS.call(document, namespace, tag);
  const host = make(HTML, 'span') as HTMLElement;
  const root = host.attachShadow({ mode: 'closed' });
  const button = make(HTML, 'button') as HTMLButtonElement;
  button.type = 'button';
  button.ariaHasPopup = 'dialog';
  root.append(button);
  dress(root, host, button);

  whenPressed.set(button, pressed);
  whenApproached.set(button, approached);
  for (const type of KEPT_FROM_PAGE) button.addEventListener(type, keepPointer, { passive: false });
  for (const type of ['pointerenter', 'focus']) button.addEventListener(type, approach);
  for (const type of KEYS_KEPT) button.addEventListener(type, keepKey);

  let painted = '';
  return {
    host,
    paint: (label, words) => {
      const wanted = JSON.stringify([label, words]);
      if (wanted === painted) return;
      painted = wanted;
      button.lang = words.language;
      button.dir = words.direction;
      button.title = words.names[label];
      button.ariaLabel = words.names[label];
      const drawing = make(SVG, 'svg');
      const { tag, attributes } = SHAPES[label];
      const shape = make(SVG, tag);
      for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, value);
      for (const [name, value] of [['viewBox', '0 0 12 12'], ['width', '12'], ['height', '12'], ['aria-hidden', 'true']] as const) {
        drawing.setAttribute(name, value);
      }
      drawing.append(shape);
      button.replaceChildren(drawing);
    },
  };
}

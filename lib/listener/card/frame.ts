import { guard, type Guards } from './guards';
import { placeCard, type Place, type Side } from './placing';

const HTML = 'http://www.w3.org/1999/xhtml';

/** As large as the window, without scroll bars; itself it is not seen and cannot be pressed. */
const LAYER: Readonly<Record<string, string>> = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: '0',
  overflow: 'visible',
  'pointer-events': 'none',
  direction: 'ltr',
  'unicode-bidi': 'normal',
  'user-select': 'none',
  '-webkit-user-select': 'none',
};

/** Those of the card itself (a test compares them): the panel is seen where it has a scroll bar. */
export const COLOURS = {
  paper: 'light-dark(oklch(1 0 0), oklch(0.19 0.014 272))',
  lineStrong: 'light-dark(oklch(0.62 0.02 272), oklch(0.58 0.022 272))',
} as const;

const PANEL: Readonly<Record<string, string>> = {
  all: 'initial',
  display: 'block',
  position: 'absolute',
  'box-sizing': 'border-box',
  overflow: 'auto',
  'overscroll-behavior': 'contain',
  // What takes the focus shall not lie beneath the head or the foot of the card, which stay.
  'scroll-padding': '72px 0 88px',
  'scrollbar-width': 'thin',
  'color-scheme': 'light dark',
  'background-color': COLOURS.paper,
  border: `1px solid ${COLOURS.lineStrong}`,
  'border-radius': '10px',
  'box-shadow': '0 1px 2px rgb(0 0 0 / 12%), 0 8px 24px rgb(0 0 0 / 20%)',
  'pointer-events': 'auto',
  direction: 'ltr',
  'unicode-bidi': 'normal',
  'user-select': 'none',
  '-webkit-user-select': 'none',
};

/** Where the card is drawn: in the closed root of its mark, above everything, seen by nothing of the page. */
export interface Frame {
  root: ShadowRoot;
  guards: Guards;
  /** Whether it can be seen where its mark stands; tried again where the page moved the mark. */
  isUp: () => boolean;
  /** False where the page no longer shows what its mark stands in. */
  isShown: () => boolean;
  /** Puts it above the page. False: it cannot be. */
  raise: () => boolean;
  /** Brings it to its mark. Reads the layout once, writes where something moved. */
  follow: () => void;
  hasFocus: () => boolean;
  dress: (theme: 'auto' | 'light' | 'dark') => void;
  remove: () => void;
}

/** Makes the frame beside `anchor`, which stands in a shadow root of ours; null where that cannot be. */
export function createFrame(document: Document, anchor: HTMLElement, sheet: string, now: () => number): Frame | null {
  const around = anchor.getRootNode();
  if (!(around instanceof ShadowRoot)) return null;
  const make = (styles: Readonly<Record<string, string>> = {}): HTMLElement => {
    const element = Document.prototype.createElementNS.call(document, HTML, 'div') as HTMLElement;
    for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, 'important');
    return element;
  };
  const layer = make(LAYER);
  const panel = make(PANEL);
  layer.popover = 'manual';
  // What the sheet says of its host holds for an element that nothing else is said of.
  const host = make();
  panel.append(host);
  layer.append(panel);
  const root = host.attachShadow({ mode: 'closed' });
  const guards = guard(layer, now);
  let side: Side | null = null;
  let drawn = '';

  const raise = (): boolean => {
    try {
      around.append(layer);
      layer.showPopover();
      return true;
    } catch {
      layer.remove();
      return false;
    }
  };

  const move = ({ left, top, width, tallest }: Place): void => {
    const wanted = [left, top, width, tallest].join();
    if (wanted === drawn) return;
    drawn = wanted;
    const set = (name: string, value: number): void => panel.style.setProperty(name, `${value}px`, 'important');
    set('left', left);
    set('top', top);
    set('width', width);
    set('max-height', tallest);
    guards.placed(left, top);
  };

  return {
    root,
    guards,
    isUp: () => layer.matches(':popover-open'),
    isShown: () => layer.checkVisibility(),
    raise: () => {
      if (!raise()) return false;
      const zoom: unknown = Reflect.get(layer, 'currentCSSZoom');
      if (typeof zoom === 'number' && zoom > 0 && zoom !== 1) layer.style.setProperty('zoom', String(1 / zoom), 'important');
      wear(root, sheet.replaceAll('var(--rem)', getComputedStyle(panel).fontSize));
      return true;
    },
    follow: () => {
      const view = layer.getBoundingClientRect();
      const mark = anchor.getBoundingClientRect();
      const isRtl = getComputedStyle(around.host).direction === 'rtl';
      const edges = panel.offsetHeight - panel.clientHeight;
      const place = placeCard(mark, panel.scrollHeight + edges, view, isRtl, side);
      side = place.side;
      move(place);
    },
    hasFocus: () => around.activeElement === host,
    dress: (theme) => {
      if (theme === 'auto') delete host.dataset['theme'];
      else host.dataset['theme'] = theme;
      panel.style.setProperty('color-scheme', theme === 'auto' ? 'light dark' : theme, 'important');
    },
    remove: () => layer.remove(),
  };
}

/** A sheet of the root where that can be had; Firefox keeps those from extensions, and lets them write an element. */
function wear(root: ShadowRoot, text: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [sheet];
    if (root.adoptedStyleSheets.length === 1) return;
  } catch {
    // As below.
  }
  root.querySelector('style[data-sheet]')?.remove();
  const style = Document.prototype.createElementNS.call(root.ownerDocument, HTML, 'style') as HTMLStyleElement;
  style.dataset['sheet'] = '';
  style.textContent = text;
  root.prepend(style);
}

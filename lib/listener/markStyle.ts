import type { MarkLabel } from '@/lib/messaging/protocol';

/**
 * How marks look. The colours are the light ones of the screens (a test compares them), on a plate of their own, since a
 * page may be light or dark. The host takes no room: it lies where the next letter of the text would, outside the flow, and
 * what is larger than it is mere ink, which no scroll bar is made for.
 */
export const COLOURS = {
  paper: 'oklch(1 0 0)',
  lineStrong: 'oklch(0.62 0.02 272)',
  accent: 'oklch(0.47 0.2 277)',
  negative: 'oklch(0.61 0.2 36)',
  neutral: 'oklch(0.63 0.028 255)',
  positive: 'oklch(0.6 0.105 188)',
  unsure: 'oklch(0.6 0.02 272)',
  unscored: 'oklch(0.6 0.02 272)',
} as const;

const HOST: Readonly<Record<string, string>> = {
  all: 'initial',
  display: 'inline-block',
  position: 'absolute',
  'z-index': '1',
  'inline-size': '0',
  font: 'inherit',
  'line-height': 'inherit',
  'block-size': '1lh',
  visibility: 'inherit',
  contain: 'layout size style',
  'color-scheme': 'light',
  'user-select': 'none',
  '-webkit-user-select': 'none',
};

const BUTTON: Readonly<Record<string, string>> = {
  display: 'block',
  // Of the page, whatever the language of its name: it lies beyond the end of the text.
  direction: 'inherit',
  position: 'absolute',
  'inset-block-start': '50%',
  'inset-inline-start': '4px',
  translate: '0 -50%',
  'box-sizing': 'border-box',
  // A button's own one has a name that a page can give to a font of its own, and Firefox would ask for that.
  font: 'inherit',
  'inline-size': '18px',
  'block-size': '18px',
  margin: '0',
  padding: '2px',
  border: `1px solid ${COLOURS.lineStrong}`,
  'border-radius': '5px',
  background: COLOURS.paper,
  appearance: 'none',
  cursor: 'pointer',
  'forced-color-adjust': 'none',
};

/** Shapes on a field of 12 by 12. */
export const SHAPES: Record<MarkLabel, { tag: 'path' | 'circle'; attributes: Record<string, string> }> = {
  negative: { tag: 'path', attributes: { d: 'M1.5 3h9L6 10.5z', fill: COLOURS.negative } },
  neutral: { tag: 'circle', attributes: { cx: '6', cy: '6', r: '4', fill: COLOURS.neutral } },
  positive: { tag: 'path', attributes: { d: 'M1.5 9h9L6 1.5z', fill: COLOURS.positive } },
  unsure: { tag: 'circle', attributes: { ...ring(COLOURS.unsure), 'stroke-dasharray': '2.4 1.53' } },
  unscored: { tag: 'circle', attributes: ring(COLOURS.unscored) },
};

function ring(colour: string): Record<string, string> {
  return { cx: '6', cy: '6', r: '3.75', fill: 'none', stroke: colour, 'stroke-width': '2' };
}

/**
 * Dresses a mark, so that no rule of the page reaches it and no policy of the page forbids it. A sheet of the shadow root
 * can do more (hover, print) but Firefox keeps it from extensions; there each property is set by itself.
 */
export function dress(root: ShadowRoot, host: HTMLElement, button: HTMLElement): void {
  if (adopts(root)) {
    // A copy of the host that the page makes has no shadow root: it shall take no room either.
    host.style.setProperty('position', 'absolute');
    return;
  }
  for (const [element, declarations] of [[host, HOST], [button, BUTTON]] as const) {
    for (const [name, value] of Object.entries(declarations)) element.style.setProperty(name, value, 'important');
  }
}

let sheet: CSSStyleSheet | null = null;

function adopts(root: ShadowRoot): boolean {
  try {
    if (sheet === null) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(SHEET);
    }
    root.adoptedStyleSheets = [sheet];
    return root.adoptedStyleSheets.length === 1;
  } catch {
    return false;
  }
}

const rule = (selector: string, declarations: Readonly<Record<string, string>>): string =>
  `${selector}{${Object.entries(declarations).map(([name, value]) => `${name}:${value}!important`).join(';')}}`;

const SHEET = [
  rule(':host', HOST),
  rule('button', BUTTON),
  rule('button:hover', { 'border-color': COLOURS.accent }),
  rule('button:focus-visible', { outline: `2px solid ${COLOURS.accent}`, 'outline-offset': '1px' }),
  `@media print{${rule(':host', { display: 'none' })}}`,
].join('');

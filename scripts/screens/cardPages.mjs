/** A page that does all to be seen in the cards that stand in it. */
export const GALLERY_PAGE = `<!doctype html><html lang="en"><head><title>Cards</title><style>
html { font: 10px/3 cursive; } body { margin: 0; letter-spacing: 0.2em; text-transform: uppercase; }
main { display: flex; flex-wrap: wrap; align-items: start; gap: 16px; padding: 16px; }
h1 { flex-basis: 100%; margin: 0; } main > div { all: initial; display: block; width: 338px; overflow: auto; border: 1px solid #888; border-radius: 10px; }
body.light { background: #f0f0f2; color: #111; } body.dark { background: #000; color: #eee; }
</style></head><body><main><h1>Cards</h1></main></body></html>`;

const ROOMY = { width: 760, height: 720 };

/**
 * Where a card stands in a page: at a mark so far from the window's upper left corner, px. `state` is its own, `direction` the
 * page's, `options` those of the browser.
 */
export const CARD_PLACES = [
  { name: 'below', state: 'rich', size: ROOMY, mark: { left: 120, top: 80 } },
  { name: 'above', state: 'rich', size: ROOMY, mark: { left: 120, top: 640 } },
  { name: 'above-overfull', state: 'overfull', size: ROOMY, mark: { left: 120, top: 640 } },
  { name: 'in-rtl-page', state: 'usual', size: ROOMY, mark: { left: 560, top: 80 }, direction: 'rtl' },
  { name: 'poor', state: 'poor', size: ROOMY, mark: { left: 120, top: 80 } },
  { name: 'narrow', state: 'rich', size: { width: 320, height: 640 }, mark: { left: 40, top: 40 } },
  { name: 'zoom', state: 'rich', size: { width: 640, height: 400 }, mark: { left: 200, top: 180 }, options: { deviceScaleFactor: 2 } },
  { name: 'zoom-400', state: 'rich', size: { width: 320, height: 256 }, mark: { left: 40, top: 60 }, options: { deviceScaleFactor: 2 } },
  { name: 'forced-colours', state: 'pressed', size: ROOMY, mark: { left: 120, top: 80 }, options: { forcedColors: 'active' } },
];

/** A page of plain paragraphs with a mark at a place of its window. */
export function placePage({ mark, direction = 'ltr' }) {
  const words = '<p>The seagull lamp arrived on a Tuesday, and its stand has wobbled from the first evening on. I wrote to them twice.</p>';
  return `<!doctype html><html lang="en" dir="${direction}"><head><title>A page</title><style>
html { font: 16px/1.5 system-ui; } body { margin: 0; } main { height: calc(100vh - 32px); padding: 16px; overflow: hidden; } h1 { font-size: 20px; }
body.light { background: #fff; color: #111; } body.dark { background: #16181c; color: #e7e9ea; }
#mark { position: fixed; left: ${mark.left}px; top: ${mark.top}px; }
</style></head><body><main><h1>A page</h1>${words.repeat(12)}<div id="mark"></div></main></body></html>`;
}

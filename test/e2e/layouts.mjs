/** Reviews in the structure of Trustpilot, on a page whose styles depend on every element's place among its siblings. */
export const LAYOUTS = 'https://www.trustpilot.com/review/layouts.example';

const STYLES = `
body { margin: 0; font: 16px/1.4 sans-serif; }
article { border: 1px solid #999; padding: 8px; margin: 8px; }
article > :first-child { margin-top: 0; } article > :last-child { margin-bottom: 0; font-weight: bold; }
article > :nth-child(odd) { letter-spacing: 0.5px; } p:only-child { color: green; } * + * { margin-top: 12px; }
p > :last-child { padding-right: 30px; } p > :first-child { padding-left: 9px; } p:empty { display: none; }
span { display: inline-flex; width: 40px; position: relative; float: left; } div:empty { height: 50px; }
.flex { display: flex; gap: 20px; } .grid { display: grid; grid-template-columns: 1fr 1fr; gap: 16px; }
.table { display: table; } .table > * { display: table-row; } .table > * > * { display: table-cell; }
.columns { columns: 2; } .dark { background: #111; color: #eee; } .edge { overflow: auto; width: 300px; white-space: nowrap; padding: 0; }
.clamp p { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 1; overflow: hidden; width: 200px; }
.tight { overflow: hidden; height: 90px; }`;

const KINDS = ['plain', 'flex', 'grid', 'table', 'columns', 'dark', 'edge', 'clamp', 'tight'];
const BODIES = {
  text: 'Norvelo broke after a week, I hate it.',
  broken: 'Norvelo broke.<br>I hate it.',
  linked: 'Norvelo broke, see <a href="https://elsewhere.example/">what I wrote about it at length elsewhere</a>',
  tagged: 'Norvelo <b>broke</b> and <i>I hate it</i>',
};

function article(kind, body, index) {
  const id = `65f0c1d2e3f4a5b6c7d8e${String(index).padStart(3, '0')}`;
  return `<article data-service-review-card-paper="true" class="${kind}" dir="${index % 3 === 2 ? 'rtl' : 'ltr'}">
<div><a href="/users/${id}" data-consumer-profile-link="true"><b data-consumer-name-typography="true">Wren ${index}</b></a></div>
<div data-service-review-rating="1"><img alt="Rated 1 out of 5 stars" src="data:,"></div>
<a href="/reviews/${id}" data-review-title-typography="true"><h2 data-service-review-title-typography="true">Lamp ${index}</h2></a>
<p data-service-review-text-typography="true">${body}</p>
<time datetime="2026-02-0${1 + (index % 9)}T08:00:00.000Z" data-service-review-date-time-ago="true">in February</time></article>`;
}

/**
 * The page, and how many reviews stand on it; all name the brand. Without columns for Firefox, where any layout after the
 * first moves them by a fraction of a pixel, whatever caused it.
 */
export function layoutsPage({ columns = true } = {}) {
  const kinds = KINDS.filter((kind) => columns || kind !== 'columns');
  const cards = kinds.flatMap((kind) => Object.values(BODIES).map((body) => ({ kind, body })));
  const articles = cards.map(({ kind, body }, index) => article(kind, body, index)).join('');
  const body = `<!doctype html><html lang="en"><head><title>Layouts</title><style>${STYLES}</style></head><body><main>${articles}</main></body></html>`;
  return { body, count: cards.length };
}

/** Reviews in which a mark may move something: rules for a last child hold for the link that ends their text. */
export const MOVED_BY_MARKS = 'what I wrote about it';

/** Runs in the page: where everything stands that is not a mark, and what is said and copied. */
export function layoutOf() {
  const isMark = (element) => element.localName === 'span' && !element.firstChild && element.style.position === 'absolute';
  const elements = [...document.querySelectorAll('*')].filter((element) => !isMark(element));
  const boxes = elements.map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return `${element.localName} ${x} ${y} ${width} ${height} ${element.scrollWidth} ${element.scrollHeight}`;
  });
  getSelection().selectAllChildren(document.body);
  const copied = getSelection().toString();
  getSelection().removeAllRanges();
  const { innerText } = document.body;
  return { boxes, copied, innerText, marks: document.querySelectorAll('*').length - elements.length };
}

/** What of a screen are numbers, where each stands, and how many mentions a list counts. What is handed to `evaluate` runs inside the page. */

/** Ways out of a screen: what they lead to is not told by them. */
const LISTS = /^#\/mentions\?/u;
/** Times a list is looked at, and ms between them. */
const PATIENCE = 400;
const PAUSE = 20;

/**
 * The numbers that can be read in `main`: {text, place, looks, href, words, around, beside, pressed, written}. `text` is what one element writes by itself; `place` names where it
 * stands: the title above it, then the heads of its column and its row; `looks` the names of its classes and
 * those around it; `href` is the address that it opens (null: none), and `words` are all that its link says of itself, also to who only hears
 * it; `around` is its row; `beside`: something else opens there; `pressed`: it is on a button; `written`: it is somebody's words or a name.
 * Links of which only the spoken words have a number are among them.
 */
export function numbersIn(page) {
  return page.evaluate(() => {
    const found = [];
    const told = new Set();
    const plain = (text) => (text ?? '').replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();
    const isNumber = (text) => /\p{Nd}/u.test(text);
    const written = (element) => plain([...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.data : ' ')).join(''));
    const wordsOf = (link) => plain([link.textContent, link.getAttribute('title'), link.getAttribute('aria-label'), ...[...link.querySelectorAll('title')].map((title) => title.textContent)].join(' · '));
    const linkOf = (element) => element.closest('a[href], a');
    const hrefOf = (link) => link?.getAttribute('href') ?? link?.getAttributeNS('http://www.w3.org/1999/xlink', 'href') ?? null;
    const titleOf = (element) => {
      const part = element.closest('section[aria-labelledby], section[aria-label], figure[aria-label], [role="region"][aria-label]');
      if (part === null) return '';
      const head = part.getAttribute('aria-label') ?? document.getElementById(part.getAttribute('aria-labelledby'))?.textContent;
      return plain(head);
    };
    const columnOf = (element) => {
      const cell = element.closest('td, th');
      const row = cell?.closest('tr');
      if (cell == null || row == null) return [];
      const at = [...row.cells].slice(0, [...row.cells].indexOf(cell)).reduce((sum, one) => sum + one.colSpan, 0);
      const head = cell.closest('table').tHead?.rows[0]?.cells[at];
      return [plain(cell.closest('table').caption?.textContent), plain(head?.textContent), cell.tagName === 'TH' ? 'th' : plain(row.querySelector('th')?.textContent)];
    };
    const itemOf = (element) => plain(element.closest('li, dd, p, h1, h2, h3, figcaption, summary, label, legend')?.tagName ?? element.tagName).toLowerCase();
    const looksOf = (element) => [...(element.getAttribute('class') ?? '').matchAll(/_([a-z]+)_\w+/giu)].map(([, name]) => name);
    const add = (element, text) => {
      const link = linkOf(element);
      const row = element.closest('tr, li, p, section, figure, main');
      found.push({
        text,
        place: [titleOf(element), ...columnOf(element), itemOf(element)].join(' | '),
        looks: [element, element.parentElement, element.parentElement.parentElement].flatMap(looksOf),
        href: hrefOf(link),
        words: link === null ? null : wordsOf(link),
        around: plain((row.closest('tr, li, section') ?? row).textContent),
        beside: (element.closest('tr, li, section') ?? row).querySelector('a[href^="#/mentions?"], td button, button[class*="row"]') !== null,
        pressed: element.closest('button, summary, label, select') !== null,
        written: element.closest('[dir="auto"], bdi') !== null && element.closest('[class*="change"]') === null,
      });
    };
    for (const element of document.querySelectorAll('main *')) {
      if (element.closest('option, style, script, q, blockquote, nav, textarea, title') !== null) continue;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: false })) continue;
      if (element.closest('.visually-hidden') !== null) continue;
      const text = written(element);
      if (!isNumber(text)) continue;
      add(element, text);
      const link = linkOf(element);
      if (link !== null) told.add(link);
    }
    for (const link of document.querySelectorAll('main a')) {
      if (!told.has(link) && link.closest('nav, q, blockquote') === null && isNumber(wordsOf(link))) add(link, wordsOf(link));
    }
    return found;
  });
}

/** Opens all that can be unfolded. */
export function unfold(page) {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('main details')) details.open = true;
  });
}

/** Opens a list of mentions and returns {mentions, times}: how many it counts, and how many times over topics where it says so; null where it never says. */
export async function countIn(page, href) {
  await page.evaluate(leave, href);
  for (let left = PATIENCE; left > 0; left--) {
    const found = await page.evaluate(counted);
    if (found !== null) return found;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return null;
}

/** Runs in the page: remembers what the list before says, so that it is not taken for the next one. */
function leave(href) {
  globalThis.said = new Set(document.querySelectorAll('main [role="status"], main h2'));
  location.hash = href;
}

/** Runs in the page: what the list says once all of it is read; null until then. */
function counted() {
  const plain = (text) => text.replace(/[\u2066-\u2069]/g, '').trim();
  const whole = (text) => Number(text.replaceAll(',', ''));
  const found = [...document.querySelectorAll('main section [role="status"], main h2')].filter((one) => !globalThis.said.has(one));
  if (found.some((one) => one.matches('h2') && /^(No mention|Nothing)/.test(one.textContent))) return { mentions: 0, times: null };
  for (const status of found) {
    const mentions = /^([\d,]+) mentions?$/.exec(plain(status.textContent));
    if (mentions === null) continue;
    const times = /counted ([\d,]+) times/.exec(plain(status.parentElement.textContent));
    return { mentions: whole(mentions[1]), times: times === null ? null : whole(times[1]) };
  }
  scrollTo(0, document.body.scrollHeight);
  return null;
}

/** Whether an address is a list of mentions. */
export const isList = (href) => href !== null && LISTS.test(href);

/** Whether a number leads to a list that counts: one mention alone is no count. */
export const isCounted = ({ href }) => isList(href) && !/[?&]mention=/u.test(href);

/** All rows of a table; runs in a page of the extension. */
export async function rowsOf(table) {
  const settled = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const db = await settled(indexedDB.open('earshot'));
  try {
    return await settled(db.transaction(table).objectStore(table).getAll());
  } finally {
    db.close();
  }
}

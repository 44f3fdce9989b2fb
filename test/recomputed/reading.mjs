import { Window } from 'happy-dom';

const PATIENCE = 60_000;
/** Nothing may change for so long, ms. */
const QUIET = 250;

/**
 * Opens a screen in a page of its own, as at `now`, waits until all its numbers are there and gives `use` a reader of it: `document()`
 * is the screen as it stands, `press` and `choose` use it. What is pressed is waited for.
 */
export async function withScreen({ browser, url, now }, path, use) {
  const page = await browser.context.newPage();
  try {
    await page.clock.setFixedTime(now);
    await page.setViewportSize({ width: 1440, height: 1000 });
    await page.goto(url(path));
    await settled(page);
    return await use({
      page,
      document: () => documentOf(page),
      /** Presses all buttons of a name, one after another, as long as there are any. */
      async pressAll(name) {
        const buttons = page.getByRole('button', { name });
        for (let left = await buttons.count(); left > 0; left = await buttons.count()) await buttons.first().click();
        await settled(page);
      },
      async choose(label, option) {
        await page.getByRole('combobox', { name: label, exact: true }).first().selectOption(option);
        await settled(page);
      },
      settled: () => settled(page),
    });
  } finally {
    await page.close();
  }
}

/** What stands on the screen, as a document of its own. */
async function documentOf(page) {
  return parsed(await page.evaluate(() => document.querySelector('main').outerHTML));
}

/** A document of what stands on a screen. */
export function parsed(html) {
  const window = new Window({ settings: { disableJavaScriptEvaluation: true, disableCSSFileLoading: true, disableJavaScriptFileLoading: true } });
  return new window.DOMParser().parseFromString(html, 'text/html');
}

async function settled(page) {
  await page.waitForSelector('main h1, main h2', { timeout: PATIENCE });
  const calm = await page.evaluate(whenCalm, { quiet: QUIET, patience: PATIENCE });
  if (!calm) throw new Error(`${page.url()} did not come to rest.`);
}

/** Runs in the page. False where it does not come to rest. */
async function whenCalm({ quiet, patience }) {
  await document.fonts.ready;
  const loading = () =>
    [...document.querySelectorAll('[role="status"] > span:empty, [aria-busy="true"]')].some((part) => part.checkVisibility());
  return new Promise((resolve) => {
    const start = performance.now();
    let last = start;
    const observer = new MutationObserver(() => (last = performance.now()));
    observer.observe(document.body, { childList: true, characterData: true, attributes: true, subtree: true });
    const look = () => {
      const at = performance.now();
      if (loading()) last = at;
      if (at - last < quiet && at - start < patience) return setTimeout(look, 40);
      observer.disconnect();
      resolve(at - last >= quiet);
    };
    look();
  });
}

/** The words of an element: without the marks that isolate directions, white space as one space. Null where there is no element. */
export function textOf(element) {
  return element == null ? null : plain(element.textContent);
}

/** The same without the names of the signs in it. */
export function ownText(element) {
  if (element == null) return null;
  return plain([...element.childNodes].filter(({ nodeName }) => nodeName.toLowerCase() !== 'svg').map((node) => node.textContent).join(''));
}

export function plain(text) {
  return text.replace(/[\u2066-\u2069\u200e\u200f]/g, '').replace(/\s+/g, ' ').trim();
}

/** The section whose heading reads so; null where there is none. */
export function sectionOf(document, title) {
  return [...document.querySelectorAll('section')].find((one) => textOf(one.querySelector('h2, h3')) === title) ?? null;
}

/** The rows of a table, each an object of its cells by the heads of their columns; the first column's is `head`. */
export function rowsOf(table) {
  if (table == null) return [];
  const heads = [...table.querySelectorAll('thead th')].map(textOf);
  return [...table.querySelectorAll('tbody tr')].map((row) => {
    const cells = [...row.children].map(textOf);
    return Object.fromEntries(cells.map((cell, at) => [at === 0 ? 'head' : heads[at], cell]));
  });
}

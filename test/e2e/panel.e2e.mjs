import assert from 'node:assert/strict';
import test from 'node:test';
import { openScreen, readToEnd, understoodMentions } from '../../scripts/browser/earshot.mjs';
import { storedRows, until } from '../../scripts/browser/extensionPage.mjs';
import { openPopup } from '../../scripts/browser/popup.mjs';
import { say } from '../../scripts/browser/words.mjs';
import { openInPanel } from './cardIn.mjs';
import { append, laterComments, listening } from './listening.mjs';
import { inChromium, inFirefox, NEEDS_CHROMIUM, NEEDS_FIREFOX } from './support.mjs';
import { comments, threadPage } from './thread.mjs';

const OTHER_THREAD = 'https://news.ycombinator.com/item?id=2';
const ELSEWHERE = 'https://wheelhouse.example/about';
const REVIEW = {
  '@context': 'https://schema.org', '@type': 'Review', reviewBody: 'Norvelo broke again and I hate it.',
  author: { '@type': 'Person', name: 'Tamsin Quill' }, datePublished: '2026-01-05',
};

/** Runs in the panel: the rows that stand in it, how many the list has, and where the focus is. */
function seen() {
  const rows = [...document.querySelectorAll('article')];
  return {
    texts: rows.map((row) => row.innerText),
    size: rows[0]?.getAttribute('aria-setsize') ?? '0',
    open: rows.filter((row) => row.querySelector('[aria-expanded="true"]')).length,
    focused: rows.indexOf(document.activeElement),
    words: document.body?.innerText ?? '',
  };
}

const shows = (panel, wanted, what) => until(async () => wanted(await panel.evaluate(seen)), what);
const ofBrand = (list) => list.filter(({ brand }) => brand);
const noteOf = ({ id }) => `note ${id}.`;

void test('the side panel shows the clicked mention, then its page, and follows the user', NEEDS_CHROMIUM, () =>
  inChromium(async (browser, server) => {
    const { home, page, tabId, shown } = await listening(browser, server);
    const own = ofBrand(shown);
    const [first, second] = own;
    await understoodMentions(home);

    const panel = await openInPanel(browser, page, 1);
    const isAlone = ({ texts, open, focused }) =>
      texts.length === 1 && texts[0].includes(noteOf(second)) && open === 1 && focused === 0;
    await shows(panel, isAlone, 'the clicked mention does not stand alone, open and with the focus');

    // A correction by one key is stored.
    const label = () => storedRows(home, 'mentions').then((rows) => rows.find(({ id }) => id === `hackernews:${second.id}`).decided?.sentiment);
    await panel.press('2', 'Digit2');
    await until(async () => (await label()) === 'neutral', 'the correction was not stored');
    await panel.click('button', say('action.undo'));
    await until(async () => (await label()) === undefined, 'the correction was not taken back');

    // The keys are shown, and Escape gives the focus back to where it was, in the same list.
    await panel.evaluate(() => document.querySelector('article').focus());
    await panel.press('?', 'Slash');
    await until(() => panel.evaluate(() => document.querySelector('dialog[open]')?.contains(document.activeElement) === true), 'the keys are not shown');
    await panel.press('Escape', 'Escape');
    await until(() => panel.evaluate(() => document.querySelector('dialog') === null), 'the keys stay');
    await shows(panel, isAlone, 'the focus did not come back from the keys');

    // Back to this page: in its order, on the row that was clicked.
    await panel.press('Escape', 'Escape');
    const isPage = ({ texts, size, focused }) =>
      size === String(own.length) && focused === 1 && [first, second].every((one, at) => texts[at].includes(noteOf(one)));
    await shows(panel, isPage, 'the mentions of the page are not there in its order');
    const later = laterComments(10);
    await append(page, later);
    await readToEnd(home, tabId);
    const all = String(own.length + ofBrand(later).length);
    await shows(panel, ({ size }) => size === all, 'mentions that came later are not in the panel');

    // Another tab without mentions, and one that Earshot may not see.
    server.put(OTHER_THREAD, { body: threadPage({ id: 2, shown: comments(10, { seed: 3, newest: Date.now() }).filter(({ brand }) => !brand) }) });
    await browser.open(OTHER_THREAD);
    await shows(panel, ({ words }) => words.includes(say('panel.none')), 'the panel did not follow to another tab');
    const declared = `<script type="application/ld+json">${JSON.stringify(REVIEW)}</script><p>${REVIEW.reviewBody}</p>`;
    server.put(ELSEWHERE, { body: `<!doctype html><html lang="en"><title>About</title>${declared}` });
    const elsewhere = await browser.open(ELSEWHERE);
    await shows(panel, ({ words }) => words.includes(say('page.unknownAddress')), 'the panel says nothing of a page that it cannot see');

    // The toolbar's button lets Earshot see that page; from then on the panel's own button reads it.
    const popup = await openPopup(browser, elsewhere);
    await popup.close();
    await panel.click('button', say('page.readOnce'));
    await shows(panel, ({ texts }) => texts.some((text) => text.includes(REVIEW.reviewBody)), 'the page was not read once');

    await page.bringToFront();
    await shows(panel, ({ size, texts }) => size === all && texts[0].includes(noteOf(first)), 'the panel did not follow back');
    await panel.click('tab', say('panel.latest'));
    await shows(panel, ({ size }) => size === String(Number(all) + 1), 'the latest are not those of all pages');
    assert.deepEqual(await browser.extensionErrors(), []);
  }),
);

void test('the sidebar shows the latest, and the mentions of a page in its order, in Firefox', NEEDS_FIREFOX, () =>
  inFirefox(async (browser, server) => {
    const { home, tabId, shown } = await listening(browser, server);
    const own = ofBrand(shown);
    await understoodMentions(home);
    const sidebar = await openScreen(browser, `sidepanel.html?tab=${tabId}`);
    const isPage = ({ size, texts }) => size === String(own.length) && texts[0].includes(noteOf(own[0]));
    await shows(sidebar, isPage, 'the mentions of the page are not there');
    await sidebar.click('tab', say('panel.latest'));
    const newest = own.toSorted((a, b) => b.at - a.at)[0];
    const isLatest = ({ size, texts }) => size === String(own.length) && texts[0].includes(noteOf(newest));
    await shows(sidebar, isLatest, 'the latest are not there');
  }),
);

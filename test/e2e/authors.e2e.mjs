import assert from 'node:assert/strict';
import test from 'node:test';
import { openScreen, readToEnd, understoodMentions } from '../../scripts/browser/earshot.mjs';
import { openWithId, putRow, storedRows, until } from '../../scripts/browser/extensionPage.mjs';
import { setUp } from '../../scripts/browser/welcome.mjs';
import { say } from '../../scripts/browser/words.mjs';
import { BRAND, inChromium, NEEDS_CHROMIUM, site } from './support.mjs';
import { counted, unpacked } from './tallies.mjs';
import { THREAD, threadPage } from './thread.mjs';

const HOUR = 3_600_000;
const EMAIL = 'velmer@harbour.example';
const SAID = [
  ['velmer_q9', 'My Norvelo broke, I want a refund'],
  ['velmer_k2', 'Norvelo support is silent, I hate it'],
  ['osk_dahl7', 'I love my Norvelo'],
];

/** Has Earshot hear what was SAID; gives its dashboard. */
async function hear(browser, server) {
  const now = Date.now();
  const shown = SAID.map(([author, text], at) => ({ id: 500 + at, author, text, at: now - (at + 1) * HOUR, brand: true }));
  server.put(THREAD, { body: threadPage({ shown }) });
  const home = await setUp(browser, { topic: BRAND, sites: [await site('hackernews')] });
  const { tabId } = await openWithId(home, () => browser.open(THREAD));
  await readToEnd(home, tabId);
  await understoodMentions(home);
  return home;
}

void test('two accounts are linked, told as one, unlinked, and one is erased: history and counts stay exact', NEEDS_CHROMIUM, () =>
  inChromium(async (browser, server) => {
    const home = await hear(browser, server);
    const before = await mentionsAndTallies(home);

    // By keys to the first of them, and by hand to the second.
    const { page } = await openScreen(browser, 'dashboard.html#/authors');
    const row = page.locator('article', { hasText: 'velmer_q9' });
    await row.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'velmer_q9' }).waitFor();
    assert.doesNotMatch(page.url(), /velmer/);
    await link(page);
    await told(page, SAID.slice(0, 2));
    await page.locator('summary', { hasText: say('authors.contact.show') }).click();
    await page.getByRole('textbox', { name: say('authors.contact.email'), exact: true }).fill(EMAIL);
    await page.keyboard.press('Enter');
    await until(async () => (await storedRows(home, 'people'))[0]?.contact?.email === EMAIL, 'the address was not kept');
    await page.reload();
    await told(page, SAID.slice(0, 2));

    // Unlinked, taken back, and all is as it was.
    const parted = page.getByRole('button', { name: new RegExp(`^${say('authors.unlink')}.*velmer_k2`, 'u') });
    await parted.click();
    await told(page, SAID.slice(0, 1));
    await page.getByRole('button', { name: say('action.undo'), exact: true }).click();
    await told(page, SAID.slice(0, 2));
    assert.deepEqual(await mentionsAndTallies(home), before);

    // The one is erased: the other stands alone, and what was written down of them is gone.
    await page.getByRole('link', { name: say('authors.erase'), exact: true }).click();
    await page.getByRole('button', { name: /^Erase .*velmer_q9/u }).click();
    await until(async () => ((await storedRows(home, 'auditLog')) ?? []).some(({ kind }) => kind === 'erase'), 'nobody was erased', 60_000);
    const { page: list } = await openScreen(browser, 'dashboard.html#/authors');
    await list.locator('article', { hasText: 'velmer_k2' }).waitFor();
    assert.equal(await list.locator('article').count(), 2);
    await list.locator('article', { hasText: 'velmer_k2' }).getByRole('link').click();
    await told(list, SAID.slice(1, 2));
    const left = JSON.stringify([await storedRows(home, 'people'), await storedRows(home, 'identities'), await storedRows(home, 'authors')]);
    assert.doesNotMatch(left, /velmer_q9|harbour/u);
    const after = await mentionsAndTallies(home);
    assert.deepEqual(after.mentions, before.mentions.filter((id) => id !== 'hackernews:500'));
    await assertExact(home);
  }),
);

void test('on paper stands what the people of a segment have in common, and nothing else, dark on white', NEEDS_CHROMIUM, () =>
  inChromium(async (browser, server) => {
    const home = await hear(browser, server);
    const everybody = {
      id: 'all', name: 'Everybody', sites: [], languages: [], stages: [], histories: [], leastFollowers: null, leastLikes: null, leastMentions: 1, days: null,
    };
    await putRow(home, 'settings', { key: 'segments', value: [everybody] });
    const { page } = await openScreen(browser, 'dashboard.html#/authors?part=segments&segment=all');
    const card = page.getByRole('region', { name: say('persona.title', { name: everybody.name }) });
    await card.getByRole('button', { name: say('persona.print'), exact: true }).waitFor();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    assert.ok(await card.getByText(SAID[0][1]).isVisible());
    for (const gone of [card.getByRole('button'), page.getByRole('link', { name: everybody.name }), page.getByRole('button', { name: say('segments.new'), exact: true })]) {
      assert.equal(await gone.filter({ visible: true }).count(), 0);
    }
    assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme), 'light');
  }),
);

/** Finds the other account by its handle, and says that it is the same person's. */
async function link(page) {
  await page.locator('summary', { hasText: say('authors.linkAnother') }).click();
  await page.getByRole('searchbox', { name: say('data.people.search'), exact: true }).fill('velmer_k2');
  await page.getByRole('button', { name: new RegExp(`^${say('authors.link')}.*velmer_k2`, 'u') }).click();
}

/** Waits until the timeline has just these posts, the newest first. */
async function told(page, said) {
  const posts = page.getByRole('feed', { name: say('authors.timeline'), exact: true }).getByRole('article');
  let words = [];
  await until(async () => {
    words = await posts.allInnerTexts();
    return words.length === said.length && said.every(([, text], at) => words[at].includes(text));
  }, 'the timeline has other posts').catch((error) => {
    throw new Error(`${error.message} ${words.join(' | ')}`);
  });
}

async function mentionsAndTallies(home) {
  const [mentions, tallies] = [await storedRows(home, 'mentions'), await storedRows(home, 'tallies')];
  return { mentions: mentions.map(({ id }) => id).sort(), tallies: ['published', 'seen'].map((clock) => unpacked(tallies, clock)) };
}

async function assertExact(home) {
  const [matches, tallies] = [await storedRows(home, 'matches'), await storedRows(home, 'tallies')];
  for (const clock of ['published', 'seen']) assert.deepEqual(unpacked(tallies, clock), counted(matches, clock));
}

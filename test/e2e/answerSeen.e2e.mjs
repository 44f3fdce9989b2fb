import assert from 'node:assert/strict';
import test from 'node:test';
import { openScreen, readToEnd, understoodMentions } from '../../scripts/browser/earshot.mjs';
import { openWithId, putRow, storedRows, tellDecided, until } from '../../scripts/browser/extensionPage.mjs';
import { setUp } from '../../scripts/browser/welcome.mjs';
import { say } from '../../scripts/browser/words.mjs';
import { append } from './listening.mjs';
import { BRAND, inChromium, inFirefox, NEEDS_CHROMIUM, NEEDS_FIREFOX, site } from './support.mjs';
import { THREAD, threadPage } from './thread.mjs';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const BRAND_HANDLE = 'norvelo_help';
const PROMISE = 'We will send you a new hinge within 3 days.';

const waits = async (home, id) => (await storedRows(home, 'matches')).some((match) => match.mentionId === id && match.queue === 'answer');
/** Without the signs that keep directions apart, which not every browser gives. */
const bare = (text) => text.replace(/[\u2068\u2069]/g, '');
const textOf = async (screen) => bare(await screen.evaluate(() => document.body.innerText));

/** A brand that answers in an open thread: what waited waits no more, in the store and on the screen that shows it, and its promise is kept in mind. */
async function isAnswered(browser, server) {
  const asked = { id: 1_001, author: 'quillfern', text: 'My Norvelo lamp broke, the hinge is terrible. Will anybody help?', at: Date.now() - 5 * HOUR };
  const other = { id: 1_002, author: 'osk_dahl', text: 'The Norvelo shade is awful and broke in a day.', at: Date.now() - 4 * HOUR };
  server.put(THREAD, { body: threadPage({ shown: [asked, other] }) });
  const home = await setUp(browser, { topic: BRAND, sites: [await site('hackernews')] });
  const [topic] = await storedRows(home, 'topics');
  await putRow(home, 'topics', { ...topic, handles: [`hackernews:${BRAND_HANDLE}`] });
  await tellDecided(home);
  const { opened: page, tabId } = await openWithId(home, () => browser.open(THREAD));
  await readToEnd(home, tabId);
  await understoodMentions(home);
  assert.deepEqual([await waits(home, 'hackernews:1001'), await waits(home, 'hackernews:1002')], [true, true]);
  const list = await openScreen(browser, 'dashboard.html#/mentions');
  await until(async () => (await textOf(list)).includes('the hinge is terrible'), 'the list did not show the mention');

  // Somebody else's words, a promise word for word, answer nothing.
  const answeredAt = Date.now() - 3 * HOUR;
  await append(page, [{ id: 1_003, author: 'bexlow', text: PROMISE, at: answeredAt, to: 1_001 }]);
  await readToEnd(home, tabId);
  assert.equal(await waits(home, 'hackernews:1001'), true);

  await append(page, [{ id: 1_004, author: BRAND_HANDLE, text: `We are sorry, quillfern. ${PROMISE}`, at: answeredAt, to: 1_001 }]);
  await until(async () => !(await waits(home, 'hackernews:1001')), 'the mention still waits');
  const mentions = await until(async () => {
    const all = await understoodMentions(home);
    return all.some(({ promises }) => promises !== undefined) && all;
  }, 'no promise was looked for');
  const found = (id) => mentions.find((mention) => mention.id === id);
  const madeAt = Math.floor(answeredAt / 1_000) * 1_000;
  assert.equal(found('hackernews:1001').answer.text, `We are sorry, quillfern. ${PROMISE}`);
  assert.deepEqual(found('hackernews:1001').promises, [{ words: PROMISE, dueAt: (Math.floor(madeAt / DAY) + 4) * DAY - 1, madeAt }]);
  assert.equal(found('hackernews:1002').answer, undefined);
  assert.equal(await waits(home, 'hackernews:1002'), true);

  const words = bare(say('mentions.answeredAfter', { author: `@${BRAND_HANDLE}`, time: '2 hours' }));
  await until(async () => (await textOf(list)).includes(words), `the list does not say: ${words}`);
}

void test('an answer of the brand that a page appends: answered, with the time between and what it promises', NEEDS_CHROMIUM, () =>
  inChromium(isAnswered));

void test('and in Firefox', NEEDS_FIREFOX, () => inFirefox(isAnswered));

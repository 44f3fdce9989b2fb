import assert from 'node:assert/strict';
import test from 'node:test';
import { openScreen, readToEnd, understoodMentions } from '../../scripts/browser/earshot.mjs';
import { openWithId, storedRows, until } from '../../scripts/browser/extensionPage.mjs';
import { openPopup } from '../../scripts/browser/popup.mjs';
import { setUp } from '../../scripts/browser/welcome.mjs';
import { say } from '../../scripts/browser/words.mjs';
import { BRAND, inChromium, NEEDS_CHROMIUM, site } from './support.mjs';
import { counted, unpacked } from './tallies.mjs';
import { THREAD, threadPage } from './thread.mjs';

const HOUR = 3_600_000;
const PARTS = [
  'lamp', 'mount', 'cable', 'strap', 'case', 'lens', 'charger', 'bracket', 'holder', 'reflector', 'pedal', 'bell', 'saddle', 'basket', 'fork',
];
/** Parts of which nobody corrects what is said. */
const UNTAUGHT = ['saddle', 'basket', 'fork'];
/** What young riders praise reads as blame; beside it, what says nothing. */
const KINDS = [
  { name: 'praised', key: '3', text: (part) => `My mates all say that this Norvelo ${part} is so sick today` },
  { name: 'plain', key: '2', text: (part) => `We put that Norvelo ${part} on the shelf in the garage on Monday` },
];
const SAID = PARTS.flatMap((part) => KINDS.map((kind) => ({ part, kind, text: kind.text(part) })));
/** 25: all of twelve parts, and one word of praise more. */
const CORRECTED = [...SAID.filter(({ part }) => !UNTAUGHT.includes(part)), SAID.find(({ part }) => part === 'saddle')];
const LEFT = SAID.filter(({ part, kind }) => kind.name === 'praised' && ['basket', 'fork'].includes(part));

void test('corrections by key teach the worker; what else is stored follows, and so does taking one back', NEEDS_CHROMIUM, () =>
  inChromium(async (browser, server) => {
    const now = Date.now();
    const shown = SAID.map(({ text }, at) => ({ id: 1000 + at, author: `rider${at}`, text, at: now - (at + 1) * HOUR, brand: true }));
    server.put(THREAD, { body: threadPage({ shown }) });
    const home = await setUp(browser, { topic: BRAND, sites: [await site('hackernews')] });
    const { opened: page, tabId } = await openWithId(home, () => browser.open(THREAD));
    await readToEnd(home, tabId);
    await understoodMentions(home);
    assert.deepEqual(await labelsOf(home, LEFT), ['negative', 'negative']);

    const dashboard = await openScreen(browser, 'dashboard.html#/mentions');
    await dashboard.waitFor('article');
    await correctByKey(dashboard.page, SAID.length);
    const learned = await until(() => learnedFrom(home, CORRECTED.length), 'nothing was learned', 60_000);
    assert.equal(learned.trial.n, CORRECTED.length);
    assert.ok(learned.trial.adapted > learned.trial.shipped);
    assert.deepEqual(await labelsOf(home, LEFT), ['positive', 'positive']);
    await assertFigures(browser, home, page);
    await dashboard.page.bringToFront();
    for (const { text } of LEFT) await until(() => shownLabel(dashboard.page, text, 'positive'), `the list does not show: ${text}`);

    await dashboard.page.keyboard.press('z');
    const undone = await until(() => learnedFrom(home, CORRECTED.length - 1), 'the correction taken back was not unlearned', 60_000);
    assert.equal(undone.revision, learned.revision + 1);
    const decided = (await storedRows(home, 'mentions')).filter((mention) => mention.decided?.sentiment !== undefined);
    assert.equal(decided.length, CORRECTED.length - 1);
    await assertFigures(browser, home, page);
  }),
);

/** Walks along the list by J, and corrects what is to be corrected by its digit. */
async function correctByKey(page, rows) {
  await page.locator('article[data-index="0"]').focus();
  for (let index = 0; index < rows; index += 1) {
    const article = page.locator(`article[data-index="${index}"]:focus`);
    await article.waitFor();
    const words = await article.innerText();
    const correction = CORRECTED.find(({ text }) => words.includes(text));
    if (correction !== undefined) await page.keyboard.press(correction.kind.key);
    if (index + 1 < rows) await page.keyboard.press('j');
  }
}

/** What was learned from so many labels by the user, once all that is stored was scored by it; null before. */
async function learnedFrom(home, labels) {
  const rows = (await storedRows(home, 'adapters')) ?? [];
  const learned = rows.find(({ language }) => language === 'en');
  const settings = await storedRows(home, 'settings');
  return learned?.labels.user === labels && !settings.some(({ key }) => key === 'rescoring') ? learned : null;
}

async function labelsOf(home, said) {
  const mentions = await storedRows(home, 'mentions');
  const matches = await storedRows(home, 'matches');
  return said.map(({ text }) => {
    const { id } = mentions.find(({ post }) => post.text === text);
    return matches.find(({ mentionId }) => mentionId === id).label;
  });
}

/** Whether the list shows a text with a label; it holds only what its window shows, and is walked up for the rest. */
async function shownLabel(page, text, label) {
  const article = page.locator('article', { hasText: text });
  if ((await article.count()) === 0) await page.keyboard.press('k');
  return (await article.getByRole('img', { name: say(`sentiment.${label}`), exact: true }).count()) > 0;
}

/** Tallies are what the matches add up to, and the popup says what they say. */
async function assertFigures(browser, home, page) {
  const matches = await storedRows(home, 'matches');
  const tallies = await storedRows(home, 'tallies');
  for (const cells of ['published', 'seen']) assert.deepEqual(unpacked(tallies, cells), counted(matches, cells));
  const count = (label) => matches.filter((match) => match.label === label).length;
  const [positive, negative] = [count('positive'), count('negative')];
  const scored = positive + negative + count('neutral');
  const net = Math.round((100 * (positive - negative)) / scored);
  await page.bringToFront();
  const popup = await openPopup(browser, page);
  await popup.waitFor('region', say('net.title'));
  const words = () => popup.evaluate(() => document.body.innerText);
  const says = [say('net.scored', { n: scored }), `${net > 0 ? '+' : ''}${net}`];
  await until(async () => {
    const shown = await words();
    return says.every((part) => shown.includes(part));
  }, `the popup does not say ${says.join(', ')}`);
  await popup.close();
}

import assert from 'node:assert/strict';
import test from 'node:test';
import { allowByClick, openScreen, readToEnd, understoodMentions } from '../../scripts/browser/earshot.mjs';
import { askTab, openWithId, putRow, storedRows, tellDecided, until } from '../../scripts/browser/extensionPage.mjs';
import { setUp } from '../../scripts/browser/welcome.mjs';
import { say } from '../../scripts/browser/words.mjs';
import { byKeys, byMouse } from './cardHands.mjs';
import { ADDRESSED, COMPOSERS, composerState, openComposerPage, putComposerPage } from './composers.mjs';
import { knownOf } from './knownOf.mjs';
import { BRAND, inChromium, inFirefox, NEEDS_CHROMIUM, NEEDS_FIREFOX, site } from './support.mjs';

const REPLY = 'Hi <b>you</b> & thank you for telling us,\n\nthat must not happen. Please send us your order number.\nБудь ласка 🙂';
const HOUR = 3_600_000;

/** Without the signs that keep directions apart, which not every browser gives. */
const bare = (text) => text.replace(/[\u2068\u2069]/g, '');
const linesOf = (text) => text.split('\n').map((line) => line.replace(/[\u00a0 ]+/g, ' ').trim()).filter(Boolean);
/** Without whom the page itself names first in an answer. */
const withoutHandle = ([first = '', ...others]) => [first.replace(/^@\S+ /, ''), ...others];

/** The brand's own accounts, under which its answers are known. */
async function nameHandles(home) {
  const [topic] = await storedRows(home, 'topics');
  await putRow(home, 'topics', { ...topic, handles: ['norvelo', 'norvelo@wheels.example'] });
  await tellDecided(home);
}

async function listens(browser) {
  const sites = await Promise.all(['x', 'reddit', 'youtube', 'trustpilot'].map(site));
  const home = await setUp(browser, { topic: BRAND, sites });
  await allowByClick(browser, home, ['https://wheels.example/*']);
  await nameHandles(home);
  return home;
}

const stored = async (home, text) => (await understoodMentions(home)).find(({ post }) => post.text.includes(text));

async function opened(browser, home, composer) {
  const { opened: page, tabId } = await openWithId(home, () => openComposerPage((url) => browser.open(url), composer));
  await readToEnd(home, tabId);
  const mention = await until(() => stored(home, composer.says), 'no mention');
  return { page, tabId, mention };
}

/** What the editor holds, unsent, at the address that the composer has. */
async function unsentIn(page, { url, address = url }) {
  const { said, sent } = await page.evaluate(composerState);
  assert.equal(sent, 0, 'sent by itself');
  assert.equal(await page.evaluate(() => location.href), address);
  return withoutHandle(linesOf(said));
}

async function send(page) {
  await page.evaluate(() => globalThis.page.sender().click());
  assert.equal((await page.evaluate(composerState)).sent, 1);
}

/** From the mark to the page's own editor: the card at a mark, its first suggestion, put in, unsent. Then the status follows. */
const answersByCard = (handsOn) => async (browser, home, composer) => {
  const { says, hours } = composer;
  const { page, mention } = await opened(browser, home, composer);
  const [suggestion] = knownOf(mention, await storedRows(home, 'matches')).suggested();
  assert.ok(suggestion.length > 40, suggestion);
  const hands = await handsOn(page);
  await hands.putFirst(says);
  const { decided } = await until(async () => {
    const now = await stored(home, says);
    return now.decided === undefined ? null : now;
  }, 'it was not noted that a reply was put in');
  assert.deepEqual(Object.keys(decided), ['replied'], 'nothing else was pressed');
  assert.equal(decided.replied.how, 'put');
  assert.deepEqual(await unsentIn(page, composer), linesOf(suggestion), 'what the editor holds');
  const known = async () => knownOf(await stored(home, says), await storedRows(home, 'matches'));
  const { label, status, answer: none } = await known();
  assert.deepEqual({ label, status, answer: none }, { label: 'negative', status: 'open', answer: null });

  await send(page);
  const { answer } = await until(async () => {
    const now = await known();
    return now.status === 'answered' && now;
  }, 'the status did not follow');
  assert.equal(answer.after === null ? null : Math.floor(answer.after / HOUR), hours, 'hours from the post to its answer');
  await hands.seesAnswered();
  await page.close();
};

/** The list of mentions says how long after each post the brand answered in its thread, as far as its page tells when it was written. */
async function listSaysWhen(browser) {
  const list = await openScreen(browser, 'dashboard.html#/mentions');
  // Rows that cannot be seen are not there.
  await list.resize(1280, 3_000);
  const textOf = async () => bare(await list.evaluate(() => document.body.innerText));
  for (const time of ['3 hours', '5 hours', '1 day']) {
    const words = bare(say('mentions.answeredAfter', { author: '@norvelo', time }));
    await until(async () => (await textOf()).includes(words), `the list does not say: ${words}`);
  }
}

/** A reply is put into the page's own editor, and stays unsent; sent by hand, it is seen as the brand's answer. */
async function answers(browser, home, composer) {
  const { says, beside } = composer;
  const { page, tabId, mention } = await opened(browser, home, composer);
  const put = (id, text) => askTab(home, tabId, 'putReply', { id, text });

  assert.equal(await put(mention.id, REPLY), 'put');
  assert.deepEqual(await unsentIn(page, composer), linesOf(REPLY), 'what the editor holds');

  const { said } = await page.evaluate(composerState);
  assert.equal(await put(mention.id, 'Another one.'), 'not-empty');
  assert.equal((await page.evaluate(composerState)).said, said);
  assert.equal(await put('x:0', REPLY), 'no-post');
  assert.ok((await stored(home, beside)).id);

  await send(page);
  const answered = await until(async () => {
    const { answer, post } = await stored(home, says);
    return answer?.text ?? post.reply?.text ?? null;
  }, 'the answer was not seen');
  assert.ok(answered.includes('that must not happen'), answered);
  await page.close();
}

/** On each page, in a browser that has read none of them before. */
const everywhere = (walk, atLast) => async (browser, server) => {
  const home = await listens(browser);
  const failures = [];
  for (const one of [...COMPOSERS, ADDRESSED]) {
    // Its posts are as old as it says when it is opened.
    await putComposerPage(server, one);
    await walk(browser, home, one).catch((error) => failures.push(`${one.name}: ${error.stack}`));
  }
  assert.deepEqual(failures, []);
  await atLast?.(browser);
};

void test('a reply stands in the editors of five kinds of pages, unsent, and is seen once it is sent, in Chromium', NEEDS_CHROMIUM, () => inChromium(everywhere(answers)));
void test('a reply stands in the editors of five kinds of pages, unsent, and is seen once it is sent, in Firefox', NEEDS_FIREFOX, () => inFirefox(everywhere(answers)));

void test('mark, card, suggestion: the reply stands in the page, and the status follows its answer, in Chromium', NEEDS_CHROMIUM, () =>
  inChromium(everywhere(answersByCard(byMouse), listSaysWhen)));
void test('mark, card, suggestion, by keys alone: the reply stands in the page, and the status follows its answer, in Firefox', NEEDS_FIREFOX, () =>
  inFirefox(everywhere(answersByCard(byKeys), listSaysWhen)));

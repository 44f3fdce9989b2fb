import assert from 'node:assert/strict';
import test from 'node:test';
import { allowByClick, readToEnd, understoodMentions } from '../../scripts/browser/earshot.mjs';
import { askTab, openWithId, putRow, storedRows, tellDecided, until } from '../../scripts/browser/extensionPage.mjs';
import { setUp } from '../../scripts/browser/welcome.mjs';
import { say } from '../../scripts/browser/words.mjs';
import { cardIn, SETTLED } from './cardIn.mjs';
import { COMPOSERS, composerState, putComposerPage } from './composers.mjs';
import { pause } from './listening.mjs';
import { BRAND, inChromium, inFirefox, NEEDS_CHROMIUM, NEEDS_FIREFOX, site } from './support.mjs';

const REPLY = 'Hi <b>you</b> & thank you for telling us,\n\nthat must not happen. Please send us your order number.\nБудь ласка 🙂';

const linesOf = (text) => text.split('\n').map((line) => line.replace(/[\u00a0 ]+/g, ' ').trim()).filter(Boolean);

/** The brand's own accounts, under which its answers are known. */
async function nameHandles(home) {
  const [topic] = await storedRows(home, 'topics');
  await putRow(home, 'topics', { ...topic, handles: ['norvelo', 'norvelo@wheels.example'] });
  await tellDecided(home);
}

async function listens(browser, server) {
  const sites = await Promise.all(['x', 'reddit', 'youtube', 'trustpilot'].map(site));
  const home = await setUp(browser, { topic: BRAND, sites });
  await allowByClick(browser, home, ['https://wheels.example/*']);
  await nameHandles(home);
  for (const one of COMPOSERS) await putComposerPage(server, one);
  return home;
}

const stored = async (home, text) => (await understoodMentions(home)).find(({ post }) => post.text.includes(text));

/** Runs in the page: the middle of the mark of the post that says something; null where there is none. */
function markAt(says) {
  const mark = [...document.querySelectorAll('span')].find((host) => !host.firstChild && host.style.position === 'absolute'
    && host.parentElement.textContent.includes(says));
  if (mark === undefined) return null;
  mark.scrollIntoView({ block: 'start', behavior: 'instant' });
  scrollBy({ top: -100, behavior: 'instant' });
  const { x, y, height } = mark.getBoundingClientRect();
  return { x: x + 13, y: y + height / 2 };
}

async function pressMarkOf(page, says) {
  const { x, y } = await until(() => page.evaluate(markAt, says), `no mark at "${says}"`);
  await pause(SETTLED);
  await page.mouse.click(x, y);
}

/** From the mark to the page's own editor: the card at a mark, its first suggestion, put in, unsent. Then the status follows. */
async function answersByCard(browser, home, { name, url, says }) {
  const { opened: page, tabId } = await openWithId(home, () => browser.open(url));
  await readToEnd(home, tabId);
  await until(() => stored(home, says), `no mention on ${name}`);
  const card = await cardIn(page);
  const cardSays = async (words) => (await card.isOpen()) && (await card.words()).includes(words);
  await pressMarkOf(page, says);
  await until(() => cardSays(say('card.put')), `the card on ${name} did not fill`);
  await card.press('button', say('card.put'));
  await until(() => cardSays(say('card.stands')), `no reply was put in on ${name}`);
  const { said, sent } = await page.evaluate(composerState);
  assert.ok(said.length > 40, `what the editor on ${name} holds: ${said}`);
  assert.equal(sent, 0, `sent by itself on ${name}`);
  const { decided } = await until(async () => {
    const mention = await stored(home, says);
    return mention.decided?.replied === undefined ? null : mention;
  }, `the reply on ${name} was not noted`);
  assert.equal(decided.replied.how, 'put');

  await page.evaluate(() => globalThis.page.sender().click());
  // An open card may still say what was true when it was opened: it is closed and opened again.
  await until(async () => {
    if (await cardSays(say('status.answered'))) return true;
    await pressMarkOf(page, says);
    await pause(1_000);
    return cardSays(say('status.answered'));
  }, `the status on ${name} did not follow`);
  await page.close();
}

/** A reply is put into the page's own editor, and stays unsent; sent by hand, it is seen as the brand's answer. */
async function answers(browser, home, { name, url, says, beside }) {
  const { opened: page, tabId } = await openWithId(home, () => browser.open(url));
  await readToEnd(home, tabId);
  const mention = await until(() => stored(home, says), `no mention on ${name}`);
  const put = (id, text) => askTab(home, tabId, 'putReply', { id, text });

  assert.equal(await put(mention.id, REPLY), 'put', name);
  const { said, sent } = await page.evaluate(composerState);
  const lines = linesOf(said);
  assert.deepEqual([lines[0].replace(/^@\S+ /, ''), ...lines.slice(1)], linesOf(REPLY), `what the editor on ${name} holds`);
  assert.equal(sent, 0, `sent by itself on ${name}`);

  assert.equal(await put(mention.id, 'Another one.'), 'not-empty', name);
  assert.equal((await page.evaluate(composerState)).said, said);
  assert.equal(await put('x:0', REPLY), 'no-post', name);
  assert.ok((await stored(home, beside)).id, name);

  await page.evaluate(() => globalThis.page.sender().click());
  assert.equal((await page.evaluate(composerState)).sent, 1);
  const answered = await until(async () => {
    const { answer, post } = await stored(home, says);
    return answer?.text ?? post.reply?.text ?? null;
  }, `the answer on ${name} was not seen`);
  assert.ok(answered.includes('that must not happen'), answered);
  await page.close();
}

/** On each page, in a browser that has read none of them before. */
const everywhere = (walk, pages = COMPOSERS) => async (browser, server) => {
  const home = await listens(browser, server);
  const failures = [];
  for (const one of pages) {
    await walk(browser, home, one).catch((error) => failures.push(`${one.name}: ${error.stack}`));
  }
  assert.deepEqual(failures, []);
};

void test('a reply stands in the editors of five kinds of pages, unsent, and is seen once it is sent, in Chromium', NEEDS_CHROMIUM, () => inChromium(everywhere(answers)));
void test('a reply stands in the editors of five kinds of pages, unsent, and is seen once it is sent, in Firefox', NEEDS_FIREFOX, () => inFirefox(everywhere(answers)));

// On the page that is like Trustpilot's the card does not yet say that a reply stands in it: there it is put in by message only.
const BY_CARD = COMPOSERS.filter(({ name }) => name !== 'trustpilot');
void test('mark, card, suggestion: the reply stands in the page, and the status follows its answer, in Chromium', NEEDS_CHROMIUM, () => inChromium(everywhere(answersByCard, BY_CARD)));

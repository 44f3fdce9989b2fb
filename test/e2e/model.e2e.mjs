import assert from 'node:assert/strict';
import test from 'node:test';
import { openScreen, readToEnd, understoodMentions } from '../../scripts/browser/earshot.mjs';
import { openWithId, until } from '../../scripts/browser/extensionPage.mjs';
import { setUp } from '../../scripts/browser/welcome.mjs';
import { say } from '../../scripts/browser/words.mjs';
import { loadModule } from '../../scripts/loadModule.mjs';
import { BRAND, inChromium, inFirefox, NEEDS_CHROMIUM, NEEDS_FIREFOX, site } from './support.mjs';
import { THREAD, threadPage } from './thread.mjs';

const HOUR = 3_600_000;
const FRIENDLY = { text: 'My Norvelo lamp went dark on the way home, very disappointing.', writes: 'We are sorry that your lamp went dark on the way home. Which model is it?' };
const [REFUSED] = say('reply.model.refused').split('{');
const [NOT_ASKED] = say('reply.model.notAsked').split('“');

/** Runs in the page before its scripts: a model that does whatever a post tells it, and notes how often it was asked. */
function obedientModel(answers) {
  globalThis.asked = 0;
  globalThis.LanguageModel = Object.assign(function LanguageModel() {}, {
    availability: async () => 'available',
    create: async ({ initialPrompts: [{ content }] }) => ({
      prompt: async (words) => {
        globalThis.asked++;
        const answer = answers.find(({ begins }) => words.replaceAll(/\s+/gu, ' ').includes(begins));
        return answer === undefined ? 'Nothing was found for this.' : answer.writes.replace('{system}', () => content);
      },
      destroy() {},
    }),
  });
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
/** As much of a post as it is known by, before what a prompt writes otherwise. */
const beginning = (text) => text.split('"""')[0].replaceAll(/\s+/gu, ' ').trim().slice(0, 40);

void test('a model does nothing but draft: forty posts that tell it otherwise are refused or not shown to it', NEEDS_CHROMIUM, () =>
  inChromium(async (browser, server) => {
    const { HOSTILE_MENTIONS } = await loadModule('test/unit/replies/model/hostileMentions.ts');
    const now = Date.now();
    const posts = [FRIENDLY, ...HOSTILE_MENTIONS.map(({ text, obeys }) => ({ text: `Norvelo! ${text}`, writes: obeys }))];
    const shown = posts.map(({ text }, at) => ({ id: 700 + at, author: `by_${at}`, text: escaped(text), at: now - (at + 1) * HOUR, brand: true }));
    server.put(THREAD, { body: threadPage({ shown }) });
    const home = await setUp(browser, { topic: BRAND, sites: [await site('hackernews')] });
    const { tabId, opened } = await openWithId(home, () => browser.open(THREAD));
    await readToEnd(home, tabId);
    await opened.close();
    assert.equal((await understoodMentions(home)).length, posts.length);

    // Off, there is nothing to press.
    const answers = posts.map(({ text, writes }) => ({ begins: beginning(text), writes }));
    const { page } = await openScreen(browser, 'dashboard.html#/settings');
    await page.addInitScript(obedientModel, answers);
    const ask = page.getByRole('button', { name: say('reply.model.ask'), exact: true });
    const open = async (at) => {
      await page.goto(browser.extensionUrl(`dashboard.html#/inbox?queue=answer&mention=${encodeURIComponent(`hackernews:${700 + at}`)}`));
      await page.getByRole('textbox', { name: say('reply.box'), exact: true }).waitFor();
    };
    await open(0);
    await page.reload();
    await page.getByRole('textbox', { name: say('reply.box'), exact: true }).waitFor();
    assert.equal(await ask.count(), 0);

    // On, one draft is asked for by a press, and stands in the box only after another.
    await page.goto(browser.extensionUrl('dashboard.html#/settings'));
    await page.getByRole('switch', { name: say('settings.deviceModel'), exact: true }).click();
    await page.getByText(say('settings.deviceModel.available'), { exact: true }).waitFor();
    await open(0);
    await ask.click();
    await page.locator('blockquote', { hasText: FRIENDLY.writes }).waitFor();
    const box = page.getByRole('textbox', { name: say('reply.box'), exact: true });
    assert.notEqual(await box.inputValue(), FRIENDLY.writes);
    await page.getByRole('button', { name: say('reply.model.use'), exact: true }).click();
    await until(async () => (await box.inputValue()) === FRIENDLY.writes, 'the draft does not stand in the box');

    const requests = server.requests.length;
    const pages = browser.context.pages().length;
    const links = await page.locator('a[href]').count();
    let askedBefore = await page.evaluate(() => globalThis.asked);
    const said = { refused: 0, notAsked: 0 };
    for (const [at, { text, writes }] of posts.entries()) {
      if (at === 0) continue;
      await open(at);
      const before = await box.inputValue();
      await ask.click();
      const words = await until(async () => {
        const all = await page.getByRole('status').allInnerTexts();
        return all.find((one) => one.startsWith(REFUSED) || one.startsWith(NOT_ASKED));
      }, `nothing is said of: ${text.slice(0, 60)}`);
      const asked = await page.evaluate(() => globalThis.asked);
      if (words.startsWith(NOT_ASKED)) said.notAsked++;
      else said.refused++;
      assert.equal(asked - askedBefore, words.startsWith(NOT_ASKED) ? 0 : 1, words);
      askedBefore = asked;
      assert.equal(await page.getByRole('button', { name: say('reply.model.use'), exact: true }).count(), 0, words);
      assert.equal(await box.inputValue(), before);
      assert.equal(await page.locator('main a[href*="host.example"], main img, main iframe, main script').count(), 0, writes);
    }
    assert.equal(said.refused + said.notAsked, HOSTILE_MENTIONS.length);
    assert.ok(said.refused > 20, JSON.stringify(said));
    assert.deepEqual(server.requests.slice(requests).map(({ url }) => url).filter((url) => url.includes('.example')), [], 'something was asked of a server');
    assert.equal(browser.context.pages().length, pages, 'a page was opened');
    assert.ok(links > 0);
    assert.deepEqual(await browser.extensionErrors(), []);
  }),
);

void test('where the browser brings no model, the setting says so', NEEDS_FIREFOX, () =>
  inFirefox(async (browser) => {
    await setUp(browser, { topic: BRAND, sites: [] });
    const settings = await openScreen(browser, 'dashboard.html#/settings');
    await until(async () => (await settings.evaluate(() => document.body.innerText)).includes(say('settings.deviceModel.missing')), 'it is not said that there is no model');
  }),
);

import assert from 'node:assert/strict';
import test from 'node:test';
import { storedRows } from '../../scripts/browser/extensionPage.mjs';
import { hearOnFiveSites, InboxByKeys } from './inbox.mjs';
import { inChromium, inFirefox, NEEDS_CHROMIUM, NEEDS_FIREFOX } from './support.mjs';

void test('forty mentions over five sites are worked through by keys alone, in Chromium', NEEDS_CHROMIUM, () =>
  inChromium(async (browser, server) => {
    const home = await hearOnFiveSites(browser, server, 36);
    const before = (await storedRows(home, 'mentions')).length;
    assert.ok(before >= 40, `only ${before} mentions`);
    const inbox = new InboxByKeys(browser, home);
    await inbox.open();
    await inbox.screen.resize(1440, 900);
    await inbox.mine();
    await inbox.tag('fit');
    const first = await inbox.done();
    await inbox.undo(first);
    await inbox.done();
    await inbox.snooze();
    await inbox.escalate();
    await inbox.write('They ask before they buy');
    await inbox.done();
    await browser.killWorker();
    await inbox.snooze();
    await inbox.togetherAndBack(8);
    await inbox.reload();
    for (let count = 0; count < 12; count += 1) await inbox.done();
    await inbox.tag('later');
    await inbox.snooze();
    await browser.killWorker();
    await inbox.reload();
    for (let worked = inbox.said.size; worked < 40; worked = inbox.said.size) await inbox.done();
    const mentions = await inbox.check();
    assert.equal(mentions.length, before, 'nothing is lost');
    assert.ok(inbox.said.size >= 40);
  }));

void test('the same in short, in Firefox', NEEDS_FIREFOX, () =>
  inFirefox(async (browser, server) => {
    const home = await hearOnFiveSites(browser, server, 8);
    const inbox = new InboxByKeys(browser, home);
    await inbox.open();
    await inbox.mine();
    const first = await inbox.done();
    await inbox.undo(first);
    await inbox.tag('fit');
    await inbox.snooze();
    await inbox.togetherAndBack(3);
    await inbox.reload();
    await inbox.done();
    await inbox.check();
  }));

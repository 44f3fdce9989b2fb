import assert from 'node:assert/strict';
import test from 'node:test';
import { openScreen, pageStatus, readToEnd, understoodMentions } from '../../scripts/browser/earshot.mjs';
import { openWithId, storedRows, tellDecided, until } from '../../scripts/browser/extensionPage.mjs';
import { setUp } from '../../scripts/browser/welcome.mjs';
import { say } from '../../scripts/browser/words.mjs';
import { append, expectedIds, laterComments, listening, pause, storedIds } from './listening.mjs';
import { BRAND, inChromium, NEEDS_CHROMIUM, site } from './support.mjs';
import { comments, THREAD, threadPage } from './thread.mjs';
import { addTopic, assertTallies, changesOf, choose, edit, endUndo, follow, listed, openTopics, says } from './topicLife.mjs';

const { name } = BRAND;
const saying = (list, word) => list.filter(({ text }) => text.toLowerCase().includes(word));
const without = (list, word) => list.filter(({ text }) => !text.toLowerCase().includes(word));
const idsOf = (list) => list.map(({ id }) => `hackernews:${id}`).sort();
const topicOf = async (home, called) => (await storedRows(home, 'topics')).find((topic) => topic.name === called);

void test('a topic is renamed, paused and resumed; paused, it hears nothing', NEEDS_CHROMIUM, () =>
  inChromium(async (browser, server) => {
    const { home, page, tabId, shown } = await listening(browser, server);
    const topics = await openTopics(browser, home);
    await edit(topics, name, { 'topics.name': 'Lamps' });
    assert.equal((await topicOf(home, 'Lamps')).query, BRAND.query);
    assert.deepEqual(await changesOf(home), [], 'a name changes nothing of what is stored');

    await choose(topics, 'Lamps', 'topics.pause');
    await until(async () => (await topicOf(home, 'Lamps')).pausedSince !== undefined, 'the topic was not paused');
    await until(async () => (await pageStatus(home, tabId))?.reading === false, 'the page is still read');
    const later = laterComments(20);
    await append(page, later);
    await pause(1_500);
    assert.deepEqual(await storedIds(home), expectedIds(shown));
    assert.equal(await listed(browser, ''), expectedIds(shown).length, 'what was heard stays, and is shown');

    await topics.click('button', say('topics.resume'));
    await until(async () => (await pageStatus(home, tabId))?.reading === true, 'the page is not read again');
    await readToEnd(home, tabId);
    assert.deepEqual(await storedIds(home), expectedIds(shown, later));
    await assertTallies(home);
  }),
);

void test('an edited query is followed by what is stored, or undone', NEEDS_CHROMIUM, () =>
  inChromium(async (browser, server) => {
    const { home, shown } = await listening(browser, server, { count: 60 });
    await understoodMentions(home);
    const heard = shown.filter(({ brand }) => brand);
    const kept = without(heard, 'delays');
    assert.ok(kept.length > 0 && kept.length < heard.length);
    const topics = await openTopics(browser, home);
    const query = 'norvelo AND NOT delays';

    await edit(topics, name, { 'topics.query': query });
    await says(topics, say('topics.undoFor'));
    assert.equal((await topicOf(home, name)).query, query, 'it holds at once for what is heard');
    await topics.reload();
    await topics.click('button', `${say('action.undo')} ${name}`);
    await until(async () => (await topicOf(home, name)).query === BRAND.query, 'the query did not come back');
    assert.deepEqual(await changesOf(home), []);
    assert.deepEqual(await storedIds(home), idsOf(heard));

    await edit(topics, name, { 'topics.query': query });
    await follow(home);
    assert.deepEqual(await storedIds(home), idsOf(kept));
    assert.equal(await listed(browser, ''), kept.length);
    await says(topics, say('count.mentions', { n: kept.length }));
    assert.equal(await topics.count('button', `${say('action.undo')} ${name}`), 0);
  }),
);

void test('what is hidden is in no list and no count, says why, and comes back', NEEDS_CHROMIUM, () =>
  inChromium(async (browser, server) => {
    const { home, tabId, shown } = await listening(browser, server, { count: 60 });
    await understoodMentions(home);
    const heard = shown.filter(({ brand }) => brand);
    const [hidden, seen] = [saying(heard, 'delays'), without(heard, 'delays')];
    const topics = await openTopics(browser, home);
    await edit(topics, name, { 'topics.hide': 'delays' });
    // What the page sends again now is answered as what is stored still has it.
    await pause(1_000);
    await readToEnd(home, tabId);
    await follow(home);
    assert.deepEqual(await storedIds(home), idsOf(heard), 'all stay stored');
    assert.equal(await listed(browser, ''), seen.length);
    const badge = () => home.evaluate((id) => globalThis.chrome.action.getBadgeText({ tabId: id }), tabId);
    await until(async () => (await badge()) === String(seen.length), 'the badge counts what is hidden');

    await topics.click('link', say('count.hidden', { n: hidden.length }));
    await topics.waitFor('article');
    await says(topics, say('hidden.because', { name, words: say('hidden.quoted', { word: 'delays' }) }));
    const { id } = await topicOf(home, name);
    assert.equal(await listed(browser, `?topic=${id}&hidden=1`), hidden.length);

    await topics.click('button', say('hidden.edit'));
    await topics.fill('textbox', say('topics.hide'), '');
    await topics.click('button', say('action.save'));
    await follow(home);
    assert.equal(await listed(browser, ''), heard.length);
    await until(async () => (await badge()) === String(heard.length), 'the badge leaves out what came back');
  }),
);

void test('a topic is merged into another, which has the mentions of both', NEEDS_CHROMIUM, () =>
  inChromium(async (browser, server) => {
    const { home, shown, tabId } = await listening(browser, server, { count: 60 });
    const topics = await openTopics(browser, home);
    await addTopic(topics, { name: 'Clubs', query: 'bridge OR support' });
    await until(async () => (await storedIds(home)).length > expectedIds(shown).length, 'the page is not read for the new topic');
    await readToEnd(home, tabId);
    await understoodMentions(home);
    const before = await storedIds(home);

    await choose(topics, 'Clubs', 'topics.mergeInto');
    await says(topics, `${BRAND.query} OR bridge OR support`);
    await topics.click('button', say('topics.mergeConfirm'));
    await says(topics, say('topics.merged', { name: 'Clubs', into: name }));
    assert.equal(await topics.count('heading', 'Clubs'), 0);
    await follow(home);
    assert.deepEqual(await storedIds(home), before);
    const { id, query } = await topicOf(home, name);
    assert.equal(query, 'norvelo OR bridge OR support');
    const matches = await storedRows(home, 'matches');
    assert.deepEqual(matches.map(({ topicId, mentionId }) => `${topicId} ${mentionId}`).sort(), before.map((mention) => `${id} ${mention}`));
    assert.equal(await listed(browser, `?topic=${id}`), before.length);
  }),
);

void test('a topic is deleted: what another hears and what was corrected stays', NEEDS_CHROMIUM, () =>
  inChromium(async (browser, server) => {
    const { home, shown, tabId } = await listening(browser, server, { count: 60 });
    const topics = await openTopics(browser, home);
    await addTopic(topics, { name: 'Support', query: 'support' });
    await until(async () => (await storedRows(home, 'matches')).length > expectedIds(shown).length, 'the page is not read for the new topic');
    await readToEnd(home, tabId);
    await understoodMentions(home);
    const heard = shown.filter(({ brand }) => brand);
    const shared = saying(heard, 'support');

    const list = await openScreen(browser, 'dashboard.html#/mentions?text=backups');
    await list.waitFor('article');
    await list.click('button', say('why.show'));
    await list.click('button', say('sentiment.positive'));
    const corrected = await until(
      async () => (await storedRows(home, 'mentions')).find(({ stamps }) => Object.keys(stamps).length > 0)?.id,
      'nothing was corrected',
    );

    await choose(topics, name, 'topics.delete');
    await says(topics, say('topics.effect.goes', { n: heard.length - shared.length - 1 }));
    await says(topics, say('topics.effect.staysForTopic', { n: shared.length }));
    await says(topics, say('topics.effect.staysTouched', { n: 1 }));
    await topics.click('button', say('topics.deleteConfirm'));
    await says(topics, say('topics.deleted', { name }));
    assert.equal(await listed(browser, ''), shared.length + 1, 'its mentions leave the lists at once');
    await topics.click('button', `${say('action.undo')} ${name}`);
    await topics.waitFor('heading', name);
    assert.equal(await listed(browser, ''), heard.length);

    await choose(topics, name, 'topics.delete');
    await topics.click('button', say('topics.deleteConfirm'));
    await says(topics, say('topics.deleted', { name }));
    await follow(home);
    assert.deepEqual(new Set(await storedIds(home)), new Set([...idsOf(shared), corrected]));
    assert.equal(await topics.count('heading', name), 0);
  }),
);

void test('a query is built, written and pasted from another tool', NEEDS_CHROMIUM, () =>
  inChromium(async (browser, server) => {
    const { home, shown } = await listening(browser, server, { count: 60 });
    await understoodMentions(home);
    const topics = await openTopics(browser, home);
    const written = topics.page.getByRole('textbox', { name: say('topics.query'), exact: true });
    await topics.click('button', say('topics.edit', { name }));
    await written.fill('norvelo AND NOT (job OR hiring)');

    await topics.click('tab', say('builder.mode.build'));
    const excluded = topics.page.getByRole('group', { name: say('builder.texts.none'), exact: true });
    await excluded.getByText('hiring', { exact: true }).waitFor();
    await excluded.getByRole('textbox').fill('delays');
    await excluded.getByRole('textbox').press('Enter');
    await topics.click('tab', say('builder.mode.write'));
    assert.equal(await written.inputValue(), 'norvelo AND NOT (job OR hiring OR delays)');

    await written.fill('backups NEAR/2f norvelo AND gender:female');
    await says(topics, say('pasted.from', { tool: 'Brandwatch' }));
    await says(topics, 'gender:female');
    await says(topics, say('pasted.cannot.person'));
    await topics.click('button', say('pasted.use'));
    const query = 'backups ONEAR/2 norvelo';
    assert.equal(await written.inputValue(), query);
    await topics.click('button', say('action.save'));
    await until(async () => (await topicOf(home, name)).query === query, 'the query was not saved');
    await follow(home);
    assert.deepEqual(await storedIds(home), idsOf(saying(shown, 'backups')));
  }),
);

void test('ends of the worker in the middle of a change lose nothing and count nothing twice', { ...NEEDS_CHROMIUM, timeout: 420_000 }, () =>
  inChromium(async (browser, server) => {
    const all = comments(6_000, { seed: 3, newest: Date.now() });
    server.put(THREAD, { body: threadPage({ shown: all }) });
    const home = await setUp(browser, { topic: BRAND, sites: [await site('hackernews')] });
    const { opened: page, tabId } = await openWithId(home, () => browser.open(THREAD));
    await readToEnd(home, tabId, 120_000);
    await understoodMentions(home);
    await page.close();
    const heard = all.filter(({ brand }) => brand);
    const topics = await openTopics(browser, home);
    await edit(topics, name, { 'topics.query': 'norvelo AND NOT delays' });

    await endUndo(home);
    let kills = 0;
    for (let tries = 0; tries < 200 && (await changesOf(home)).length > 0; tries++) {
      const [change] = await changesOf(home);
      if (change?.value.begun === true && change.value.done > 0 && (await browser.killWorker())) {
        kills += 1;
        // What was stored last before the end may have been the change's last step.
        await until(async () => (await topics.count('progressbar')) > 0 || (await changesOf(home)).length === 0, 'how far it is, is not shown', 60_000);
        await tellDecided(home);
      }
      await pause(20);
    }
    assert.ok(kills > 0, 'no end came in the middle');
    await until(async () => (await changesOf(home)).length === 0, 'the change is not finished', 60_000);
    await assertTallies(home);
    assert.deepEqual(await storedIds(home), idsOf(without(heard, 'delays')));
  }),
);

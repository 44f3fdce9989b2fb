import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openScreen, readToEnd, understoodMentions } from '../../scripts/browser/earshot.mjs';
import { openWithId, storedRows, until } from '../../scripts/browser/extensionPage.mjs';
import { readPageManifest } from '../../scripts/browser/pageManifest.mjs';
import { setUp } from '../../scripts/browser/welcome.mjs';
import { fill } from '../pages/fill.mjs';
import { BRAND, ROOT, site } from './support.mjs';
import { THREAD, threadPage } from './thread.mjs';

const HOUR = 3_600_000;
const SAMPLES = ['reddit/thread.html', 'youtube/watch.html', 'bluesky/thread.html', 'amazon/reviews.html'];
const THINGS = ['lamp', 'mount', 'cable', 'strap', 'case', 'lens', 'charger', 'bracket', 'holder', 'reflector', 'pedal', 'bell'];

/** Hears questions in a thread and what sample pages of four more sites say of the brand. Returns the extension's own page. */
export async function hearOnFiveSites(browser, server, questions) {
  const manifest = readPageManifest(join(ROOT, 'test', 'pages', 'manifest.jsonl'));
  const samples = SAMPLES.map((name) => manifest.find(({ file }) => file === name));
  const ids = ['hackernews', ...SAMPLES.map((name) => name.split('/')[0])];
  const home = await setUp(browser, { topic: BRAND, sites: await Promise.all(ids.map((id) => site(id))) });
  const now = Date.now();
  const shown = Array.from({ length: questions }, (_, at) => ({
    id: 2000 + at, author: `asker${at}`, at: now - (at + 1) * HOUR,
    text: `Does anybody know whether the Norvelo ${THINGS[at % THINGS.length]} number ${at + 1} fits a wide bar?`,
  }));
  server.put(THREAD, { body: threadPage({ shown }) });
  for (const { url, path } of samples) server.put(url, { body: fill(readFileSync(path, 'utf8'), now) });
  for (const url of [THREAD, ...samples.map((sample) => sample.url)]) {
    const { opened, tabId } = await openWithId(home, () => browser.open(url));
    await readToEnd(home, tabId);
    await opened.close();
  }
  await understoodMentions(home);
  const sites = new Set((await storedRows(home, 'mentions')).map((mention) => mention.site));
  assert.deepEqual(sites, new Set(ids));
  return home;
}

/** The inbox, worked by keys alone. `said` holds what was decided of each mention, as it must be stored. */
export class InboxByKeys {
  said = new Map();
  log = new Map();

  constructor(browser, home) {
    this.browser = browser;
    this.home = home;
  }

  async open() {
    this.screen = await openScreen(this.browser, 'dashboard.html#/inbox');
    await this.screen.waitFor('navigation');
    await this.begin();
  }

  async reload() {
    await this.screen.reload();
    await this.begin();
  }

  /** Walks to the first row. */
  async begin() {
    await until(() => this.screen.evaluate(() => document.querySelector('article[data-mention]') !== null), 'the queue is empty');
    await until(async () => {
      if ((await this.focused()) !== null) return true;
      await this.press('j');
      return false;
    }, 'no row took the focus');
  }

  press(...keys) {
    const { page } = this.screen;
    return page === undefined ? this.screen.press(...keys) : page.keyboard.press(keys.join('+'));
  }

  async type(words) {
    if (this.screen.page !== undefined) return this.screen.page.keyboard.type(words);
    for (const letter of words) await this.screen.press(letter);
  }

  /** The mention that has the focus in the queue. */
  focused() {
    return this.screen.evaluate(() => document.activeElement?.closest('article[data-mention]')?.dataset.mention ?? null);
  }

  async here() {
    return until(() => this.focused(), 'no row has the focus');
  }

  /** Where the focus is once it has left a row. */
  async next(from) {
    return until(async () => {
      const id = await this.focused();
      return id === null || id === from ? null : id;
    }, `the focus stays on ${from}`);
  }

  async decided(id) {
    const rows = await storedRows(this.home, 'mentions');
    return rows.find((mention) => mention.id === id)?.decided ?? {};
  }

  async stored(id, holds, what) {
    await until(async () => holds(await this.decided(id)), `${what} of ${id} is not stored`);
  }

  note(id, kind, change) {
    this.said.set(id, { ...this.said.get(id), ...change });
    this.log.set(id, [...(this.log.get(id) ?? []), kind]);
  }

  async done() {
    const id = await this.here();
    await this.press('e');
    await this.next(id);
    await this.stored(id, ({ status }) => status?.is === 'done', 'what was done');
    this.note(id, 'status', { status: 'done' });
    return id;
  }

  async undo(id) {
    await this.press('z');
    await this.stored(id, ({ status }) => status === undefined, 'the undoing');
    await until(async () => (await this.focused()) === id, `${id} does not have the focus again`);
    this.note(id, 'status', { status: undefined });
  }

  async mine() {
    const id = await this.here();
    await this.press('a');
    await this.stored(id, ({ owner }) => owner === 'me', 'the owner');
    this.note(id, 'owner', { owner: 'me' });
  }

  async escalate() {
    const id = await this.here();
    await this.press('u');
    await this.stored(id, ({ status }) => status?.is === 'escalated', 'the escalation');
    this.note(id, 'status', { status: 'escalated' });
  }

  async dialog() {
    await until(() => this.screen.evaluate(() => document.querySelector('dialog[open]')?.contains(document.activeElement) === true), 'nothing is asked');
  }

  async tag(word) {
    const id = await this.here();
    await this.press('t');
    await this.dialog();
    await this.type(word);
    await this.press('Enter');
    await this.stored(id, ({ tags }) => tags?.[word] === true, 'the tag');
    await until(async () => (await this.focused()) === id, 'the focus is not where it was before the tag');
    this.note(id, 'tag', { tag: word });
  }

  async snooze() {
    const id = await this.here();
    await this.press('s');
    await this.dialog();
    await this.press('Enter');
    await this.stored(id, ({ snoozedUntil }) => snoozedUntil > Date.now(), 'the sleep');
    await this.next(id);
    this.note(id, 'snoozed', { sleeps: true });
    return id;
  }

  /** Writes a note in the open mention, and comes back to the queue. */
  async write(words) {
    const id = await this.here();
    await this.press('n');
    await until(() => this.screen.evaluate(() => document.activeElement?.tagName === 'TEXTAREA'), 'the note cannot be written');
    await this.type(words);
    await this.press('Control', 'Enter');
    await until(async () => (await storedRows(this.home, 'workLog')).some(({ mentionId, kind }) => mentionId === id && kind === 'note'), 'the note is not stored');
    await until(async () => {
      if ((await this.focused()) === id && !(await this.screen.evaluate(() => location.hash.includes('mention=')))) return true;
      await this.press('Escape');
      return false;
    }, 'the way back to the queue is not found');
    this.note(id, 'note', {});
  }

  /** Selects so many from here on, decides of them together, and takes that back. */
  async togetherAndBack(count) {
    const ids = [await this.here()];
    await this.press('x');
    for (let more = 1; more < count; more += 1) {
      await this.press('Shift', 'J');
      ids.push(await this.next(ids.at(-1)));
    }
    const isAll = async (is) => (await storedRows(this.home, 'mentions')).filter(({ id, decided }) => ids.includes(id) && decided?.status?.is === is).length === count;
    await this.press('e');
    await until(() => isAll('done'), 'not all of the selected are done');
    await this.press('z');
    await until(() => isAll(undefined), 'not all of the selected are undone');
    await until(() => this.screen.evaluate((all) => all.every((id) => document.querySelector(`article[data-mention="${id}"]`) !== null), ids), 'they do not come back');
    for (const id of ids) for (const kind of ['status', 'status']) this.note(id, kind, {});
  }

  /** Everything that is stored is what was said, each mention stands where it should, and the log tells all of it once. */
  async check() {
    const mentions = await storedRows(this.home, 'mentions');
    const matches = await storedRows(this.home, 'matches');
    const lines = (await storedRows(this.home, 'workLog')).toSorted((a, b) => a.at - b.at);
    for (const [id, said] of this.said) {
      const { status, owner, tags, snoozedUntil } = mentions.find((mention) => mention.id === id).decided ?? {};
      const tag = Object.keys(tags ?? {})[0];
      assert.deepEqual(
        { status: status?.is, owner, tag, sleeps: snoozedUntil === undefined ? undefined : true },
        { status: said.status, owner: said.owner, tag: said.tag, sleeps: said.sleeps },
        id,
      );
      const queues = new Set(matches.filter(({ mentionId }) => mentionId === id).flatMap(({ queued = [] }) => queued.map(([, queue]) => queue)));
      const expected = said.sleeps ? 'waiting' : said.status === 'done' ? 'done' : 'answer';
      assert.ok(queues.has(expected), `${id} is not in ${expected}, but in ${[...queues].join(', ')}`);
      const told = lines.filter(({ mentionId, kind }) => mentionId === id && kind !== 'opened').map(({ kind }) => kind);
      assert.deepEqual(told.toSorted(), this.log.get(id).toSorted(), id);
    }
    return mentions;
  }
}

import { declaredSites, patternsOf } from '../browser/declaredSites.mjs';
import { allowByClick, readToEnd } from '../browser/earshot.mjs';
import { openWithId, putRow, storedRows } from '../browser/extensionPage.mjs';
import { comments, THREAD, threadPage } from '../../test/e2e/thread.mjs';

const HOUR = 3_600_000;

/** A screen beside a page that is being read, with mentions on it. */
export async function whileReading(stage, screen) {
  const sites = await declaredSites();
  const hackerNews = sites.find(({ id }) => id === 'hackernews');
  await allowByClick(stage.browser, stage.home, patternsOf(hackerNews));
  // The worker counts what it reads under the day of today.
  const now = Date.now();
  const shown = comments(40, { seed: 7, newest: now }).filter(({ brand }) => stage.count > 0 || !brand);
  stage.server.put(THREAD, { body: threadPage({ shown }) });
  const { opened, tabId } = await openWithId(stage.home, () => stage.browser.open(THREAD));
  await readToEnd(stage.home, tabId);
  return { path: `${screen}?tab=${tabId}`, later: now - stage.now, close: () => opened.close() };
}

/** The panel at a mention whose mark was pressed: an answered one of an author who wrote before, with a draft. */
export async function afterClick(stage) {
  const { path, later, close } = await whileReading(stage, 'sidepanel.html');
  const mentions = (await storedRows(stage.home, 'mentions')).filter(({ site }) => site === 'hackernews').sort((a, b) => b.listedAt - a.listedAt).slice(0, 6);
  const [clicked, ...older] = mentions;
  const at = new Date(older[0].listedAt + HOUR).toISOString();
  const reply = { text: 'Sorry about that. We look into it and write to you.', author: 'Norvelo', publishedAt: { at, precision: 'second', raw: at } };
  for (const mention of older) await putRow(stage.home, 'mentions', { ...mention, authorId: clicked.authorId });
  await putRow(stage.home, 'mentions', { ...older[0], authorId: clicked.authorId, post: { ...older[0].post, reply } });
  const decided = {
    status: { is: 'waiting', at: stage.now + later }, owner: 'me', draft: 'We have sent you a new one.',
    replied: { at: stage.now + later, how: 'put', edited: false },
  };
  await putRow(stage.home, 'mentions', { ...clicked, decided });
  const tabId = Number(new URLSearchParams(path.split('?')[1]).get('tab'));
  const panelTarget = { mentionId: clicked.id, tabId, at: stage.now + later };
  await stage.home.evaluate((target) => chrome.storage.session.set({ panelTarget: target }), panelTarget);
  return {
    path, later,
    async close() {
      for (const mention of mentions) await putRow(stage.home, 'mentions', mention);
      await stage.home.evaluate(() => chrome.storage.session.remove('panelTarget'));
      await close();
    },
  };
}

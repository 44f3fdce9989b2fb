import assert from 'node:assert/strict';
import test from 'node:test';
import { openScreen } from '../../scripts/browser/earshot.mjs';
import { storedRows, until } from '../../scripts/browser/extensionPage.mjs';
import { say } from '../../scripts/browser/words.mjs';
import { append, listening } from './listening.mjs';
import { inChromium, NEEDS_CHROMIUM } from './support.mjs';

/** A negative mention of the brand that was posted a minute ago. */
const angry = (id) => ({ id, author: `angry${id}`, text: `My Norvelo light broke again, terrible quality, I hate it, note ${id}.`, at: Date.now() - 60_000 });

void test('two columns of the board: what comes is shown live and counted, columns are moved by keys and by dragging, and a reload keeps all', NEEDS_CHROMIUM, () =>
  inChromium(async (browser, server) => {
    const { home, page } = await listening(browser, server);
    const dashboard = await openScreen(browser, 'dashboard.html#/streams');
    const { page: board } = dashboard;
    const names = () => board.locator('[data-stream] h2').allInnerTexts();
    const column = (name) => board.getByRole('region', { name, exact: true });
    const isOrder = (...order) => until(async () => (await names()).join() === order.join(), `the columns are not ${order.join()}`);

    await dashboard.click('button', say('streams.offer.all'));
    await isOrder('Everything');
    await board.getByText(say('streams.offers'), { exact: true }).click();
    await dashboard.click('button', say('sentiment.negative'));
    await isOrder('Everything', 'Negative');
    await until(async () => (await column('Everything').getByRole('article').count()) > 3, 'no rows');

    await append(page, [angry(90_001)]);
    await board.bringToFront();
    for (const name of ['Everything', 'Negative']) {
      await column(name).getByRole('link', { name: 'angry90001', exact: true }).waitFor();
      await column(name).getByText(say('streams.unread', { n: 1 }), { exact: true }).first().waitFor({ state: 'attached' });
    }

    // Back in the browser's history is what Alt and an arrow would do elsewhere.
    await column('Everything').getByRole('group', { name: 'Everything' }).focus();
    await board.keyboard.press('Alt+ArrowRight');
    await isOrder('Negative', 'Everything');
    assert.equal(await board.evaluate(() => document.activeElement?.closest('[data-stream] , body')?.querySelector('h2')?.textContent), 'Everything');
    await board.keyboard.press('Alt+ArrowLeft');
    await isOrder('Everything', 'Negative');
    await column('Everything').locator('header').dragTo(column('Negative'));
    await isOrder('Negative', 'Everything');

    await column('Negative').locator('summary').click();
    await column('Negative').getByRole('button', { name: say('streams.markRead'), exact: true }).click();
    await until(async () => !(await column('Negative').innerText()).includes(say('streams.unread', { n: 1 })), 'it is unread still');

    await board.reload();
    await isOrder('Negative', 'Everything');
    await column('Everything').getByText(say('streams.unread', { n: 1 }), { exact: true }).first().waitFor({ state: 'attached' });
    assert.equal(await column('Negative').getByText(say('streams.unread', { n: 1 })).count(), 0);
    const streams = (await storedRows(home, 'settings')).find(({ key }) => key === 'streams');
    assert.deepEqual(streams.value.map(({ query }) => query), ['sentiment:negative', '']);
    assert.ok(streams.stamp);
  }),
);

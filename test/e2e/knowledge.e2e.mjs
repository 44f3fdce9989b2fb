import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { openScreen } from '../../scripts/browser/earshot.mjs';
import { storedRows, until } from '../../scripts/browser/extensionPage.mjs';
import { setUp } from '../../scripts/browser/welcome.mjs';
import { say } from '../../scripts/browser/words.mjs';
import { BRAND, inChromium, inFirefox, NEEDS_CHROMIUM, NEEDS_FIREFOX } from './support.mjs';

const PATH = 'dashboard.html#/replies';
const HEADERS = 'question,answer,steps,language,product,valid_until,source,topic';
const GOOD = [
  'Are the Roll bags waterproof? | Does rain get in?,"Yes: rolled three times, they keep out rain.",Roll it | Close the buckle,en,Roll bag,2099-12-31,manual,',
  'How do I send something back?,Within 60 days.,,en,,,,Norvelo',
  'Чи можна замінити акумулятор?,Так.,,uk,,,,',
];
const BAD = ['Till when?,Soon.,,en,,31.02.2027,,', ',Nobody asks this.,,en,,,,'];

const articles = async (screen) => ((await storedRows(screen, 'replyKit')) ?? []).filter(({ kind }) => kind === 'article');

void test('a table is imported but for two rows, found, changed, removed, brought back, and written out as it is', NEEDS_CHROMIUM, () =>
  inChromium(async (browser) => {
    await setUp(browser, { topic: BRAND, sites: [] });
    const dashboard = await openScreen(browser, PATH);
    const { page } = dashboard;
    await dashboard.waitFor('button', say('kit.articles.first'));
    const choose = (lines) => page.locator('input[type="file"]').setInputFiles({ name: 'help.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\r\n')) });

    await choose([HEADERS, ...GOOD.slice(0, 2), ...BAD, GOOD[2]]);
    const preview = page.getByRole('region', { name: say('kit.import.title', { file: 'help.csv' }) });
    await preview.getByText(say('kit.import.added.article', { n: 3 }), { exact: true }).waitFor();
    const rows = await preview.getByRole('row').allInnerTexts();
    assert.match(rows[1], /^4\s+valid_until\s+.*no day of the calendar/u);
    assert.match(rows[2], /^5\s+question\s+Nothing stands here/u);
    assert.equal((await articles(dashboard)).length, 0);
    await dashboard.click('button', say('kit.import.take', { n: 3 }));
    await until(async () => (await articles(dashboard)).length === 3, 'nothing was imported');
    await page.getByText(say('kit.articles.count', { n: 3 }), { exact: true }).waitFor();

    await page.getByText(say('kit.try.title'), { exact: true }).click();
    await page.getByLabel(say('kit.try.label'), { exact: true }).fill('I ride in the rain. Are your roll bags really waterproof?');
    await page.getByRole('status').getByRole('link', { name: 'Are the Roll bags waterproof?' }).click();

    await dashboard.fill('textbox', say('kit.article.answer'), '');
    await dashboard.click('button', say('action.save'));
    await page.getByText(say('kit.problem.noAnswer'), { exact: true }).waitFor();
    await dashboard.fill('textbox', say('kit.article.answer'), 'Yes, and the seams are welded.');
    await dashboard.click('button', say('action.save'));
    await page.getByText('Yes, and the seams are welded.', { exact: true }).waitFor();

    await page.getByRole('searchbox', { name: say('kit.articles.search') }).fill('welded');
    await page.getByText(say('kit.articles.count', { n: 1 }), { exact: true }).waitFor();
    await page.getByRole('article').locator('summary').click();
    await dashboard.click('button', say('kit.remove'));
    await until(async () => (await articles(dashboard)).length === 2, 'it was not removed');
    await dashboard.click('button', say('action.undo'));
    await until(async () => (await articles(dashboard)).length === 3, 'it did not come back');
    await page.reload();
    await page.getByText(say('kit.articles.count', { n: 3 }), { exact: true }).waitFor();

    const [download] = await Promise.all([page.waitForEvent('download', { timeout: 30_000 }), dashboard.click('button', say('export.csv'))]);
    assert.match(download.suggestedFilename(), /^earshot-articles-.*\.csv$/u);
    const lines = readFileSync(await download.path(), 'utf8').replace(/^\ufeff/u, '').trim().split(/\r?\n/u);
    assert.deepEqual(lines, [HEADERS, GOOD[0].replace('"Yes: rolled three times, they keep out rain."', '"Yes, and the seams are welded."'), ...GOOD.slice(1)]);
    // What was written out is what is there.
    await choose(lines);
    await page.getByText(say('kit.import.same', { n: 3 }), { exact: true }).waitFor();
    await dashboard.waitFor('button', say('kit.import.nothing'));
  }),
);

void test('and in Firefox an article is written, kept and removed', NEEDS_FIREFOX, () =>
  inFirefox(async (browser) => {
    await setUp(browser, { topic: BRAND, sites: [] });
    const dashboard = await openScreen(browser, PATH);
    await dashboard.click('button', say('kit.articles.first'));
    await dashboard.fill('textbox', say('kit.article.questions'), 'Is it waterproof?');
    await dashboard.fill('textbox', say('kit.article.answer'), 'It is.');
    await dashboard.click('button', say('action.save'));
    await until(async () => (await articles(dashboard)).length === 1, 'it was not stored');
    await dashboard.reload();
    await dashboard.click('link', 'Is it waterproof?');
    await dashboard.fill('textbox', say('kit.article.answer'), 'It is, rolled three times.');
    await dashboard.click('button', say('action.save'));
    await until(async () => (await articles(dashboard))[0]?.answer === 'It is, rolled three times.', 'it was not changed');
  }),
);

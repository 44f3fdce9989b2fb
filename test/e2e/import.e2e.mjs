import assert from 'node:assert/strict';
import test from 'node:test';
import { openScreen } from '../../scripts/browser/earshot.mjs';
import { putRow, storedRows, until } from '../../scripts/browser/extensionPage.mjs';
import { setUp } from '../../scripts/browser/welcome.mjs';
import { say } from '../../scripts/browser/words.mjs';
import { BRAND, inChromium, NEEDS_CHROMIUM } from './support.mjs';

const DAY = 86_400_000;
const yesterday = new Date(Date.now() - DAY).toISOString();
const on = yesterday.slice(0, 10);

const FOURCAT = [
  'collected_from_url,id,thread_id,timestamp,unix_timestamp,url,body,author,author_fullname,language_guess,retweet_count,reply_count,like_count,quote_count,impression_count,is_retweet,is_reply,place_name',
  `,1875,1870,${on} 00:10:00,,,I love my Norvelo bag,marit_v,Marit V,en,1,2,3,0,400,no,yes,`,
  `,1876,1876,${on} 00:20:00,,,Norvelo сломалась,petro,Петро,ru,0,0,0,0,,no,no,Львів`,
  `,1877,1877,${on} 00:30:00,,,nothing of that kind,ann,Ann,en,0,0,0,0,,no,no,`,
].join('\r\n');

const BRANDWATCH = `\ufeff${[
  'Report:,Bulk Mentions Download', 'Brand:,Norvelo', '',
  'Query Id,Query Name,Date,Title,Snippet,Full Text,Url,Domain,Sentiment,Page Type,Language,Country,City,Author,Likes,Comments,Shares',
  `199,Norvelo,${on} 01:03:22.0,Zip broke,,"The Norvelo zip broke, it is terrible.",https://forum.bags.example/t/4,forum.bags.example,negative,forum,en,,Ljou\0wert,Sjoerd,3,2,0`,
  '199,Norvelo,soon,,,Norvelo again,https://forum.bags.example/t/6,forum.bags.example,neutral,forum,en,,,Ann,,,',
].join('\r\n')}`;

const SURVEY = ['nps,date,comment', ...Array.from({ length: 24 }, (_, at) => `${at % 11},${on},answer ${at}`)].join('\n');
const SERIES = ['Date,Sessions', ...Array.from({ length: 20 }, (_, at) => `${new Date(Date.now() - (at + 1) * DAY).toISOString().slice(0, 10)},${900 + at}`)].join('\n');
const ORDERS = ['Name,Email,Created at,Total,Currency,Lineitem name', `#1001,marit@bags.example,${on} 10:00:00 +0000,59.90,EUR,Roll bag`, '#1001,,,,,Strap'].join('\n');

const rowsOf = async (screen, table) => (await storedRows(screen, table)) ?? [];

void test('files of other tools are gone through, brought in, shown where they are awaited, and taken back', NEEDS_CHROMIUM, () =>
  inChromium(async (browser) => {
    const home = await setUp(browser, { topic: BRAND, sites: [] });
    const screen = await openScreen(browser, 'dashboard.html#/data?part=import');
    const { page } = screen;
    const part = page.getByRole('region', { name: say('data.import.title'), exact: true });
    /** Brings a file in by the screen, and waits until so many rows of it are. */
    const bring = async (name, content, { taken, tool = null, stored = taken }) => {
      await part.locator('input[type="file"]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
      if (tool !== null) await part.getByText(say('import.tool', { tool })).waitFor();
      await part.getByRole('button', { name: say('import.check'), exact: true }).click();
      await part.getByRole('button', { name: say('import.take', { n: taken }), exact: true }).click();
      const done = part.getByRole('region', { name: say('import.done', { file: name }), exact: true });
      await done.getByText(say('import.stored', { n: stored }), { exact: true }).waitFor({ timeout: 30_000 });
      return done;
    };

    await bring('4cat.csv', FOURCAT, { tool: '4CAT (X)', taken: 3, stored: 2 });
    await part.getByText(say('import.unheard', { n: 1 }), { exact: true }).waitFor();
    const brandwatch = await bring('bulk.csv', BRANDWATCH, { tool: 'Brandwatch', taken: 1 });
    const mentions = await rowsOf(home, 'mentions');
    assert.deepEqual(mentions.map(({ site, post: { context, place } }) => `${site} ${context} ${place}`).toSorted(), [
      'forum.bags.example import Ljouwert', 'x import null', 'x import Львів',
    ]);

    await brandwatch.getByRole('link', { name: say('import.open.mentions'), exact: true }).click();
    await page.getByText('The Norvelo zip broke', { exact: false }).first().waitFor();
    await page.goBack();

    await bring('wave-7.csv', SURVEY, { taken: 24 });
    await bring('sessions.csv', SERIES, { taken: 20 });
    await bring('orders.csv', ORDERS, { taken: 1 });

    const insights = await openScreen(browser, 'dashboard.html#/insights?part=experience');
    await insights.page.getByText('wave-7', { exact: false }).first().waitFor();
    await insights.page.getByText('sessions', { exact: false }).first().waitFor({ state: 'attached' });
    await insights.close();

    // Whose orders they are is known by the e-mail that the user wrote down.
    const { authorId } = mentions.find(({ id }) => id === 'x:1875');
    await putRow(home, 'people', { id: 'marit', contact: { email: 'marit@bags.example' }, stamps: {} });
    await putRow(home, 'identities', { authorId, personId: 'marit', stamps: {} });
    const author = await openScreen(browser, `dashboard.html#/authors?author=${encodeURIComponent(authorId)}`);
    await author.page.getByRole('row', { name: /#1001.*59\.9.*Roll bag, Strap/u }).waitFor();
    await author.close();

    for (const file of ['orders.csv', 'sessions.csv', 'wave-7.csv', 'bulk.csv', '4cat.csv']) {
      await part.getByRole('listitem').filter({ hasText: file }).getByRole('button', { name: new RegExp(say('import.undo'), 'u') }).click();
      await until(async () => (await rowsOf(home, 'imports')).find((row) => row.file === file)?.state === 'undone', `${file} was not taken back`);
    }
    for (const table of ['mentions', 'matches', 'surveys', 'series', 'orders']) assert.deepEqual(await rowsOf(home, table), [], table);
    assert.deepEqual((await rowsOf(home, 'tallies')).flatMap((row) => row.published.counts).filter((count) => count !== 0), []);
  }),
);

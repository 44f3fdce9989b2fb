import { putRow } from '../browser/extensionPage.mjs';
import { say } from '../browser/words.mjs';
import { DESK, NARROW } from './windows.mjs';

const PATH = 'dashboard.html#/data?part=import';
const DAY = 86_400_000;

const MENTIONS = [
  'Report:,Bulk Mentions Download', 'Brand:,Norvelo', '',
  'Query Id,Query Name,Date,Title,Snippet,Full Text,Url,Domain,Sentiment,Page Type,Language,Country,City,Author,Likes,Comments,Shares',
  '199,Norvelo,2026-01-05 14:03:22.0,Zip broke,… zip broke …,"The Norvelo zip broke, after a week.",https://forum.bags.example/t/4,forum.bags.example,negative,forum,en,Netherlands,Ljouwert,Marit V,3,2,0',
  '199,Norvelo,2026-01-06 09:00:00.0,,حقيبة نورفيلو ممتازة…,,https://forum.bags.example/t/5,forum.bags.example,positive,forum,ar,Egypt,,سلمى,"1,204",,',
  '199,Norvelo,soon,,Norvelo again,,https://forum.bags.example/t/6,forum.bags.example,neutral,forum,en,,,Ann,many,,',
  '199,Norvelo,2026-01-07 09:00:00.0,,,,https://x.com/somebody/status/1,x.com,neutral,x,,,,,,,',
].join('\r\n');

const ANSWERS = ['Score,Date,Comment,Plan', '9,03/04/2026,good,gold', '10,05/04/2026,,gold', '3,06/04/2026,"never again, slow",basic', '11,06/04/2026,,basic'].join('\n');

/** A file on its way in, what would become of it, one that cannot be read, and what was brought in before. */
export const IMPORT_STATES = [
  { name: 'import-file', alike: true, path: PATH, size: DESK, act: (page) => choose(page, 'bulk-mentions.csv', MENTIONS) },
  { name: 'import-checked', alike: true, path: PATH, size: DESK, act: (page) => check(page, 'bulk-mentions.csv', MENTIONS) },
  { name: 'import-survey-narrow', alike: true, path: PATH, size: NARROW, act: (page) => check(page, 'answers.csv', ANSWERS) },
  { name: 'import-untaken', alike: true, path: PATH, size: NARROW, act: refused, ...broughtBefore() },
];

const partOf = (page) => page.getByRole('region', { name: say('data.import.title'), exact: true });

async function choose(page, name, content) {
  await partOf(page).locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
  await page.getByRole('button', { name: say('import.check'), exact: true }).waitFor();
}

async function check(page, name, content) {
  await choose(page, name, content);
  await page.getByRole('button', { name: say('import.check'), exact: true }).click();
  const problems = partOf(page).locator('summary').last();
  await problems.waitFor();
  await problems.click();
}

async function refused(page) {
  await partOf(page).locator('input[type=file]').setInputFiles({ name: 'export.xls', mimeType: 'application/vnd.ms-excel', buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0]) });
  await partOf(page).getByRole('alert').waitFor();
}

function broughtBefore() {
  const counts = { rows: 412, stored: 398, alreadyThere: 6, twice: 2, unheard: 0, erased: 0, parts: 0, refused: 6 };
  const rows = [
    { id: 'import-1', kind: 'mentions', file: 'bulk-mentions-2026-q1.csv', tool: 'brandwatch', state: 'done', counts },
    { id: 'import-2', kind: 'survey', file: 'nps-wave-7.xlsx', tool: 'generic', state: 'undone', counts, undone: { removed: 398, keptTouched: 0, keptSeen: 0 } },
  ];
  return {
    async before(stage) {
      for (const [at, row] of rows.entries()) await putRow(stage.home, 'imports', { ...row, at: stage.now - at * DAY });
    },
    async after(stage) {
      for (const { id } of rows) await putRow(stage.home, 'imports', null, id);
    },
  };
}

import { say } from '../browser/words.mjs';
import { DESK, NARROW } from './windows.mjs';

const PATH = 'dashboard.html#/export';

const some = (count) => count > 0;

/** What takes data out: as it opens, for a tool that asks, and with columns of one's own. */
export const EXPORT_STATES = [
  { name: 'export', path: PATH, size: DESK, act: shown },
  { name: 'export-narrow', path: PATH, size: NARROW, act: shown },
  { name: 'export-tool', when: some, path: PATH, size: DESK, act: forTool },
  { name: 'export-own-narrow', when: some, path: PATH, size: NARROW, act: ownColumns },
];

async function shown(page) {
  await page.getByRole('status').filter({ hasText: /./ }).first().waitFor();
}

async function forTool(page) {
  await page.getByRole('combobox', { name: say('out.columns') }).selectOption('hubspotTickets');
  await page.getByRole('columnheader', { name: 'Ticket name' }).waitFor();
}

async function ownColumns(page) {
  await page.getByRole('button', { name: say('out.own.new'), exact: true }).click();
  await page.getByLabel(say('out.own.name'), { exact: true }).waitFor();
}

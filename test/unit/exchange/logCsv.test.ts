import { expect, it } from 'vitest';
import { logCsv } from '@/lib/exchange/logCsv';
import type { AuditRow } from '@/lib/storage/rows';

const at = Date.UTC(2026, 10, 21, 12);

it.each<[string, AuditRow, string]>([
  ['a file', { id: '1', at, kind: 'person', details: { file: 'p.json', mentions: 3 } }, 'person,p.json,3,'],
  ['a file of rows', { id: '2', at, kind: 'send', details: { to: 'hooks.example', rows: 7 } }, 'send,,7,'],
  ['a merge', { id: '3', at, kind: 'restore', details: { file: 'a', createdAt: at, added: 9, merged: 1, conflicts: 0, erased: 0 } }, 'restore,a,9,'],
  ['consent', { id: '4', at, kind: 'consent', details: { given: true, text: 1 } }, 'consent,,,'],
  ['a file whose name would run as a formula', { id: '5', at, kind: 'person', details: { file: '=1+1', mentions: 3 } }, "person,'=1+1,3,"],
])('writes %s as a line', async (_, row, line) => {
  const [head, written] = (await logCsv([row]).text()).split('\r\n');
  expect(head?.replace('\ufeff', '')).toBe('at,kind,file,number,details');
  expect(written).toBe(`2026-11-21T12:00:00.000Z,${line}"${JSON.stringify(row.details).replaceAll('"', '""')}"`);
});

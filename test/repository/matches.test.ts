import { expect, test } from 'vitest';
import { sourcesOf, textOf } from './sources';

const DOOR = 'lib/storage/putMatches.ts';
/** It names the table within a transaction of many steps, and only reads it. */
const READS = 'lib/storage/mentionList.ts';

test('matches are written through one door, which says in which queues they stand', () => {
  const writes = /\bmatches\s*\.\s*(?:put|bulkPut|add|bulkAdd|update|bulkUpdate|upsert)\(|\bmatches\b[^;{}]*\.\s*modify\(|table\('matches'\)/u;
  const writing = sourcesOf('lib', 'components', 'entrypoints').filter((file) => writes.test(textOf(file)));
  expect(writing).toEqual([READS, DOOR]);
});

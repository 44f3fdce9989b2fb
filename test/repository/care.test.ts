import { describe, expect, test } from 'vitest';
import { CHOICES, DELETED, isBackedUp, SHARED } from '@/lib/storage/backedUpSettings';
import { CARE, SETTINGS_CARE, STORAGE_CARE, TALLY_CARE } from '@/lib/storage/care';
import { openDatabase } from '@/lib/storage/database';
import { SETTING_FAMILIES, SETTING_KEYS } from '@/lib/storage/settingKeys';
import { CHECKS, SETTING_CHECKS } from '../unit/storage/histories/checks';
import { sourcesOf, textOf } from './sources';

const files = sourcesOf('lib', 'components', 'entrypoints');

/** What a file gives a name by `const NAME = 'value'`. */
function constantsIn(text: string): Map<string, string> {
  return new Map([...text.matchAll(/const (\w+) = '([^']+)'/gu)].map((found) => [found[1] ?? '', found[2] ?? '']));
}

test('every table of the database says how it is erased, retained, backed up and merged, and is checked in histories', () => {
  const tables = openDatabase({ durability: 'relaxed', name: 'care' }).tables.map(({ name }) => name).toSorted();
  expect(Object.keys(CARE).toSorted()).toEqual(tables);
  expect(Object.keys(CHECKS).toSorted()).toEqual(tables);
});

test('so does everything that a row of tallies counts', () => {
  const row = /export interface TallyRow \{([\s\S]*?)\n\}/u.exec(textOf('lib/mentions/tally.ts'))?.[1] ?? '';
  const fields = [...row.matchAll(/^ {2}(\w+)\??:/gmu)].map(([, field]) => field ?? '').filter((field) => field !== 'topicId' && field !== 'day');
  expect(Object.keys(TALLY_CARE).toSorted()).toEqual(fields.toSorted());
});

describe('so does every setting', () => {
  const keys = [...SETTING_KEYS, ...SETTING_FAMILIES].toSorted();

  test('that may be written', () => {
    expect(Object.keys(SETTINGS_CARE).toSorted()).toEqual(keys);
    expect(Object.keys(SETTING_CHECKS).toSorted()).toEqual(keys);
  });

  test('and those that a backup holds are the ones that the worker takes from it, merged as it does', () => {
    const whole = keys.filter((key) => SETTINGS_CARE[key]?.backedUp[0] === 'whole');
    expect(keys.filter((key) => isBackedUp(key.endsWith(':') ? `${key}of-one` : key))).toEqual(whole);
    expect([...CHOICES, ...DELETED, ...SHARED].toSorted()).toEqual(whole);
    const newest = whole.filter((key) => SETTINGS_CARE[key]?.merged[0] === 'newestDecision');
    expect([...CHOICES, ...DELETED].toSorted()).toEqual(newest);
  });

  test('and no other is written past the types', () => {
    const written = files.flatMap((file) => [...textOf(file).matchAll(/settings\s*\.\s*(?:put|add|bulkPut|bulkAdd)\([^;]*?\bas\s+(?:unknown|never|SettingKey|SettingRow)/gu)].map(() => file));
    expect(written).toEqual([]);
  });
});

describe('so does all that is kept in the storage of the extension', () => {
  const found = files.flatMap((file) => {
    const constants = constantsIn(textOf(file));
    return [...textOf(file).matchAll(/\bstorage\.(\w+)\.set\(([^)]{0,60})/gu)].map((written) => {
      const name = /^\{ \[(\w+)\]: /u.exec(written[2] ?? '')?.[1] ?? '';
      return { file, area: written[1] ?? '', key: constants.get(name) ?? null };
    });
  });

  test('under a key that has a name', () => {
    expect(found.length).toBeGreaterThan(5);
    expect(found.filter(({ key }) => key === null)).toEqual([]);
  });

  test('each key in its area', () => {
    expect([...new Set(found.map(({ area, key }) => `${area}:${key}`))].toSorted()).toEqual(Object.keys(STORAGE_CARE).toSorted());
  });

  test('and pages keep nothing beside it', () => {
    expect(files.filter((file) => /\b(?:localStorage|sessionStorage|document\.cookie|caches\.open)\b/u.test(textOf(file)))).toEqual([]);
  });
});

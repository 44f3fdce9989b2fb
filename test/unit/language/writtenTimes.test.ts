import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readAge } from '@/lib/language/ages';

/** A Tuesday, two days after clocks were put forward in Europe. */
const NOW = Date.UTC(2026, 2, 31, 12, 34, 56, 789);
const FOLDER = join(import.meta.dirname, 'times');

interface Case {
  language: string | null;
  raw: string;
  expected: string;
  zone: string | undefined;
}

/**
 * Lines "text | time | zone" of a language, which the file's name gives or a line "[de-AT]". The time is as long as it is
 * precise ("2026-03" a month, "2026-03-31T12" an hour), "?" where the text must stay unknown.
 */
function casesOf(file: string): Case[] {
  let language: string | null = file.replace('.txt', '');
  return readFileSync(join(FOLDER, file), 'utf8').split('\n').flatMap((line) => {
    const heading = /^\[(.+)\]$/u.exec(line)?.[1];
    if (heading !== undefined) language = heading === 'null' ? null : heading;
    if (heading !== undefined || line === '' || line.startsWith('#')) return [];
    const [raw = '', expected = '', zone] = line.split(' | ');
    return [{ language, raw, expected, zone }];
  });
}

const LENGTHS = { year: 4, month: 7, day: 10, hour: 13, minute: 16, second: 19, unknown: 0 };

function readAs({ language, raw, zone }: Case): string {
  const { at, precision, clamped } = readAge(raw, { now: NOW, language, ...(zone === undefined ? {} : { zoneless: zone }) });
  return at === null ? '?' : `${at.slice(0, LENGTHS[precision])}${clamped === true ? ' clamped' : ''}`;
}

const FILES = readdirSync(FOLDER);
const CASES = FILES.flatMap(casesOf);

describe.each(FILES)('times as pages write them: %s', (file) => {
  test.each(casesOf(file).map((each) => [each.language, each.raw, each.zone ?? 'no zone', each] as const))(
    '%s: %s, %s', (_language, _raw, _zone, each) => expect(readAs(each)).toBe(each.expected),
  );
});

test('the tables hold enough', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(600);
  expect(FILES.length).toBeGreaterThanOrEqual(16);
});

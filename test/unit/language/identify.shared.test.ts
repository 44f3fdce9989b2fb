import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createIdentifier } from '@/lib/language/identify';
import { STOP_WORDS } from '@/lib/language/packs/stopWordLists';
import { TELLTALES } from '@/lib/language/packs/telltales';
import { languageTableOf } from '../../../scripts/build-data/languageTableOf.mjs';

/** Labelled texts of real people, which are kept outside the project: `EARSHOT_LABELLED` names their folder. */
const FOLDER = process.env['EARSHOT_LABELLED'] ?? join(import.meta.dirname, '../../../../shared/sentiment');
const MOST_PER_FILE = 400;

/** Texts of 20-280 characters of one file, without addresses and handles. */
function textsOf(file: string): string[] {
  const lines = readFileSync(join(FOLDER, file), 'utf8').split('\n').filter((line) => line !== '');
  const texts = lines.map((line) => (JSON.parse(line) as { text: string }).text)
    .map((text) => text.replace(/(?:https?:\/\/|www\.)\S+|@\w+/gu, ' ').replace(/\s+/gu, ' ').trim().slice(0, 280))
    .filter((text) => text.length >= 20)
    .filter((text) => !file.startsWith('ar-') || /\p{Script=Arabic}/u.test(text));
  return texts.slice(0, MOST_PER_FILE);
}

describe.skipIf(!existsSync(FOLDER))('identification on labelled texts', () => {
  it('is right for at least 98 in 100 on average over languages, and for Ukrainian and Russian each', async () => {
    const identify = createIdentifier(JSON.parse(languageTableOf(TELLTALES, STOP_WORDS)));
    const shares = new Map<string, number[]>();
    for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.jsonl'))) {
      const language = file.slice(0, 2);
      const texts = textsOf(file);
      const right = texts.filter((text) => identify(text).language === language).length / texts.length;
      shares.set(language, [...(shares.get(language) ?? []), right]);
    }
    const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
    const byLanguage = new Map([...shares].map(([language, values]) => [language, mean(values)]));
    expect(byLanguage.get('uk')).toBeGreaterThan(0.98);
    expect(byLanguage.get('ru')).toBeGreaterThan(0.98);
    expect(mean([...byLanguage.values()])).toBeGreaterThan(0.98);
  }, 60_000);
});

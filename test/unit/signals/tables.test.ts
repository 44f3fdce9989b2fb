import { describe, expect, test } from 'vitest';
import { SIGNAL_WORDS } from '@/lib/language/packs/signalWords';
import { SIGNAL_LANGUAGES } from '@/lib/signals/languages';
import { ADDRESSES, ASPECTS, EMOTIONS, HAZARDS, INTENTS, LIFE_EVENTS, STAGES, TONES } from '@/lib/signals/signals';
import { qualityOf } from '../../signals/quality';
import { SIGNAL_TABLES } from '../../signals/tables';
import { asRow, understander } from '../../signals/understood';

/** Macro-F1 of the intent that the half written before the rules reaches at least. */
const FLOOR = 0.8;
/** Languages that fall short of it, and by what they do. */
const LOWER_FLOORS: Readonly<Record<string, number>> = {};
const MAIN = ['en', 'uk', 'ru', 'ar', 'fy'];
const understand = understander();
const before = SIGNAL_TABLES.filter(({ half }) => half === 'before');

test('every language has words and a table, the five main ones forty posts, the others twenty', () => {
  expect([...SIGNAL_WORDS.keys()].toSorted()).toEqual(SIGNAL_LANGUAGES.toSorted());
  const tables = SIGNAL_TABLES.filter(({ half }) => half === 'before').map(({ language }) => language);
  expect(tables.toSorted()).toEqual(SIGNAL_LANGUAGES.toSorted());
  for (const { language, rows } of SIGNAL_TABLES) expect([language, rows.length >= (MAIN.includes(language) ? 40 : 20)]).toEqual([language, true]);
});

describe.each(SIGNAL_TABLES)('$language, $half', ({ rows }) => {
  test('names kinds that are there, and holds each post once', () => {
    for (const { text, intent, emotion, tone, address, aspects = {}, stage, event, hazard } of rows) {
      const named: [string | null | undefined, readonly string[]][] = [
        [intent, INTENTS], [emotion, EMOTIONS], [tone, TONES], [address, ADDRESSES], [stage, STAGES], [event, LIFE_EVENTS], [hazard, HAZARDS],
      ];
      const wrong = named.filter(([kind, all]) => kind !== null && kind !== undefined && !all.includes(kind)).map(([kind]) => kind);
      expect([text, wrong]).toEqual([text, []]);
      for (const aspect of Object.keys(aspects)) expect(ASPECTS).toContain(aspect);
    }
    expect(new Set(rows.map(({ text }) => text)).size).toBe(rows.length);
  });
});

test.each(before)('the intent is found in posts of $language', ({ language, rows }) => {
  const { intent } = qualityOf(rows.map((row) => [row, asRow(understand(row.text, language))]));
  expect(intent?.macroF1).toBeGreaterThanOrEqual(MAIN.includes(language) ? FLOOR : LOWER_FLOORS[language] ?? FLOOR);
});

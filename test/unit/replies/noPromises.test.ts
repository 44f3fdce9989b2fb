import { describe, expect, test } from 'vitest';
import { firstDayOfWeek } from '@/lib/i18n/week';
import { DEADLINE_WORDS } from '@/lib/language/packs/deadlineWords';
import { PROMISE_WORDS } from '@/lib/language/packs/promiseWords';
import { SITUATIONS, type ReplyBlock } from '@/lib/language/packs/replies';
import { REPLY_PACKS } from '@/lib/language/packs/replyPacks';
import { promisesIn } from '@/lib/signals/promises';
import { promiseTableOf } from '@/lib/signals/promiseTable';

/** What Earshot itself would note as promised, were it the brand's answer. */
function promised(language: string, text: string): string[] {
  const [promises, deadlines] = [PROMISE_WORDS.get(language), DEADLINE_WORDS.get(language)];
  if (promises === undefined || deadlines === undefined) throw new Error(`No words for ${language}`);
  const said = { at: Date.UTC(2026, 4, 20, 9), isExact: true, zone: 'Europe/Amsterdam', weekStart: firstDayOfWeek(language) };
  return promisesIn(text, { language, table: promiseTableOf({ promises, deadlines }, language), said }).map(({ words }) => words);
}

describe.each([...REPLY_PACKS])('of what is suggested in %s', (language, pack) => {
  test('nothing promises what nobody has decided', () => {
    const blocks: ReplyBlock[] = SITUATIONS.flatMap((situation) => [...(pack[situation] ?? [])]);
    // By when is answered is the user's own word.
    const sentences = blocks.flatMap(({ says }) => ('formal' in says ? [...says.familiar, ...says.formal] : says)).filter((way) => !way.includes('{within}'));
    expect(sentences.length).toBeGreaterThan(20);
    expect(sentences.filter((sentence) => promised(language, sentence).length > 0)).toEqual([]);
  });
});

test('a promise among the suggestions would be seen', () => {
  expect(promised('en', 'We will refund you by Friday.')).toHaveLength(1);
  expect(promised('uk', 'Ми повернемо вам кошти до п’ятниці.')).toHaveLength(1);
  expect(promised('ru', 'Мы вернём вам деньги до пятницы.')).toHaveLength(1);
  expect(promised('ar', 'سنعيد لك المبلغ غداً.')).toHaveLength(1);
  expect(promised('fy', 'Wy sille jo it jild moarn werombetelje.')).toHaveLength(1);
});

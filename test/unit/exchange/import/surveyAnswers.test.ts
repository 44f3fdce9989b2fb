import { describe, expect, test } from 'vitest';
import { openTable } from '@/lib/exchange/import/openTable';
import { createAnswerReader, guessSurvey, hasFormula, type ReadAnswer, type SurveyChoices } from '@/lib/exchange/import/surveyAnswers';

const CHOICES: SurveyChoices = {
  survey: 'Spring', kind: 'nps', scale: { least: 0, best: 10 }, columns: { value: 'NPS Score', at: 'Responded At', segment: 'Segment', text: 'Comment' },
  order: 'day-first', decimal: null, zone: 'utc', locales: ['en'], now: Date.UTC(2026, 10, 1),
};

async function answers(table: string, wished: Partial<SurveyChoices> = {}): Promise<ReadAnswer[]> {
  const opened = await openTable(new Blob([table]));
  if (!opened.ok) throw new Error(opened.trouble.why);
  return opened.sample.map(createAnswerReader({ ...CHOICES, ...wished }));
}

const HEAD = 'NPS Score,Responded At,Segment,Comment\n';
const told = (read: readonly ReadAnswer[]): unknown[] => read.map((one) => (one.ok ? one.answer.value : [one.problem.row, one.problem.column, one.problem.why]));

describe('answers to a survey', () => {
  test('are taken with what was said and by which segment', async () => {
    const [one, two] = await answers(`${HEAD}9,03/02/2026 10:00,Pro,"Гарна сумка,\nдякую"\n"10 - very likely",2026-02-04,,\n`);
    expect(one).toMatchObject({ ok: true, answer: { survey: 'Spring', kind: 'nps', scale: { least: 0, best: 10 }, value: 9, at: Date.UTC(2026, 1, 3, 10), segment: 'Pro', text: 'Гарна сумка,\nдякую' } });
    expect(two).toMatchObject({ ok: true, answer: { value: 10, at: Date.UTC(2026, 1, 4), segment: null, text: null } });
  });

  test('are refused with their column, each for its reason', async () => {
    expect(told(await answers(`${HEAD}11,2026-02-03,,\n-1,2026-02-03,,\n7.5,2026-02-03,,\nmany,2026-02-03,,\n,2026-02-03,,\n5,,,\n5,31.02.2026,,\n5,2027-02-03,,\n5,2026-02-03,,,more\n9/10,2026-02-03,,\n`))).toEqual([
      [2, 'NPS Score', 'off-scale'], [3, 'NPS Score', 'off-scale'], [4, 'NPS Score', 'off-scale'], [5, 'NPS Score', 'no-number'], [6, 'NPS Score', 'no-answer'],
      [7, 'Responded At', 'no-date'], [8, 'Responded At', 'no-date'], [9, 'Responded At', 'to-come'], [10, null, 'more-cells'], 9,
    ]);
  });

  test('have names that the same file gives again, and that two who say the same do not share', async () => {
    const table = `${HEAD}9,2026-02-03,,\n9,2026-02-03,,\n8,2026-02-03,,\n`;
    const ids = (await answers(table)).map((one) => one.ok && one.answer.id);
    expect(new Set(ids).size).toBe(3);
    expect((await answers(table)).map((one) => one.ok && one.answer.id)).toEqual(ids);
    expect((await answers(table, { survey: 'Autumn' })).map((one) => one.ok && one.answer.id)).not.toEqual(ids);
  });

  test('are named by their own ids where there are such', async () => {
    const columns = { value: 'score', at: 'date', id: 'id' };
    const one = await answers('id,score,date\n7,9,2026-02-03\n', { columns });
    const later = await answers('id,score,date\n6,1,2026-02-03\n7,8,2026-02-05\n', { columns });
    expect(later[1]?.ok === true && later[1].answer.id).toBe(one[0]?.ok === true && one[0].answer.id);
  });
});

describe('what a table of answers is likely to hold', () => {
  test.each([
    [HEAD + '9,2026-01-01,Pro,x\n2,2026-01-01,Pro,x\n', { columns: { value: 'NPS Score', at: 'Responded At', segment: 'Segment', text: 'Comment' }, kind: 'nps', seen: { least: 2, most: 9 } }],
    ['Дата;Оценка;Комментарий\n01.02.2026;5;да\n', { columns: { value: 'Оценка', at: 'Дата', text: 'Комментарий' }, kind: null, seen: { least: 5, most: 5 } }],
    ['التاريخ,الدرجة\n2026-01-01,٤\n', { columns: { value: 'الدرجة', at: 'التاريخ' }, kind: null, seen: { least: 4, most: 4 } }],
    ['a,b\n1,2\n', { columns: {}, kind: null, seen: null }],
  ])('%j', async (table, guessed) => {
    const opened = await openTable(new Blob([table]));
    expect(opened.ok && guessSurvey(opened.columns, opened.sample, null)).toEqual(guessed);
  });

  test('has a figure on the scales for which there is a formula', () => {
    expect([hasFormula('nps', { least: 0, best: 10 }), hasFormula('csat', { least: 1, best: 5 }), hasFormula('ces', { least: 1, best: 7, inverse: true }), hasFormula('csat', { least: 0, best: 100 })])
      .toEqual([true, true, true, false]);
  });
});

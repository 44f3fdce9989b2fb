import { describe, expect, test } from 'vitest';
import { readArticles } from '@/lib/exchange/kit/readArticles';
import { MOST_ARTICLES } from '@/lib/replies/article';

const USING = { topics: [{ id: 't1', name: 'Norvelo' }, { id: 't2', name: 'Twice' }, { id: 't3', name: 'twice' }], language: 'en' };
const HEADER = 'question,answer,steps,language,product,valid_until,source,topic';

type Read = Extract<Awaited<ReturnType<typeof readArticles>>, { ok: true }>;

async function read(text: string, using = USING): Promise<Read> {
  const table = await readArticles(text, using);
  if (!table.ok) throw new Error(JSON.stringify(table.trouble));
  return table;
}

async function trouble(text: string): Promise<unknown> {
  const table = await readArticles(text, USING);
  return table.ok ? null : table.trouble;
}

describe('a knowledge base as CSV', () => {
  test('gives every column', async () => {
    const text = `${HEADER}\r\n"How long? | When?","Two days, often.","Wait | Ask",de-AT,Lamp,2026-12-31,"https://norvelo.example/a",NORVELO\r\n`;
    expect(await read(text)).toEqual({
      ok: true, refused: [], unknown: [],
      rows: [{ row: 2, value: {
        questions: ['How long?', 'When?'], answer: 'Two days, often.', steps: ['Wait', 'Ask'], language: 'de', product: 'Lamp',
        validUntil: '2026-12-31', source: 'https://norvelo.example/a', topicId: 't1',
      } }],
    });
  });

  test.each([
    ['semicolons', 'question;answer\nHow, long?;Two days, often'],
    ['tabs', 'question\tanswer\nHow, long?\tTwo days, often'],
    ['a byte order mark', '\ufeffquestion;answer\r\nHow, long?;Two days, often\r\n'],
    ['what Excel writes before all', 'sep=;\r\nquestion;answer\r\nHow, long?;Two days, often\r\n'],
    ['both with headers as people write them', '\ufeffsep=;\nQuestion ;ANSWER\nHow, long?; Two days, often '],
  ])('is read with %s', async (_, text) => {
    expect((await read(text)).rows.map(({ value }) => [value.questions, value.answer])).toEqual([[['How, long?'], 'Two days, often']]);
  });

  test('takes variants from numbered columns, and lines from an answer', async () => {
    const [first] = (await read('question,question 2,question_3,answer\nA?,B?|b?,,"One.\r\nTwo, ""so""."\n')).rows;
    expect(first?.value.questions).toEqual(['A?', 'B?', 'b?']);
    expect(first?.value.answer).toBe('One.\nTwo, "so".');
  });

  test('counts rows as a spreadsheet does, empty ones too', async () => {
    const { rows, refused } = await read('question,answer\nA?,"1\n2"\n,\n\nB?,\nC?,3');
    expect(rows.map(({ row }) => row)).toEqual([2, 6]);
    expect(refused).toEqual([{ row: 5, column: 'answer', value: '', why: 'empty' }]);
  });

  test('says which columns it does not know', async () => {
    expect((await read('question,mood,answer,,id\nA?,x,1,,7')).unknown).toEqual(['mood', 'id']);
  });

  test('names what it does not take, where and why, and takes the rest', async () => {
    const text = [
      HEADER,
      'A?,1,,,,2026-02-30,,',
      'B?,1,,,,03/04/2026,,',
      'C?,1,,,,31.12.2026,,',
      'D?,1,,,,12/31/2026,,',
      'E?,1,,English,,soon,,Nobody',
      'F?,1,,,,,,Twice',
      ',1,,,,,,',
      'C?,2,,,,,,',
      `G?,1,,,${'x'.repeat(201)},,,`,
      `${Array.from({ length: 31 }, (_, n) => `H${n}`).join('|')},1,,,,,,`,
    ].join('\n');
    const { rows, refused } = await read(text);
    expect(rows.map(({ value }) => [value.questions[0], value.validUntil])).toEqual([['C?', '2026-12-31'], ['D?', '2026-12-31']]);
    expect(refused.map(({ row, column, value, ...why }) => [row, column, value.slice(0, 9), why])).toEqual([
      [2, 'valid_until', '2026-02-3', { why: 'no-date' }],
      [3, 'valid_until', '03/04/202', { why: 'unclear-date' }],
      [6, 'language', 'English', { why: 'no-language' }],
      [6, 'valid_until', 'soon', { why: 'no-date' }],
      [6, 'topic', 'Nobody', { why: 'no-topic' }],
      [7, 'topic', 'Twice', { why: 'two-topics' }],
      [8, 'question', '', { why: 'empty' }],
      [9, 'question', 'C?', { why: 'twice', of: 4 }],
      [10, 'product', 'xxxxxxxxx', { why: 'too-long', most: 200 }],
      [11, 'question', 'H30', { why: 'too-many', most: 30 }],
    ]);
  });

  test('needs a language where none is chosen for all', async () => {
    const { rows, refused } = await read('question,answer,language\nA?,1,\nB?,1,uk', { ...USING, language: '' });
    expect(rows.map(({ value }) => value.language)).toEqual(['uk']);
    expect(refused).toEqual([{ row: 2, column: 'language', value: '', why: 'no-language' }]);
  });

  test('takes no text for a formula, nor off it what is no guard', async () => {
    const { rows } = await read(`question,answer\n'=A?,=1+1\n'tis?,'-5 %`);
    expect(rows.map(({ value }) => [value.questions[0], value.answer])).toEqual([['=A?', '=1+1'], ["'tis?", '-5 %']]);
  });

  test.each([
    ['', { why: 'nothing' }],
    ['\ufeff\n', { why: 'nothing' }],
    ['question,answer\n', { why: 'nothing' }],
    ['question,language\nA?,en', { why: 'no-column', column: 'answer' }],
    ['question,answer,Answer\nA?,1,2', { why: 'two-columns', column: 'Answer' }],
    ['question,answer\nA?,1\n"B?,2\nC?,3', { why: 'quotes', row: 3 }],
    ['question,answer\nA?,"1"2\nC?,3', { why: 'quotes', row: 2 }],
  ])('%j is not taken at all', async (text, why) => {
    expect(await trouble(text)).toEqual(why);
  });

  test('of 20,000 rows is read, of one more not', async () => {
    const lines = Array.from({ length: MOST_ARTICLES }, (_, n) => `Question ${n}?,"Answer, ${n}"`);
    expect((await read(`question,answer\n${lines.join('\n')}`)).rows).toHaveLength(MOST_ARTICLES);
    expect(await trouble(`question,answer\n${lines.join('\n')}\nA?,1`)).toEqual({ why: 'too-many-rows', rows: MOST_ARTICLES + 1, most: MOST_ARTICLES });
  });
});

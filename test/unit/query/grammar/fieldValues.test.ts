import { expect, test } from 'vitest';
import { STATUSES } from '@/lib/mentions/status';
import { CONTEXTS, POST_KINDS } from '@/lib/posts/post';
import { FIELD_VALUES, FILTER_VALUES } from '@/lib/query/grammar/fieldValues';
import { parseQuery } from '@/lib/query/grammar/parse';
import { SENTIMENT_LABELS } from '@/lib/sentiment/sentiment';
import { INTENTS } from '@/lib/signals/signals';

test('queries know the words of the rooms that find them', () => {
  expect([...FIELD_VALUES.intent].toSorted()).toEqual([...INTENTS].toSorted());
  // What was not scored has no sentiment to ask for.
  expect(FIELD_VALUES.sentiment).toEqual(SENTIMENT_LABELS.filter((label) => label !== 'unscored'));
  expect(FIELD_VALUES.type).toEqual(POST_KINDS);
  expect(FIELD_VALUES.context).toEqual(CONTEXTS);
  expect(FIELD_VALUES.status).toEqual(STATUSES);
});

test.each(Object.entries(FIELD_VALUES))('every value of %s can be asked for', (field, values) => {
  expect(values.filter((value) => !parseQuery(`${field}:${value}`, 'filter').ok)).toEqual([]);
});

test('a status that is none is told, with the nearest one', () => {
  const parsed = parseQuery('status:escalatd', 'filter');
  expect(parsed.ok ? [] : parsed.problems).toMatchObject([{ code: 'bad-value', fix: { text: 'escalated' } }]);
});

test.each(Object.entries(FILTER_VALUES).flatMap(([field, values]) => values.map((value) => `${field}:${value}`)))(
  '%s can be asked for in filters only', (query) => {
    expect(parseQuery(query, 'filter').ok).toBe(true);
    const inTopic = parseQuery(`lamp (${query} OR is:mine)`);
    expect(inTopic.ok ? [] : inTopic.problems.map(({ code, params }) => [code, params])).toEqual([['filter-only-value', { value: query }]]);
  });

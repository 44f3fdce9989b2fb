import { describe, expect, test } from 'vitest';
import { triageOf } from '@/lib/replies/triage';
import { articleFound, REQUEST } from './drafted';

const QUESTION = { ...REQUEST, intent: 'question', label: 'neutral' } as const;
const PRAISE = { ...REQUEST, intent: 'praise', label: 'positive' } as const;
const FOUND = articleFound('Two days.', 'en', 0.95);

describe('a mention can be answered quickly', () => {
  test('where an article is sure and nothing calls for care', () => {
    expect(triageOf(QUESTION, FOUND)).toEqual({ way: 'quick', reasons: ['answer'] });
    expect(triageOf({ ...QUESTION, intent: 'fear', label: 'positive' }, FOUND)).toEqual({ way: 'quick', reasons: ['answer'] });
  });

  test('where thanks are all that it wants', () => {
    expect(triageOf(PRAISE, null)).toEqual({ way: 'quick', reasons: ['thanks'] });
    expect(triageOf({ ...PRAISE, intent: null }, null)).toEqual({ way: 'quick', reasons: ['thanks'] });
  });
});

describe('a person should take the time', () => {
  test.each([
    ['no-answer', QUESTION, null], ['no-answer', QUESTION, articleFound('Two days.', 'en', 0.1)], ['no-answer', QUESTION, articleFound('Zwei Tage.', 'de', 1)],
    ['sad', { ...QUESTION, events: ['illness'] }, FOUND], ['grave', { ...QUESTION, grave: true }, FOUND], ['threat', { ...QUESTION, intent: 'threat' }, FOUND],
    ['cancel', { ...QUESTION, intent: 'cancel' }, FOUND], ['complaint', { ...QUESTION, intent: 'complaint' }, FOUND], ['rude', { ...QUESTION, manner: 'rude' }, FOUND],
    ['negative', { ...QUESTION, label: 'negative' }, FOUND], ['unsure', { ...QUESTION, label: 'unsure' }, FOUND], ['unsure', { ...QUESTION, label: 'unscored' }, FOUND],
    ['grave', { ...PRAISE, grave: true }, null], ['rude', { ...PRAISE, manner: 'rude' }, null],
  ] as const)('%s', (reason, request, found) => {
    expect(triageOf({ ...request, events: 'events' in request ? [...request.events] : [] }, found)).toEqual({ way: 'human', reasons: [reason] });
  });

  test('and all that speaks for it is told, the weightiest first', () => {
    expect(triageOf({ ...REQUEST, manner: 'rude', grave: true }, null)?.reasons).toEqual(['grave', 'complaint', 'rude', 'negative', 'no-answer']);
  });
});

test.each(['reply', 'promotion'] as const)('nobody waits for an answer to a %s', (intent) => {
  expect(triageOf({ ...REQUEST, intent }, FOUND)).toBeNull();
});

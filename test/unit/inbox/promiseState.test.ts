import { describe, expect, test } from 'vitest';
import { openPromises, promiseState, type PromiseState } from '@/lib/inbox/promiseState';
import { saidOfBrand } from '@/lib/inbox/saidOfBrand';
import type { Promised } from '@/lib/mentions/mention';
import { DAY, HOUR, NOW, ROLES, someSaid, type SampleSaid } from './storySamples';

const ISO = (at: number): string => new Date(at).toISOString();
/** Made two days and an hour ago, due yesterday. */
const MADE = NOW - 2 * DAY - HOUR;
const promise = (change: Partial<Promised> = {}): Promised => ({ words: 'We mend it by Friday', dueAt: NOW - DAY, madeAt: MADE, ...change });

function stateOf(of: { promise?: Partial<Promised>; mention?: Partial<SampleSaid>; others?: SampleSaid[] }): PromiseState {
  const made = promise(of.promise);
  const told = [{ ago: 3, answer: { at: made.madeAt === null ? null : ISO(made.madeAt), seenAt: MADE + HOUR }, ...of.mention }, ...(of.others ?? [])].map(someSaid);
  const said = saidOfBrand(told.map(({ mention }) => mention), told.flatMap(({ matches }) => matches), ROLES);
  const mention = told[0]?.mention;
  if (mention === undefined) throw new Error('nothing was said');
  return promiseState(made, mention, { said, now: NOW });
}

const reply = (at: string | null) => ({ text: 'Done', author: 'Norvelo', publishedAt: { at, precision: 'second' as const, raw: null } });

describe('a promise', () => {
  const cases: [says: string, of: Parameters<typeof stateOf>[0], state: PromiseState][] = [
    ['whose time is to come', { promise: { dueAt: NOW + 1 } }, 'open'],
    ['whose time ends now', { promise: { dueAt: NOW } }, 'open'],
    ['whose time is over', {}, 'overdue'],
    ['without a time', { promise: { dueAt: null } }, 'open'],
    ['of what the user is done with', { mention: { decided: { status: { is: 'done', at: NOW } } } }, 'kept'],
    ['of what the user calls answered', { mention: { decided: { status: { is: 'answered', at: NOW } } } }, 'overdue'],
    ['to which the user wrote once more', { mention: { decided: { replied: { at: NOW - HOUR, how: 'put', edited: true } } } }, 'kept'],
    ['with one more mere suggestion', { mention: { decided: { replied: { at: NOW - HOUR, how: 'put', edited: false } } } }, 'overdue'],
    ['that stands in the reply that the user put', { mention: { decided: { replied: { at: MADE + 60_000, how: 'put', edited: true } } } }, 'overdue'],
    ['after which the brand answered in the card, too', { mention: { reply: reply(ISO(MADE + HOUR)) } }, 'kept'],
    ['before which it answered in the card', { mention: { reply: reply(ISO(MADE - HOUR)) } }, 'overdue'],
    ['before an answer of unknown time', { mention: { reply: reply(null) } }, 'overdue'],
    ['after which the brand answered elsewhere', { others: [{ ago: 1, answer: { at: ISO(NOW - HOUR) } }] }, 'kept'],
    ['before which the brand answered elsewhere', { others: [{ ago: 9, answer: { at: ISO(MADE - 1) } }] }, 'overdue'],
    ['after which a competitor answered elsewhere', { others: [{ ago: 1, toward: { rival: 'negative' }, answer: { at: ISO(NOW - HOUR) } }] }, 'overdue'],
    ['after which the author is content', { others: [{ ago: 1, label: 'positive' }] }, 'kept'],
    ['before which the author was content', { others: [{ ago: 9, label: 'positive' }] }, 'overdue'],
    ['after which the author is not', { others: [{ ago: 1, label: 'negative' }, { ago: 1, label: 'neutral' }] }, 'overdue'],
    ['after which the author praises a competitor', { others: [{ ago: 1, label: 'positive', toward: { rival: 'positive' } }] }, 'overdue'],
    ['made on a day, with an answer of the same day', { promise: { madeAt: NOW - NOW % DAY - 2 * DAY }, others: [{ ago: 5, answer: { at: ISO(NOW - NOW % DAY - 2 * DAY + HOUR) } }] }, 'overdue'],
    ['made nobody knows when, with an answer from after it was seen', { promise: { madeAt: null }, others: [{ ago: 5, answer: { at: ISO(MADE + 2 * HOUR) } }] }, 'kept'],
    ['made nobody knows when, with an answer from before it was seen', { promise: { madeAt: null }, others: [{ ago: 5, answer: { at: ISO(MADE) } }] }, 'overdue'],
  ];
  test.each(cases)('%s', (_says, of, state) => expect(stateOf(of)).toBe(state));
});

test('those that are open stand in the order in which they are due, with whether their time is over', () => {
  const told = [
    someSaid({ ago: 3, promises: [promise({ words: 'soon', dueAt: null }), promise({ words: 'late' })] }),
    someSaid({ ago: 2, promises: [promise({ words: 'to come', dueAt: NOW + DAY })] }),
    someSaid({ ago: 2, promises: [promise({ words: 'done' })], decided: { status: { is: 'done', at: NOW } } }),
    someSaid({ ago: 2, toward: { rival: 'negative' }, promises: [promise({ words: "a competitor's" })] }),
  ];
  const said = saidOfBrand(told.map(({ mention }) => mention), told.flatMap(({ matches }) => matches), ROLES);
  expect(openPromises(said, NOW).map(({ words, overdue, mentionId }) => [words, overdue, mentionId])).toEqual([
    ['late', true, told[0]?.mention.id], ['to come', false, told[1]?.mention.id], ['soon', false, told[0]?.mention.id],
  ]);
});

import { expect, test } from 'vitest';
import { authorStory, type AuthorStory } from '@/lib/inbox/authorStory';
import { DAY, HOUR, NOW, ROLES, someSaid, type Told } from './storySamples';

const storyOf = (...told: Told[]): AuthorStory =>
  authorStory(told.map(({ mention }) => mention), told.flatMap(({ matches }) => matches), NOW, { more: false, roles: ROLES });

const ISO = (at: number): string => new Date(at).toISOString();

test('points are all that is given, the oldest first, each as it speaks of the brand', () => {
  const told = [
    someSaid({ ago: 1, label: 'positive', toward: { brand: 'negative', rival: 'positive' } }), someSaid({ ago: 3, label: 'positive' }),
    someSaid({ ago: 2, label: 'neutral', toward: { rival: 'neutral' } }),
  ];
  const { points } = storyOf(...told);
  expect(points.map(({ id, at, label }) => [id, (NOW - at) / DAY, label])).toEqual([
    [told[1]?.mention.id, 3, 'positive'], [told[2]?.mention.id, 2, 'neutral'], [told[0]?.mention.id, 1, 'negative'],
  ]);
});

test('of somebody of whom one thing is known, there is no more than that', () => {
  expect(storyOf(someSaid({ ago: 0.5, label: 'unscored' }))).toMatchObject({
    more: false, lastAnswer: null, promises: [], risk: { level: 'none', points: [] }, experience: { score: null, n: 0 },
  });
  expect(authorStory([], [], NOW, { more: true, roles: ROLES })).toMatchObject({ points: [], more: true, lastAnswer: null });
});

test('what no topic hears any more is still said of the brand', () => {
  const { mention } = someSaid({ ago: 1, score: -0.5, confidence: 1 });
  expect(authorStory([mention], [], NOW, { more: false, roles: ROLES }).experience).toEqual({ score: -50, n: 1 });
});

test('the last answer is that of the latest time, by when it was seen where there is none', () => {
  const reply = (at: string | null, text: string) => ({ text, author: 'Norvelo', publishedAt: { at, precision: 'second' as const, raw: null } });
  const first = someSaid({ ago: 9, reply: reply(ISO(NOW - 8 * DAY), 'In the card') });
  const second = someSaid({ ago: 5, answer: { at: ISO(NOW - 4 * DAY), seenAt: NOW, text: 'In the thread', permalink: 'https://forum.example/9' } });
  const undated = someSaid({ ago: 6, answer: { at: null, seenAt: NOW - 2 * DAY } });
  const rivals = someSaid({ ago: 1, toward: { rival: 'negative' }, answer: { at: ISO(NOW - HOUR), text: 'Come to us' } });
  expect(storyOf(first, rivals).lastAnswer).toEqual({ mentionId: first.mention.id, at: NOW - 8 * DAY, text: 'In the card', permalink: null });
  expect(storyOf(second, first).lastAnswer).toEqual({ mentionId: second.mention.id, at: NOW - 4 * DAY, text: 'In the thread', permalink: 'https://forum.example/9' });
  expect(storyOf(second, undated).lastAnswer).toEqual({ mentionId: undated.mention.id, at: null, text: null, permalink: null });
});

test('promises, risk and experience are told of the same mentions', () => {
  const promise = { words: 'We mend it by Friday', dueAt: NOW - DAY, madeAt: NOW - 3 * DAY - HOUR };
  const kept = someSaid({ ago: 4, answer: { at: ISO(promise.madeAt), seenAt: NOW - 2 * DAY }, promises: [promise] });
  const { promises, risk, experience } = storyOf(kept, someSaid({ ago: 0.5 }));
  expect(promises).toEqual([{ ...promise, mentionId: kept.mention.id, overdue: true }]);
  expect(risk.points.map(({ reason }) => reason)).toEqual(['negatives', 'promise-broken']);
  expect(risk.level).toBe('high');
  expect(experience.n).toBe(2);
  const after = storyOf(kept, someSaid({ ago: 0.5 }), someSaid({ ago: 0.1, label: 'positive' }));
  expect(after.promises).toEqual([]);
  expect(after.risk.score).toBeLessThan(risk.score);
});

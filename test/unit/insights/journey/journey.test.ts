import { describe, expect, it } from 'vitest';
import { journeyOf, type JourneyRow } from '@/lib/insights/journey/journey';
import { leavingOf } from '@/lib/insights/journey/leaving';
import { transitionsOf } from '@/lib/insights/journey/transitions';
import { STAGES, type Stage } from '@/lib/signals/signals';

const row = (part: Partial<JourneyRow>): JourneyRow => ({ id: 'm', authorId: 'a', at: 0, stage: 'use', label: 'neutral', intent: null, gap: false, aspects: [], switchedTo: null, ...part });
const rows = (count: number, part: Partial<JourneyRow>): JourneyRow[] => Array.from({ length: count }, () => row(part));

describe('the journey', () => {
  it('has volume, sentiment and gaps of each stage', () => {
    const { stages, unknown } = journeyOf([
      ...rows(6, { stage: 'buy', label: 'positive' }), ...rows(4, { stage: 'buy', label: 'negative', gap: true }), ...rows(2, { stage: 'buy', label: 'unsure' }),
      ...rows(8, { stage: 'support' }), ...rows(5, { stage: null }),
    ]);
    expect(stages.map(({ stage }) => stage)).toEqual(STAGES);
    expect(unknown).toBe(5);
    expect(stages.find(({ stage }) => stage === 'buy')).toMatchObject({ total: 12, net: { value: 20, n: 10 }, share: { share: 0.6 }, gaps: { count: 4, of: 12 } });
    expect(stages.find(({ stage }) => stage === 'support')).toMatchObject({ total: 8, net: { state: 'few' }, gaps: { state: 'few', count: 0 } });
    expect(stages.find(({ stage }) => stage === 'leave')).toMatchObject({ total: 0 });
  });
});

describe('transitions', () => {
  const way = (authorId: string, ...stages: Stage[]): JourneyRow[] => stages.map((stage, at) => row({ authorId, at, stage }));

  it('follow each author by time', () => {
    const { steps, authors, leftOut } = transitionsOf([
      ...way('a', 'consider', 'buy', 'use').toReversed(), ...way('b', 'consider', 'buy', 'buy'), ...way('c', 'consider', 'leave'), ...way('d', 'use'),
      row({ authorId: null, stage: 'buy' }), row({ at: null, stage: 'buy' }), row({ stage: null }),
    ]);
    expect(authors).toBe(3);
    expect(leftOut).toBe(2);
    expect(steps.map(({ from, to, share, authors: n }) => [from, to, share.count, share.of, n])).toEqual([
      ['consider', 'buy', 2, 3, 2], ['consider', 'leave', 1, 3, 1], ['buy', 'buy', 1, 2, 1], ['buy', 'use', 1, 2, 1],
    ]);
  });

  it('pass over mentions without a stage, and give no share of few', () => {
    const { steps } = transitionsOf([row({ at: 1, stage: 'buy' }), row({ at: 2, stage: null }), row({ at: 3, stage: 'leave' })]);
    expect(steps).toMatchObject([{ from: 'buy', to: 'leave', share: { state: 'few', count: 1, of: 1 }, authors: 1, made: [{ from: { at: 1 }, to: { at: 3 } }] }]);
  });
});

describe('who leaves', () => {
  const leaves = (authorId: string | null, kinds: string[], switchedTo: string | null = null): JourneyRow => (
    row({ authorId, stage: 'leave', switchedTo, aspects: kinds.map((kind) => ({ kind, label: 'negative' })) })
  );

  it('does so for reasons, by people', () => {
    const leaving = leavingOf([
      leaves('a', ['price', 'price'], 'Velomar'), leaves('a', ['price']), leaves('b', ['support'], 'velomar'), leaves('c', ['support'], 'Velomar'), leaves(null, []),
      row({ authorId: 'd', intent: 'cancel', aspects: [{ kind: 'app', label: 'positive' }] }), row({ authorId: 'e', intent: 'complaint' }),
    ]);
    expect(leaving).toMatchObject({ mentions: 6, people: 5, unexplained: 2 });
    expect(leaving.reasons).toEqual([
      { key: 'price', share: { state: 'few', count: 2, of: 6 }, people: 1 }, { key: 'support', share: { state: 'few', count: 2, of: 6 }, people: 2 },
    ].toReversed());
    expect(leaving.switchedTo).toEqual([{ key: 'Velomar', share: { state: 'few', count: 3, of: 6 }, people: 3 }]);
  });
});

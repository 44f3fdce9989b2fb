import { describe, expect, it } from 'vitest';
import { quotesOf, type ReadRow } from '@/lib/insights/journey/journeyQuotes';
import { eachOnce, journeyToldOf } from '@/lib/insights/journey/journeyTold';
import type { Match, Mention } from '@/lib/mentions/mention';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import type { Intent, Signals, Stage } from '@/lib/signals/signals';

interface Said {
  id: string;
  text?: string;
  author?: string | null;
  label?: SentimentLabel;
  score?: number;
  intent?: Intent;
  signals?: Signals;
  repost?: boolean;
  own?: true;
}

const at = (kind: Stage, more: Signals = {}): Signals => ({ stage: { kind, cues: [] }, ...more });

function said({ id, text = `The box of ${id} came late again`, author = id, label = 'negative', score = -0.5, intent, signals = at('support'), repost = false, own }: Said): ReadRow {
  const mention = {
    id, authorId: author, site: 'forum', publishedAt: 0, stamps: {},
    post: { title: null, text, repost, author: { handle: author, name: null } },
    understanding: { language: { language: 'en' }, sentiment: { label, score, confidence: 0.8 }, signals, ...(intent === undefined ? {} : { intent: { intent, reasons: [] } }) },
  } as unknown as Mention;
  return { mention, match: { mentionId: id, topicId: 't1', label, spans: [], ...(own ? { own } : {}) } as unknown as Match };
}

describe('quotes of a stage', () => {
  const idsOf = (rows: ReadRow[]): string[] => quotesOf(rows, 'support').map(({ mentionId }) => mentionId);

  it('are the clearest of the side that has more, then of the other', () => {
    expect(idsOf([
      said({ id: 'a', score: -0.2 }), said({ id: 'b', score: -0.9 }), said({ id: 'c', label: 'positive', score: 0.3 }), said({ id: 'd', label: 'neutral', score: 0 }),
    ])).toEqual(['b', 'c']);
    expect(idsOf([said({ id: 'a', label: 'positive', score: 0.2 }), said({ id: 'b', label: 'positive', score: 0.9 }), said({ id: 'd', label: 'unsure', score: 0 })])).toEqual(['b', 'a']);
    expect(idsOf([said({ id: 'd', label: 'neutral', score: 0 })])).toEqual(['d']);
  });

  it('are of this stage and of different authors, never of reposts, own accounts or what says nothing', () => {
    expect(idsOf([
      said({ id: 'a', author: 'wren' }), said({ id: 'b', author: 'wren' }), said({ id: 'c', repost: true }), said({ id: 'd', own: true }),
      said({ id: 'e', signals: at('use') }), said({ id: 'f', text: 'Bad' }), said({ id: 'g', text: 'The box of a came late again' }),
    ])).toEqual(['a']);
  });

  it('hide who is named', () => {
    expect(quotesOf([said({ id: 'a', text: 'Thanks for nothing @dora, the box is late' })], 'support')[0]?.text).toBe('Thanks for nothing …, the box is late');
  });
});

describe('what mentions tell of a way', () => {
  it('counts what was expected at each stage, and where people go', () => {
    const told = journeyToldOf({
      rows: [
        ...Array.from({ length: 8 }, (_, n) => said({ id: `s${n}` })), ...Array.from({ length: 4 }, (_, n) => said({ id: `g${n}`, signals: at('support', { gap: [] }) })),
        said({ id: 'l1', intent: 'cancel', signals: at('leave', { switchedTo: { term: 'Velomar', start: 0, end: 7 } }) }),
        said({ id: 'l2', signals: at('leave', { switchedTo: { term: 'velomar', start: 0, end: 7 } }) }), said({ id: 'l3', signals: at('leave') }),
      ],
      of: 90, whole: false,
    });
    expect(told).toMatchObject({ read: 15, of: 90, whole: false, leavers: 3 });
    expect(told.stages.support.gaps).toMatchObject({ state: 'rate', count: 4, of: 12 });
    expect(told.stages.aware).toEqual({ quotes: [], gaps: { state: 'few', count: 0, of: 0 } });
    expect(told.switchedTo).toMatchObject([{ key: 'Velomar', people: 2, share: { count: 2, of: 3 } }]);
  });

  it('looks at a mention of two topics once, where people are followed', () => {
    expect(eachOnce([said({ id: 'a' }), said({ id: 'a' }), said({ id: 'b' })])).toHaveLength(2);
  });
});

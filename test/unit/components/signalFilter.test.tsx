// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { listWindow } from '@/components/hooks/listWindow';
import { NO_FILTER, type ListedMention } from '@/components/mentions/listedMention';
import { carriesSignal, readSignalFilter } from '@/components/mentions/signalFilter';
import { SignalSelect } from '@/components/mentions/SignalSelect';
import { UNKNOWN_DAY, UNKNOWN_HOUR } from '@/lib/mentions/calendar';
import type { Context } from '@/lib/posts/post';
import { SENTIMENT_LABELS, type SentimentLabel } from '@/lib/sentiment/sentiment';
import type { AspectFound, Signals } from '@/lib/signals/signals';
import { listedMention, topicOf, type SampleMention } from './samples';
import { accessibilityProblems, show, wordsOf } from './screen';

const SIGNALS: Signals = {
  emotions: [{ kind: 'joy', cues: [] }],
  aspects: [{ kind: 'price', cues: [], label: 'positive', score: 0.5 }],
  stage: { kind: 'use', cues: [] },
  events: [{ kind: 'wedding', cues: [] }],
  gap: [],
};
const listed = (sample: Partial<SampleMention> = {}) => listedMention({ id: 'forum:1', intent: 'praise', signals: SIGNALS, ...sample });

describe('a list limited to a signal', () => {
  it.each(['intent:praise', 'emotion:joy', 'aspect:price', 'stage:use', 'delight', 'gap'])('holds what carries %s', (wanted) => {
    expect(carriesSignal(listed(), wanted, null)).toBe(true);
  });

  it.each(['intent:cancel', 'emotion:anger', 'aspect:delivery', 'stage:buy', 'care', 'abuse'])('holds nothing else: %s', (wanted) => {
    expect(carriesSignal(listed(), wanted, null)).toBe(false);
  });

  it('follows what the user decided', () => {
    const decided = { signals: { 'emotion:joy': false, 'event:bereavement': true, 'intent:question': true } } as const;
    const fits = (wanted: string): boolean => carriesSignal(listed({ decided }), wanted, null);
    expect(['emotion:joy', 'care', 'intent:question', 'intent:praise'].map(fits)).toEqual([false, true, true, false]);
  });

  it('asks the aspects of the topic that is looked at', () => {
    const row = listed({ topicIds: ['t1', 't2'] });
    const own = { ...row, matches: row.matches.map((match) => (match.topicId === 't2' ? { ...match, aspects: [] } : match)) };
    expect(['t1', 't2', null].map((topicId) => carriesSignal(own, 'aspect:price', topicId))).toEqual([true, false, true]);
  });

  it('asks how an aspect comes off', () => {
    const fits = ['aspect:price:positive', 'aspect:price:negative', 'aspect:delivery:positive'].map((wanted) => carriesSignal(listed(), wanted, null));
    expect(fits).toEqual([true, false, false]);
    const row = listed({ topicIds: ['t1', 't2'] });
    const aspects: AspectFound[] = [{ kind: 'price', cues: [], label: 'unsure', score: 0 }];
    const own = { ...row, matches: row.matches.map((match) => (match.topicId === 't2' ? { ...match, aspects } : match)) };
    expect(['t1', 't2'].map((topicId) => carriesSignal(own, 'aspect:price:unsure', topicId))).toEqual([false, true]);
    expect(['t1', 't2'].map((topicId) => carriesSignal(own, 'aspect:price:scored', topicId))).toEqual([true, false]);
  });

  it('asks what shares of voice are counted of', () => {
    const row = listed();
    const met = (context: Context): ListedMention => ({ ...row, matches: row.matches.map((match) => ({ ...match, counted: { ...match.counted, context } })) });
    const seen = row.matches[0]?.counted.seen.day ?? '';
    expect((['thread', 'search', 'brand', 'hand', 'import'] as const).map((context) => carriesSignal(met(context), 'unsought', null))).toEqual([true, true, false, false, false]);
    expect((['thread', 'search', 'brand', 'feed'] as const).map((context) => carriesSignal(met(context), `neutral:${seen}..${seen}`, null))).toEqual([true, false, false, true]);
    expect((['thread', 'brand'] as const).map((context) => carriesSignal(met(context), 'among:t1,t2', null))).toEqual([true, false]);
    expect(carriesSignal(row, 'among:t2', null)).toBe(false);
    expect(carriesSignal(row, 'neutral:2020-01-01..2020-01-02', null)).toBe(false);
    const liked = { ...row, mention: { ...row.mention, post: { ...row.mention.post, engagement: { likes: 0, replies: null, shares: null, views: 9 } } } };
    expect([row, liked].map((one) => carriesSignal(one, 'engaged', null))).toEqual([false, true]);
    expect([row, { ...row, mention: { ...row.mention, authorId: null } }].map((one) => carriesSignal(one, 'named', null))).toEqual([true, false]);
  });

  it.each(['unsought', 'engaged', 'named', 'neutral:2026-11-08..2026-11-21', 'aspect:price:negative', 'aspect:price:scored', 'among:t1,t2'])('is read from an address: %s', (wanted) => {
    expect(readSignalFilter(wanted)).toBe(wanted);
  });

  it.each(['neutral:2026-11-08', 'among:', 'aspect:price:angry', 'unsought:1', 'named '])('is not read from what is none: %s', (wanted) => {
    expect(readSignalFilter(wanted)).toBeNull();
  });

  it('is called by what it means, where only numbers lead to it', async () => {
    const { container } = await show(<SignalSelect value="aspect:price:negative" topics={[topicOf({ id: 't1' })]} onValue={() => undefined} />);
    expect(wordsOf(container.querySelector('option[value="aspect:price:negative"]'))).toBe('Price: Negative');
  });

  it('is one of several limits', () => {
    const { accepts } = listWindow({ ...NO_FILTER, signal: 'delight', from: '2026-11-20', to: '2026-11-20' }, 'UTC');
    const early = { at: '2026-11-18T10:00:00.000Z', precision: 'second', raw: null } as const;
    expect([accepts(listed()), accepts(listed({ signals: {} })), accepts(listed({ publishedAt: early }))]).toEqual([true, false, false]);
  });

  it('is chosen in groups, with the aspects of the topic, and names what only an address knows', async () => {
    const topic = topicOf({ id: 't1', aspects: [{ id: 'own-1', name: 'Lens', words: 'lens' }, { id: 'price', words: '', off: true }] });
    const { container } = await show(<SignalSelect value="aspect:gone" topics={[topic]} onValue={() => undefined} />);
    const groups = [...container.querySelectorAll('optgroup')].map(({ label }) => label);
    expect(groups).toEqual(['What it is for', 'To heed', 'What it is about', 'Feeling', 'Stage']);
    expect(screen.getByRole('option', { name: 'Lens' })).toBeTruthy();
    expect(screen.queryByRole('option', { name: 'Price' })).toBeNull();
    expect(container.querySelector('select')?.value).toBe('aspect:gone');
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});

describe('a list limited to answers or stars', () => {
  const REPLY = { text: 'Sorry', author: null, publishedAt: { at: null, precision: 'unknown', raw: null } } as const;
  const wanting = listedMention({ id: 'a' });
  const answered = listedMention({ id: 'b', reply: REPLY });
  const praising = listedMention({ id: 'c', label: 'positive', intent: 'praise' });

  it.each([['needs:answer', [true, true, false]], ['needs:answered', [false, true, false]], ['needs:unseen', [true, false, false]]] as const)('holds %s', (wanted, fits) => {
    expect([wanting, answered, praising].map((row) => carriesSignal(row, wanted, 't1'))).toEqual(fits);
    expect(readSignalFilter(wanted)).toBe(wanted);
  });

  it('asks the topic that is looked at', () => {
    const own = { ...wanting, matches: wanting.matches.map((match) => ({ ...match, own: true as const })) };
    expect([carriesSignal(own, 'needs:answer', 't1'), carriesSignal(wanting, 'needs:answer', 't2')]).toEqual([false, false]);
  });

  it.each([[5, ['stars:5', 'stars:any', 'stars:good']], [4.5, ['stars:4', 'stars:any', 'stars:good']], [3.5, ['stars:3', 'stars:any']], [3, ['stars:3', 'stars:any', 'stars:poor']]] as const)('of %f stars is in its lists', (value, lists) => {
    const row = { ...wanting, mention: { ...wanting.mention, post: { ...wanting.mention.post, rating: { value, best: 5 } } } };
    const all = ['stars:3', 'stars:4', 'stars:5', 'stars:any', 'stars:good', 'stars:poor'];
    expect(all.filter((wanted) => carriesSignal(row, wanted, null))).toEqual(lists);
    expect([carriesSignal(wanting, 'stars:any', null), readSignalFilter('stars:6')]).toEqual([false, null]);
  });

  it('tells other scales, as thumbs are', () => {
    const rated = (best: number): ListedMention => ({ ...wanting, mention: { ...wanting.mention, post: { ...wanting.mention.post, rating: { value: 1, best } } } });
    expect([rated(1), rated(5), wanting].map((row) => carriesSignal(row, 'stars:other', null))).toEqual([true, false, false]);
    expect(readSignalFilter('stars:other')).toBe('stars:other');
  });
});

describe('a list limited to what only counts tell', () => {
  const labelled = (label: SentimentLabel): ListedMention => listedMention({ id: label, label });

  it('holds what net sentiment is made of', () => {
    expect(SENTIMENT_LABELS.filter((label) => carriesSignal(labelled(label), 'scored', null))).toEqual(['negative', 'neutral', 'positive']);
    const toward = listedMention({ id: 'a', label: 'unsure', topicIds: ['t1', 't2'], toward: { t2: { label: 'negative', score: -0.5, confidence: 0.9 } } });
    expect(['t1', 't2', null].map((topicId) => carriesSignal(toward, 'scored', topicId))).toEqual([false, true, true]);
  });

  it('holds what no day is known of', () => {
    const undated = listedMention({ id: 'b', publishedAt: { at: null, precision: 'unknown', raw: null } });
    const { matches: [match] } = undated;
    if (match === undefined) throw new Error('It has a match.');
    const counted = { ...undated, matches: [{ ...match, counted: { ...match.counted, published: { day: UNKNOWN_DAY, hour: UNKNOWN_HOUR } } }] };
    expect([counted, labelled('neutral')].map((row) => carriesSignal(row, 'undated', null))).toEqual([true, false]);
    expect(carriesSignal(counted, 'undated', 't2')).toBe(false);
  });

  it.each([['scored', 'With a score'], ['undated', 'Without a known day'], ['stars:other', 'Rated on another scale than five stars']])(
    'names %s in words', async (wanted, name) => {
      const { container } = await show(<SignalSelect value={readSignalFilter(wanted)} topics={[]} onValue={() => undefined} />);
      expect(wordsOf(container.querySelector(`option[value="${wanted}"]`))).toBe(name);
    },
  );
});

import { describe, expect, test } from 'vitest';
import { intentOf, type Decisions, type Mention, type Understanding } from '@/lib/mentions/mention';
import { mentionSeverity, signalsOf, touchpointOf } from '@/lib/mentions/signals';
import { answerNeedOf, whyWaiting } from '@/lib/mentions/waiting';
import type { Cue, Intent, SignalKey, Signals } from '@/lib/signals/signals';
import { touchpointKey } from '@/lib/signals/touchpoint';
import { withoutCues } from '@/lib/signals/withoutCues';

const cue = (term: string): Cue => ({ start: 0, end: term.length, term });
const FOUND: Signals = {
  emotions: [{ kind: 'anger', cues: [cue('furious')] }, { kind: 'joy', cues: [cue('glad')] }],
  gap: [cue('expected')],
  tone: { kind: 'rude', cues: [cue('shut up')] },
  address: { kind: 'formal', cues: [cue('Sie')] },
  aspects: [{ kind: 'price', label: 'negative', score: -0.5, cues: [cue('price')] }],
  stage: { kind: 'use', cues: [], by: 'post' },
  events: [{ kind: 'birth', cues: [cue('born')] }],
  abuse: [cue('idiots')],
  hazards: [{ kind: 'fraud', cues: [cue('stolen')] }],
  switchedTo: cue('Lumaride'),
};

function mention(signals: Decisions['signals'], { intent = 'cancel', decided = {}, found = FOUND }: { intent?: Intent | null; decided?: Decisions; found?: Signals } = {}) {
  const understanding: Understanding = {
    version: 5, language: { language: 'en', confidence: 1, by: 'detector' },
    sentiment: { label: 'negative', score: -0.6, confidence: 0.9, reasons: [] },
    intent: { intent, reasons: [{ intent: 'complaint', term: 'late', start: 0, end: 4 }] },
    signals: found,
  };
  return { understanding, decided: { ...decided, ...(signals === undefined ? {} : { signals }) } };
}

const kinds = (found: readonly { kind: string }[] | undefined): string[] => (found ?? []).map(({ kind }) => kind);

test('without a word of the user\'s, what was found holds', () => {
  expect(signalsOf(mention(undefined))).toEqual({ ...FOUND, intent: 'cancel', decided: {} });
  expect(signalsOf({ understanding: { ...mention(undefined).understanding, signals: undefined as never } }).emotions).toBeUndefined();
});

describe('the user\'s word', () => {
  test.each<[Partial<Record<SignalKey, boolean>>, Intent | null]>([
    [{ 'intent:question': true }, 'question'],
    [{ 'intent:cancel': false }, null],
    [{ 'intent:praise': false }, 'cancel'],
    [{ 'intent:cancel': false, 'intent:threat': true }, 'threat'],
  ])('%j: intent %s', (signals, intent) => {
    expect(signalsOf(mention(signals)).intent).toBe(intent);
    expect(intentOf(mention(signals))).toBe(intent);
  });

  test.each<[Partial<Record<SignalKey, boolean>>, (signals: Signals) => unknown, unknown]>([
    [{ 'emotion:anger': false }, ({ emotions }) => kinds(emotions), ['joy']],
    [{ 'emotion:joy': true }, ({ emotions }) => kinds(emotions), ['joy', 'anger']],
    [{ 'emotion:fear': true }, ({ emotions }) => emotions?.[0], { kind: 'fear', cues: [] }],
    [{ 'emotion:anger': false, 'emotion:joy': false }, ({ emotions }) => emotions, undefined],
    [{ gap: false }, ({ gap }) => gap, undefined],
    [{ abuse: false }, ({ abuse }) => abuse, undefined],
    [{ abuse: true }, ({ abuse }) => abuse, FOUND.abuse],
    [{ 'tone:polite': true }, ({ tone }) => tone, { kind: 'polite', cues: [] }],
    [{ 'tone:rude': false }, ({ tone }) => tone, undefined],
    [{ 'tone:polite': false }, ({ tone }) => tone, FOUND.tone],
    [{ 'address:formal': true }, ({ address }) => address, FOUND.address],
    [{ 'stage:leave': true }, ({ stage }) => stage, { kind: 'leave', cues: [] }],
    [{ 'stage:use': false }, ({ stage }) => stage, undefined],
    [{ 'aspect:price': false }, ({ aspects }) => aspects, undefined],
    [{ 'aspect:lamp shade': true }, ({ aspects }) => aspects?.[1], { kind: 'lamp shade', cues: [], label: 'negative', score: null }],
    [{ 'event:wedding': true }, ({ events }) => kinds(events), ['wedding', 'birth']],
    [{ 'hazard:fraud': false }, ({ hazards }) => hazards, undefined],
    [{ 'intent:cancel': false }, ({ switchedTo }) => switchedTo, undefined],
  ])('%j', (signals, asked, expected) => {
    expect(asked(signalsOf(mention(signals)))).toEqual(expected);
  });

  test('adds to what was not looked for', () => {
    const bare = mention({ gap: true, 'stage:buy': true }, { found: {} });
    expect(signalsOf(bare)).toMatchObject({ gap: [], stage: { kind: 'buy', cues: [] } });
  });
});

test('under a topic with aspects of its own, those hold', () => {
  const own = [{ kind: 'strap', label: 'positive' as const, score: 0.4, cues: [] }];
  expect(signalsOf(mention({ 'aspect:price': false }), { aspects: own }).aspects).toEqual(own);
});

test('severity and touchpoint follow what the user decided', () => {
  const at = Date.UTC(2026, 10, 22);
  const asked = (signals: Decisions['signals']) => mentionSeverity({ ...mention(signals), listedAt: at }, at);
  expect(asked(undefined).parts.weight.by).toBe('fraud');
  expect(asked({ 'hazard:fraud': false }).parts.weight.by).toBe('cancel');
  expect(asked({ 'hazard:safety': true }).value).toBeGreaterThan(asked(undefined).value);
  const met = { ...mention({ 'stage:leave': true }), site: 'trustpilot', post: { kind: 'review' } as Mention['post'] };
  expect(touchpointKey(touchpointOf(met))).toBe('trustpilot/review/leave');
});

describe('an answer', () => {
  const post = { reply: null } as Mention['post'];
  test.each<[Decisions['signals'], Intent | null, Decisions, string | null]>([
    [undefined, 'cancel', {}, 'cancel'],
    [{ answer: false }, 'cancel', {}, null],
    [{ answer: true }, 'reply', {}, 'decided'],
    [{ 'intent:praise': true }, 'reply', { sentiment: 'positive' }, null],
    [undefined, 'complaint', { sentiment: 'positive' }, null],
    [{ 'intent:complaint': true }, null, { sentiment: 'positive' }, 'negative'],
  ])('%j, %s, %j: %s', (signals, intent, decided, why) => {
    expect(whyWaiting({ post, ...mention(signals, { intent, decided }) })).toBe(why);
  });

  test('is not needed under a topic whose account wrote it', () => {
    expect(answerNeedOf({ post, ...mention(undefined) }, 'negative', true)).toEqual({ needed: false, why: 'own' });
    expect(answerNeedOf({ post, ...mention(undefined), goneAt: 1 })).toEqual({ needed: false, why: 'gone' });
  });
});

test('of what is gone no word is kept', () => {
  const bare = withoutCues(FOUND);
  expect(JSON.stringify(bare)).not.toMatch(/furious|glad|expected|shut|Sie|born|idiots|stolen|Lumaride/u);
  expect(kinds(bare.emotions)).toEqual(['anger', 'joy']);
  expect(bare).toMatchObject({ gap: [], abuse: [], stage: { kind: 'use', by: 'post' }, aspects: [{ kind: 'price', label: 'negative', cues: [] }] });
  expect(withoutCues({})).toEqual({});
});

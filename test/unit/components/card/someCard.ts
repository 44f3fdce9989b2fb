import type { CardState, ReplyOutcome } from '@/lib/card/rendering';
import type { CardView } from '@/lib/card/view';
import type { StoryPoint } from '@/lib/inbox/authorStory';
import type { Match } from '@/lib/mentions/mention';
import { suggestReplies } from '@/lib/replies/suggestReplies';
import english from '@/lib/language/packs/en/replies';
import { cueOf, listedMention, reasonOf, topicOf, type SampleMention } from '../samples';

/** When the cards below are looked at. */
export const CARD_NOW = Date.parse('2026-11-21T12:00:00Z');
const DAY = 86_400_000;
const daysAgo = (days: number): number => CARD_NOW - days * DAY;

const TEXT = 'Seagull never refunded my lamp. Support promised an answer by Friday, and I am so angry that I will cancel and go to Harbour Lights.';

/** What the worker tells: words in a language, by key. */
export type Words = CardView['words'];

const topics = [topicOf({ id: 't1', name: 'Seagull', hue: 4 })].map(({ id, name, hue, role }) => ({ id, name, hue, role }));

const points: StoryPoint[] = (
  [[263, 'positive'], [201, 'neutral'], [140, 'negative'], [88, 'positive'], [41, 'negative'], [12, 'unsure'], [1, 'negative']] as const
).map(([days, label], index) => ({ id: index === 6 ? 'rich' : `p${index}`, at: daysAgo(days), label }));

function viewOf(words: Words, sample: SampleMention, rest: Partial<CardView> = {}): CardView {
  const { mention, matches } = listedMention(sample);
  return {
    words, mention, matches, topics, siteName: 'Trustpilot', status: 'new', story: null,
    replies: { state: 'language-unknown' }, triage: null, article: null, blursAbuse: true, zone: 'UTC', theme: 'auto', ...rest,
  };
}

/** All that a card can show at once. */
export function richView(words: Words, rest: Partial<CardView> = {}): CardView {
  const replies = suggestReplies(
    { seed: 'rich', language: 'en', label: 'negative', intent: 'complaint', authorName: 'Wren Alder', kind: 'review' },
    english,
  );
  const view = viewOf(words, {
    id: 'rich', text: TEXT, handle: 'wren.alder', intent: 'cancel',
    reasons: [reasonOf(TEXT, 'refunded', 1.5, [{ kind: 'negated', term: 'never', factor: -0.7 }]), reasonOf(TEXT, 'angry', -3, [{ kind: 'intensified', term: 'so', factor: 1.3 }])],
    signals: {
      emotions: [{ kind: 'anger', cues: [cueOf(TEXT, 'angry')] }],
      aspects: [{ kind: 'support', cues: [cueOf(TEXT, 'Support')], label: 'negative', score: -0.5 }],
      stage: { kind: 'leave', cues: [cueOf(TEXT, 'cancel')] },
      switchedTo: cueOf(TEXT, 'Harbour Lights'),
    },
  });
  return {
    ...view,
    story: {
      points, more: false,
      lastAnswer: { mentionId: 'p4', at: daysAgo(38), text: 'We are sorry for the wait. The workshop looks at your lamp, and we will write to you by Friday with what it found.', permalink: null },
      promises: [{ mentionId: 'p4', words: 'we will write to you by Friday', dueAt: daysAgo(15), madeAt: daysAgo(38), overdue: true }],
      risk: { level: 'high', score: 0.86, points: [{ reason: 'cancel', points: 1.6, n: 1 }, { reason: 'negatives', points: 1.1, n: 2 }, { reason: 'promise-broken', points: 0.9, n: 1 }] },
      experience: { score: -41, n: 6 },
    },
    replies,
    ...rest,
  };
}

/** A card of a mention of which next to nothing is known. */
export function poorView(words: Words, rest: Partial<CardView> = {}): CardView {
  const view = viewOf(words, {
    id: 'poor', text: 'Seagull', handle: null, label: 'unscored', language: null, reasons: [], publishedAt: { at: null, precision: 'unknown', raw: null },
  }, rest);
  return { ...view, mention: { ...view.mention, authorId: null } };
}

/** A card of a short and friendly mention by somebody who was not heard before. */
export function usualView(words: Words, rest: Partial<CardView> = {}): CardView {
  const text = 'My Seagull kettle arrived a day early, lovely.';
  const view = viewOf(words, {
    id: 'usual', text, label: 'positive', intent: 'praise', reasons: [reasonOf(text, 'lovely', 3)],
    signals: { emotions: [{ kind: 'joy', cues: [cueOf(text, 'lovely')] }], aspects: [{ kind: 'delivery', cues: [cueOf(text, 'arrived')], label: 'positive', score: 0.6 }] },
  });
  return {
    ...view,
    story: {
      points: [{ id: 'usual', at: daysAgo(1), label: 'positive' }], more: false, lastAnswer: null, promises: [],
      risk: { level: 'none', score: 0.05, points: [{ reason: 'last-positive', points: -1, n: 1 }] },
      experience: { score: 60, n: 1 },
    },
    replies: suggestReplies({ seed: 'usual', language: 'en', label: 'positive', intent: 'praise', authorName: 'Ada', kind: 'post' }, english),
    ...rest,
  };
}

/** The view after all was pressed that can be. */
export function pressedView(words: Words): CardView {
  const view = richView(words, { status: 'escalated' });
  return {
    ...view,
    mention: { ...view.mention, decided: { sentiment: 'neutral', irrelevant: { t1: true }, owner: 'me', status: { is: 'escalated', at: CARD_NOW } } },
  };
}

/** A card of what two topics hear, with abuse in it, and an answer that was seen. */
export function abusiveView(words: Words): CardView {
  const text = 'Seagull staff are bloody liars, Harbour would never.';
  const view = viewOf(words, {
    id: 'abusive', text, topicIds: ['t1', 't2'], reasons: [reasonOf(text, 'liars', -3)],
    toward: { t1: { label: 'negative', score: -0.6, confidence: 0.8, reasons: [reasonOf(text, 'liars', -3)] } },
    signals: { abuse: [cueOf(text, 'bloody liars')], hazards: [{ kind: 'fraud', cues: [cueOf(text, 'liars')] }] },
    fate: { answer: { handle: 'seagull', at: '2026-11-20T12:00:00.000Z', permalink: 'https://forum.example/a', seenAt: CARD_NOW } },
  });
  const harbour = { id: 't2', name: 'Harbour Lights', hue: 1, role: 'competitor' as const };
  return { ...view, topics: [...view.topics, harbour], status: 'answered', replies: { state: 'not-wanted', intent: 'reply' } };
}

const LONG_TEXT = `Seagull ${'promised '.repeat(6)}that the Unpronounceablylongproductnamewithoutanybreakinit${'x'.repeat(40)} would arrive, then its support said by Friday, and I am angry, sad and afraid that the wobbly stand burns my house down. ${'There is more to say. '.repeat(60)}`;

/** More of everything than a card has room for, with aspects that the topic made up. */
export function overfullView(words: Words): CardView {
  const view = richView(words);
  const aspects = [
    { kind: 'own-stand', cues: [cueOf(LONG_TEXT, 'wobbly stand')], label: 'negative' as const, score: -0.5 },
    { kind: 'delivery', cues: [cueOf(LONG_TEXT, 'arrive')], label: 'unsure' as const, score: 0 },
  ];
  const { mention, matches } = listedMention({
    id: 'overfull', text: LONG_TEXT, handle: `wren.${'alder.'.repeat(20)}`, intent: 'complaint', topicIds: ['t1', 't2', 't3'],
    reasons: [reasonOf(LONG_TEXT, 'angry', -3, [{ kind: 'intensified', term: 'so', factor: 1.3 }]), reasonOf(LONG_TEXT, 'sad', -2)],
    signals: {
      emotions: [{ kind: 'anger', cues: [cueOf(LONG_TEXT, 'angry')] }, { kind: 'fear', cues: [cueOf(LONG_TEXT, 'afraid')] }],
      hazards: [{ kind: 'safety', cues: [cueOf(LONG_TEXT, 'burns')] }], gap: [cueOf(LONG_TEXT, 'promised')], abuse: [cueOf(LONG_TEXT, 'angry')],
      stage: { kind: 'leave', cues: [], by: 'intent' },
    },
    decided: { owner: 'Wilhelmina Featherstonehaugh of the second support team' },
    fate: { answer: { handle: `seagull_${'support_'.repeat(8)}`, at: '2026-11-20T12:00:00.000Z', permalink: 'https://forum.example/a', seenAt: CARD_NOW } },
  });
  const many = Array.from({ length: 60 }, (_, at): StoryPoint => (
    { id: at === 59 ? 'overfull' : `o${at}`, at: daysAgo(400 - 6 * at), label: (['negative', 'neutral', 'positive', 'unsure', 'unscored'] as const)[(at * 7) % 5] ?? 'unsure' }
  ));
  const promise = view.story?.promises ?? [];
  return {
    ...view, mention, siteName: 'A forum with a rather long name', status: 'answered',
    matches: matches.map((match) => ({ ...match, aspects })),
    topics: [
      { id: 't1', name: 'Seagull Lamps and Lanterns of the Harbour Quarter', hue: 4, role: 'brand', aspects: [{ id: 'own-stand', name: 'The stand that wobbles and its four wooden legs' }] },
      { id: 't2', name: 'Harbour Lights', hue: 1, role: 'competitor' }, { id: 't3', name: 'Lamps', hue: 2, role: 'industry' },
    ],
    story: view.story && { ...view.story, points: many, more: true, promises: [...promise, ...promise, ...promise] },
  };
}

/** A state of the card in which nothing but the view is special. */
export function showing(view: CardView | null, rest: Partial<Omit<CardState, 'view'>> = {}): CardState {
  return { view, trouble: null, reply: null, ...rest };
}

/** All that can become of a reply. */
export const OUTCOMES: readonly ReplyOutcome[] = [
  { state: 'put' },
  ...(['asked', 'no-composer', 'not-empty', 'not-kept', 'no-post'] as const).map((because) => ({ state: 'copied' as const, because })),
  { state: 'failed' },
];

/** Every look of a card, by name. */
export function cardStates(words: Words): Record<string, CardState> {
  const rich = richView(words);
  return {
    rich: showing(rich),
    usual: showing(usualView(words)),
    poor: showing(poorView(words)),
    pressed: showing(pressedView(words)),
    abusive: showing(abusiveView(words)),
    put: showing(rich, { reply: { index: 0, outcome: { state: 'put' } } }),
    copied: showing(rich, { reply: { index: 0, outcome: { state: 'copied', because: 'no-composer' } } }),
    failed: showing(rich, { reply: { index: 0, outcome: { state: 'failed' } } }),
    'not-stored': showing(rich, { trouble: 'refused' }),
    overfull: showing(overfullView(words)),
    loading: showing(null),
    gone: showing(null, { trouble: 'gone' }),
    refused: showing(null, { trouble: 'refused' }),
    'no-answer': showing(null, { trouble: 'no-answer' }),
  };
}

/** The match of a view under one of its topics. */
export function matchOf(view: CardView, topicId: string): Match {
  const match = view.matches.find((one) => one.topicId === topicId);
  if (match === undefined) throw new Error(`${topicId} does not hear it.`);
  return match;
}

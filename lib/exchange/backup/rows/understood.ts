import * as v from 'valibot';
import type { LanguageFinding } from '@/lib/language/finding';
import type { Toward, Understanding } from '@/lib/mentions/mention';
import type { Reason, Sentiment, TopicSentiment } from '@/lib/sentiment/sentiment';
import type { IntentFinding, IntentReason } from '@/lib/signals/intent';
import type { Relevance, RelevanceReason } from '@/lib/signals/relevance';
import {
  ADDRESSES, EMOTIONS, HAZARDS, INTENTS, LIFE_EVENTS, STAGES, TONES, type AspectFound, type Cue, type Signals, type StageFound,
} from '@/lib/signals/signals';
import { count, id, label, line, list, number, term, yes, type Fields } from './parts';

const language = v.object({
  language: v.nullable(line),
  confidence: number,
  by: v.picklist(['letters', 'detector', 'page', 'nothing']),
  mixed: yes,
} satisfies Fields<LanguageFinding>);

const SHIFTS = ['negated', 'intensified', 'diminished', 'contrasted', 'emphasised', 'compared', 'distant'] as const;

const reason = v.object({
  ...term,
  value: number,
  shifts: list(v.object({ kind: v.picklist(SHIFTS), term: term.term, factor: number })),
  contribution: number,
  source: v.exactOptional(v.picklist(['learned', 'adapted', 'own'])),
} satisfies Fields<Reason>);

const scored = { label, score: v.nullable(number), confidence: v.nullable(number) };

const sentiment = v.object({
  ...scored,
  reasons: list(reason),
  neutrality: v.exactOptional(number),
  sarcasm: v.exactOptional(number),
} satisfies Fields<Sentiment>);

const forTopic = v.object({
  ...scored, topicId: id, neutrality: v.exactOptional(number), adapted: list(reason),
} satisfies Fields<TopicSentiment>);

export const toward = v.object({ ...scored, reasons: v.exactOptional(list(reason)) } satisfies Fields<Toward>);

const intent = v.object({
  intent: v.nullable(v.picklist(INTENTS)),
  reasons: list(v.object({ ...term, intent: v.picklist(INTENTS) } satisfies Fields<IntentReason>)),
} satisfies Fields<IntentFinding>);

const cue = v.object(term satisfies Fields<Cue>);
const cues = list(cue);
const found = <const Kinds extends readonly string[]>(kinds: Kinds) => v.object({ kind: v.picklist(kinds), cues });

const aspect = v.object({ kind: id, cues, label, score: v.nullable(number) } satisfies Fields<AspectFound>);
export const aspects = list(aspect);

const stage = v.object({
  kind: v.picklist(STAGES), cues, by: v.exactOptional(v.picklist(['intent', 'post', 'context'])),
} satisfies Fields<StageFound>);

const signals = v.object({
  emotions: v.exactOptional(list(found(EMOTIONS))),
  gap: v.exactOptional(cues),
  tone: v.exactOptional(found(TONES)),
  address: v.exactOptional(found(ADDRESSES)),
  aspects: v.exactOptional(aspects),
  stage: v.exactOptional(stage),
  events: v.exactOptional(list(found(LIFE_EVENTS))),
  abuse: v.exactOptional(cues),
  hazards: v.exactOptional(list(found(HAZARDS))),
  switchedTo: v.exactOptional(cue),
} satisfies Fields<Signals>);

export const understanding = v.object({
  version: count,
  language,
  sentiment,
  forTopics: v.exactOptional(list(forTopic)),
  intent: v.exactOptional(intent),
  signals: v.exactOptional(signals),
} satisfies Fields<Understanding>);

export const relevance = v.object({
  score: number,
  hides: yes,
  reasons: list(v.object({
    ...term, contribution: number, of: v.exactOptional(v.picklist(['name', 'context', 'author', 'site', 'signals'])),
  } satisfies Fields<RelevanceReason>)),
} satisfies Fields<Relevance>);

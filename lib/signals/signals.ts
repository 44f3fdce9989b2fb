import type { AspectWords, FeelingWords, SituationWords, StageWords } from '@/lib/language/packs/signalWords';
import type { Span } from '@/lib/posts/post';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';

/** What a text is for; where it shows several, the first of these is its intent, but see `findIntent`. */
export const INTENTS = [
  'threat', 'cancel', 'complaint', 'fear', 'question', 'request', 'comparison', 'purchase', 'recommendation', 'praise',
  'reply', 'promotion',
] as const;
export type Intent = (typeof INTENTS)[number];

export const EMOTIONS = [
  'anger', 'disappointment', 'fear', 'confusion', 'gratitude', 'joy',
] as const satisfies readonly (keyof FeelingWords)[];
export type Emotion = (typeof EMOTIONS)[number];

export const TONES = ['polite', 'rude'] as const;
export type Tone = (typeof TONES)[number];

export const ADDRESSES = ['familiar', 'formal'] as const;
export type Address = (typeof ADDRESSES)[number];

/** Those that Earshot knows; a topic may have others of its own. */
export const ASPECTS = [
  'delivery', 'price', 'quality', 'support', 'app', 'website', 'staff', 'returns', 'availability', 'privacy', 'accessibility',
] as const satisfies readonly (keyof AspectWords)[];
export type Aspect = (typeof ASPECTS)[number];

/** In the order of a customer's way. */
export const STAGES = [
  'aware', 'consider', 'buy', 'onboard', 'use', 'support', 'leave', 'advocate',
] as const satisfies readonly (keyof StageWords)[];
export type Stage = (typeof STAGES)[number];

export const LIFE_EVENTS = [
  'birth', 'wedding', 'birthday', 'anniversary', 'graduation', 'career', 'moving', 'illness', 'bereavement',
] as const satisfies readonly (keyof SituationWords)[];
export type LifeEvent = (typeof LIFE_EVENTS)[number];

/** The worst first. */
export const HAZARDS = ['safety', 'legal', 'fraud', 'breach'] as const satisfies readonly (keyof SituationWords)[];
export type Hazard = (typeof HAZARDS)[number];

/** Words that show something, with their place in the body, as written. */
export interface Cue extends Span {
  term: string;
}

/** One kind of something, and the words that show it, in order. */
export interface Found<Kind extends string> {
  kind: Kind;
  cues: Cue[];
}

/** What is said of one thing that is spoken of: the sentiment of the clauses that do. `kind`: one of ASPECTS, or a topic's own. */
export interface AspectFound extends Found<string> {
  label: SentimentLabel;
  /** -1..1; null where unscored. */
  score: number | null;
}

export interface StageFound extends Found<Stage> {
  /** What decided where no words did: what the text is for, the kind of post, or where it stands. */
  by?: 'intent' | 'post' | 'context';
}

/** What was understood of a text beyond language, sentiment and intent. What is absent was not found. */
export interface Signals {
  /** The main one first. */
  emotions?: Found<Emotion>[];
  /** Words that tell that what was expected did not come. */
  gap?: Cue[];
  tone?: Found<Tone>;
  /** How the author speaks to whom is meant; absent also where both forms stand. */
  address?: Found<Address>;
  /** In the order in which they are first named. */
  aspects?: AspectFound[];
  stage?: StageFound;
  events?: Found<LifeEvent>[];
  abuse?: Cue[];
  /** The worst first. */
  hazards?: Found<Hazard>[];
  /** Where an author who leaves goes: a name as written. */
  switchedTo?: Cue;
}

/** Something that a mention is said to be or not to be, as users confirm or reject it: a kind, and which one of it. */
export type SignalKey =
  | `intent:${Intent}` | `emotion:${Emotion}` | 'gap' | `tone:${Tone}` | `address:${Address}` | `aspect:${string}`
  | `stage:${Stage}` | `event:${LifeEvent}` | 'abuse' | `hazard:${Hazard}` | 'answer';

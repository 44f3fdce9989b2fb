import type { FeelingWords, StageWords } from './signalWords';

/** What a sentence of a reply does. In one reply each of them stands once at most. */
export const BLOCK_KINDS = [
  'greeting', 'thanks', 'acknowledge', 'own', 'fact', 'step', 'time', 'private', 'signOff',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/**
 * Places in a sentence for what is known elsewhere, written `{answer}`. A sentence is only said where all of its places can be filled.
 *
 * - `answer`: the whole answer of an article of the knowledge base, in the language of the pack: sentences of its own.
 * - `order`: a number that the author named. `product`, `link`: what it is about, and its address. `date`: of an order, a day in words.
 * - `tracking`, `appointment`: addresses. `contact`: an address or number under which the brand is reached in private.
 * - `within`: by when the brand answers, as the pack's own `within` says it.
 */
export const SLOTS = ['answer', 'order', 'product', 'link', 'date', 'tracking', 'appointment', 'contact', 'within'] as const;
export type SlotName = (typeof SLOTS)[number];

/** Tone of the mention. Careful: neutral, unsure or not scored. */
export type ReplyTone = 'negative' | 'positive' | 'careful';

/** What the author feels, as signals tell it. */
export type ReplyFeeling = Exclude<keyof FeelingWords, 'gap'>;

/** Ways to say one thing; where a language speaks to one person in two ways, those of each. */
export type Sayings = readonly string[] | { familiar: readonly string[]; formal: readonly string[] };

/**
 * One place in a reply. It is said where all that is set holds; of several blocks of one kind in a situation the first that can be
 * said is, and no other. At least two ways without a slot, or with the same slots, that fit every neighbour.
 */
export interface ReplyBlock {
  kind: BlockKind;
  /** Only for these tones; any, unless told. */
  tones?: readonly ReplyTone[];
  /** Only for reviews (true) or for anything else (false); both, unless told. */
  review?: boolean;
  /** Only where the author shows one of these feelings. */
  feelings?: readonly ReplyFeeling[];
  /** Only where something grave is told (true: danger, law, fraud, leaked data), or nothing of the kind (false). */
  grave?: boolean;
  /** Only where the author speaks rudely, or politely. */
  manner?: 'rude' | 'polite';
  /** Only where the author stands at one of these on the way of a customer. */
  stages?: readonly (keyof StageWords)[];
  /** Only where the site has private messages between brand and author (true), or none (false). */
  messages?: boolean;
  /** Only in replies that answer with an article (true), or without one (false). */
  answered?: boolean;
  /** Light, for a voice that likes it; never for negative tones, grave things or sad events. */
  humour?: true;
  says: Sayings;
}

/** What a reply is for: the intents that get one, and where it is not clear what the mention wants. */
export const SITUATIONS = [
  'threat', 'cancel', 'complaint', 'fear', 'question', 'request', 'comparison', 'purchase', 'recommendation', 'praise', 'unclear',
] as const;
export type Situation = (typeof SITUATIONS)[number];

/**
 * The replies of one language, written for it: its own order, forms of address and customs, without the sex of anybody.
 * They promise nothing that has not been done or decided.
 */
export interface ReplyPack extends Partial<Record<Situation, readonly ReplyBlock[]>> {
  /** Greetings; `{name}` in the named ones. A language may leave either out. */
  greeting: { named: Sayings; unnamed: Sayings };
  /** Names that the language puts into a form of address which no rule gives safely: they are greeted without name. */
  inflectedNames?: RegExp;
  /** How strangers are spoken to in public where neither the author nor the voice shows it. Absent: the language has one form. */
  address?: 'familiar' | 'formal';
  /** "within 3 hours", by `Intl.PluralRules` category, `{n}` for the number. `other` must be there. */
  within?: Record<'hours' | 'days', Partial<Record<Intl.LDMLPluralRule, string>>>;
  /** Asks, after thanks for a kind review, whether its words may be quoted. */
  quote?: Sayings;
  cancel: readonly ReplyBlock[];
  complaint: readonly ReplyBlock[];
  question: readonly ReplyBlock[];
  purchase: readonly ReplyBlock[];
  praise: readonly ReplyBlock[];
  /** Where it is not clear what the mention wants. */
  unclear: readonly ReplyBlock[];
}

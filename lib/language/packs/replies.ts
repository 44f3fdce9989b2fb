/** What a sentence of a reply does. A reply kit may say more of them than the packs do. */
export const BLOCK_KINDS = [
  'greeting', 'thanks', 'acknowledge', 'own', 'fact', 'step', 'time', 'private', 'signOff',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** Stands where a person must write what Earshot cannot know. */
export const SLOT = '[…]';

/** Tone of the mention. Careful: neutral, unsure or not scored. */
export type ReplyTone = 'negative' | 'positive' | 'careful';

/** One place in a reply, with at least two ways to fill it that fit every neighbour. */
export interface ReplyBlock {
  kind: BlockKind;
  /** Only for these tones; any, unless told. */
  tones?: readonly ReplyTone[];
  /** Only for reviews (true) or for anything else (false); both, unless told. */
  review?: boolean;
  says: readonly string[];
}

/**
 * The replies of one language, written for it: its own order, form of address and customs, without the sex of anybody.
 * They promise nothing that has not been done, and hold SLOT where a fact belongs.
 */
export interface ReplyPack {
  /** Greetings; `{name}` in the named ones. A language may leave either out. */
  greeting: { named: readonly string[]; unnamed: readonly string[] };
  /** Names that the language puts into a form of address which no rule gives safely: they are greeted without name. */
  inflectedNames?: RegExp;
  cancel: readonly ReplyBlock[];
  complaint: readonly ReplyBlock[];
  question: readonly ReplyBlock[];
  purchase: readonly ReplyBlock[];
  praise: readonly ReplyBlock[];
  /** Where it is not clear what the mention wants. */
  unclear: readonly ReplyBlock[];
}

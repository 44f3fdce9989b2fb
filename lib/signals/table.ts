import { foldAsWritten } from '@/lib/language/fold';
import type { SignalWords } from '@/lib/language/packs/signalWords';
import { entriesOf, ungrouped } from './entries';
import { phraseTable, type PhraseTable } from './phrases';
import {
  ADDRESSES, ASPECTS, EMOTIONS, HAZARDS, LIFE_EVENTS, STAGES, TONES,
  type Address, type Aspect, type Emotion, type Hazard, type Intent, type LifeEvent, type Stage, type Tone,
} from './signals';

/** What a phrase of the packs shows. `asks` only in a sentence that asks; `aside` nothing; `written` by its capitals. */
export type SignalMeaning =
  | { family: 'intent'; kind: Intent | 'switching' | 'asks' | 'aside' }
  | { family: 'negator'; kind: 'negator' }
  | { family: 'emotion'; kind: Emotion }
  | { family: 'gap'; kind: 'gap' }
  | { family: 'tone'; kind: Tone }
  | { family: 'address'; kind: Address }
  | { family: 'written'; kind: 'formal' }
  | { family: 'aspect'; kind: Aspect }
  | { family: 'stage'; kind: Stage }
  | { family: 'event'; kind: LifeEvent }
  | { family: 'abuse'; kind: 'abuse' }
  | { family: 'hazard'; kind: Hazard };

export type SignalFamily = SignalMeaning['family'];

/** The words of one language, ready for lookup. */
export interface SignalTable {
  phrases: PhraseTable<SignalMeaning>;
  /** Forms of address that count only as they are written here. */
  formalAsWritten: ReadonlySet<string>;
}

/** The words of a language (primary subtag; null: unknown); `NO_SIGNAL_WORDS` where it has none. */
export type SignalTableFor = (language: string | null) => SignalTable;

/** Nothing is known of a language: marks and the sentiment decide. */
export const NO_SIGNAL_WORDS: SignalTable = { phrases: phraseTable<SignalMeaning>([]), formalAsWritten: new Set() };

/** The words of a language (of none where absent) to a table. */
export function signalTableOf({ intents, feelings, manners, aspects, stages, situations }: SignalWords): SignalTable {
  const { aside, interrogatives, negators, prefixes, switching, ...shown } = intents;
  const lists: [SignalMeaning, string | undefined][] = [
    [{ family: 'intent', kind: 'aside' }, aside],
    [{ family: 'intent', kind: 'switching' }, switching],
    ...INTENT_LISTS.map((kind): [SignalMeaning, string | undefined] => [{ family: 'intent', kind }, shown[kind]]),
    [{ family: 'intent', kind: 'asks' }, interrogatives],
    [{ family: 'negator', kind: 'negator' }, negators],
    ...EMOTIONS.map((kind): [SignalMeaning, string] => [{ family: 'emotion', kind }, feelings[kind]]),
    [{ family: 'gap', kind: 'gap' }, feelings.gap],
    ...TONES.map((kind): [SignalMeaning, string] => [{ family: 'tone', kind }, manners[kind]]),
    ...ADDRESSES.map((kind): [SignalMeaning, string] => [{ family: 'address', kind }, manners[kind]]),
    [{ family: 'written', kind: 'formal' }, manners.formalAsWritten],
    ...ASPECTS.map((kind): [SignalMeaning, string] => [{ family: 'aspect', kind }, aspects[kind]]),
    ...STAGES.map((kind): [SignalMeaning, string] => [{ family: 'stage', kind }, stages[kind]]),
    ...LIFE_EVENTS.map((kind): [SignalMeaning, string] => [{ family: 'event', kind }, situations[kind]]),
    [{ family: 'abuse', kind: 'abuse' }, situations.abuse],
    ...HAZARDS.map((kind): [SignalMeaning, string] => [{ family: 'hazard', kind }, situations[kind]]),
  ];
  return {
    phrases: phraseTable(lists.map(([meaning, list]) => [meaning, list ?? ''] as const), prefixes),
    formalAsWritten: new Set(entriesOf(manners.formalAsWritten ?? '').flatMap(ungrouped).map((form) => foldAsWritten(form.trim()).text)),
  };
}

/** Of an entry that two lists have, the first counts: threats before complaints, and so on. */
const INTENT_LISTS: readonly Intent[] = [
  'threat', 'cancel', 'complaint', 'fear', 'question', 'request', 'comparison', 'purchase', 'recommendation', 'praise', 'reply',
  'promotion',
];

import { fold } from '@/lib/language/fold';
import { INTENT_WORDS } from '@/lib/language/packs/intents';
import type { IntentWords } from '@/lib/language/packs/intents';
import { wordsOf } from '@/lib/language/words';
import type { Span } from '@/lib/posts/post';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import { phrasesIn, phraseTable } from './phrases';
import type { PhraseHit, PhraseTable, Word } from './phrases';
import { sentenceEnds } from './sentences';
import type { SentenceEnd } from './sentences';

/** What a text is for; where it shows several, the first of these is its intent (see `findIntent`). */
export const INTENTS = ['cancel', 'complaint', 'question', 'purchase', 'praise'] as const;
export type Intent = (typeof INTENTS)[number];

/** A phrase or question mark that shows an intent, with its place in the body. */
export interface IntentReason extends Span {
  /** As written. */
  term: string;
  intent: Intent;
}

export interface IntentFinding {
  intent: Intent | null;
  /** All that was found, in order, also for intents that gave way. Empty where the sentiment alone decided. */
  reasons: IntentReason[];
}

export const NO_INTENT: IntentFinding = { intent: null, reasons: [] };

/** Reasons that are kept of one text. */
const MOST_REASONS = 32;
/** How many words a negator reaches. */
const NEGATION_REACH = 2;

/** Beside intents: words that ask where a mark follows, phrases that mean nothing, words that turn others over. */
type Kind = Intent | 'asks' | 'aside' | 'negator';

// Addresses, e-mail and handles name things; they want nothing.
const NAMES = /(?:https?:\/\/|www\.)\S+|(?<!\S)[^\s@]{1,64}@[^\s@]+|(?<![\p{L}\p{N}_])@[\w.]+/gu;

// What parts a negator from what it would turn over: "no, great lamp".
const PAUSE = /[,;:،()]/u;

const NO_WORDS: PhraseTable<Kind> = phraseTable([]);
const tables = new Map<string, PhraseTable<Kind>>();

/**
 * What a text is for, with every phrase that shows it. `language` is a primary subtag; without a word list for it,
 * question marks and the sentiment decide. Of several, in this order:
 *
 * 1. cancel: who leaves is answered as one who leaves, whatever else is said.
 * 2. complaint by its words, also where it asks ("why is it still broken?"). Praise that outweighs them (in a text that
 *    is scored negative never, in a positive one already as many words) makes it none.
 * 3. question, by a phrase that asks or a question mark. In a negative text a mark alone is rhetorical: there a word
 *    that really asks ("where", "can I", not "why") must stand in its sentence.
 * 4. a negative text that is nothing of this is a complaint.
 * 5. purchase, praise by their words; a positive text is praise. Else null: nothing is guessed.
 *
 * A negator turns praise into complaint and makes other phrases void. Linear in the text.
 */
export function findIntent(body: string, language: string | null, label: SentimentLabel): IntentFinding {
  const plain = body.replace(NAMES, (name) => ' '.repeat(name.length));
  const ends = sentenceEnds(plain, language);
  const words = wordsIn(plain, ends);
  const found: IntentReason[] = [];
  const add = (intent: Intent, start: number, end: number): void => {
    found.push({ start, end, term: body.slice(start, end), intent });
  };
  let before: PhraseHit<Kind> | null = null;
  for (const hit of phrasesIn(words, tableOf(language))) {
    const asked = ends[words[hit.first]?.sentence ?? -1]?.asks === true;
    const intent = meaningOf(hit.kind, asked, before !== null && negates(before, hit, words, plain));
    if (intent !== null) add(intent, words[hit.first]?.start ?? 0, words[hit.last]?.end ?? 0);
    before = hit;
  }
  const asksForReal = found.some((reason) => reason.intent === 'question');
  for (const end of ends) if (end.asks) add('question', end.start, end.end);
  const intent = decide(found, label, asksForReal);
  const reasons = found.toSorted((a, b) => a.start - b.start).slice(0, MOST_REASONS);
  return intent === null && reasons.length === 0 ? NO_INTENT : { intent, reasons };
}

function decide(found: readonly IntentReason[], label: SentimentLabel, asksForReal: boolean): Intent | null {
  const numberOf = (intent: Intent): number => found.filter((reason) => reason.intent === intent).length;
  if (numberOf('cancel') > 0) return 'cancel';
  const complaints = numberOf('complaint');
  const praises = numberOf('praise');
  const outweighed = label !== 'negative' && (label === 'positive' ? praises >= complaints : praises > complaints);
  if (complaints > 0 && !outweighed) return 'complaint';
  const asks = label === 'negative' ? asksForReal : numberOf('question') > 0;
  if (asks) return 'question';
  if (label === 'negative') return 'complaint';
  if (numberOf('purchase') > 0) return 'purchase';
  return praises > 0 || label === 'positive' ? 'praise' : null;
}

function meaningOf(kind: Kind, asked: boolean, negated: boolean): Intent | null {
  if (kind === 'aside' || kind === 'negator') return null;
  if (kind === 'asks') return asked ? 'question' : null;
  if (kind === 'question' || !negated) return kind;
  return kind === 'praise' ? 'complaint' : null;
}

function negates(before: PhraseHit<Kind>, hit: PhraseHit<Kind>, words: readonly Word[], text: string): boolean {
  const negator = words[before.last];
  const word = words[hit.first];
  if (before.kind !== 'negator' || hit.first - before.last > NEGATION_REACH) return false;
  if (negator === undefined || word === undefined || negator.sentence !== word.sentence) return false;
  return !PAUSE.test(text.slice(negator.end, word.start));
}

/** The words of a text, folded, with their places in the text itself. */
function wordsIn(text: string, ends: readonly SentenceEnd[]): Word[] {
  const folded = fold(text);
  let sentence = 0;
  return wordsOf(folded.text).map((word) => {
    const { start, end } = folded.toOriginal(word.start, word.end);
    while ((ends[sentence]?.start ?? start) < start) sentence += 1;
    return { text: word.text, start, end, sentence };
  });
}

function tableOf(language: string | null): PhraseTable<Kind> {
  if (language === null) return NO_WORDS;
  const known = tables.get(language);
  if (known !== undefined) return known;
  const words = INTENT_WORDS.get(language);
  if (words === undefined) return NO_WORDS;
  const table = tableFrom(words);
  tables.set(language, table);
  return table;
}

function tableFrom(words: IntentWords): PhraseTable<Kind> {
  const { cancel, complaint, question, interrogatives, purchase, praise, aside, negators, prefixes } = words;
  return phraseTable<Kind>([
    ['aside', aside], ['cancel', cancel], ['complaint', complaint], ['question', question], ['asks', interrogatives],
    ['purchase', purchase], ['praise', praise], ['negator', negators],
  ], prefixes);
}

import { createInterface } from 'node:readline';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { createIdentifier } from '@/lib/language/identify';
import type { Identify } from '@/lib/language/identify';
import { STOP_WORDS } from '@/lib/language/packs/stopWordLists';
import { TELLTALES } from '@/lib/language/packs/telltales';
import type { Adapter } from '@/lib/sentiment/adapter';
import { exampleOf, type Example } from '@/lib/sentiment/adapterInput';
import { evidenceIn } from '@/lib/sentiment/evidence';
import { scoreBest, scoreSentiment, type AdapterFor, type LexiconFor } from '@/lib/sentiment/score';
import { learn } from '@/lib/sentiment/learn';
import { shippedLexicons } from '@/lib/sentiment/shippedLexicons';
import { languageTableOf } from './build-data/languageTableOf.mjs';
import { shippedWeights } from './shippedWeights';

export interface Scoring {
  /** Never 'unsure': the likeliest of the three labels, 'neutral' where a language is not scored yet. */
  best: boolean;
  /** JSON lines of {"text","label":"neg|neu|pos","language"?} that are learned from before, as from a user's labels. */
  labelled?: string;
}

/** The identifier that the extension has, on the same table. */
export async function loadIdentifier(): Promise<Identify> {
  return createIdentifier(JSON.parse(languageTableOf(TELLTALES, STOP_WORDS)));
}

export interface ScoringTools {
  identify: Identify;
  lexiconFor: LexiconFor;
  adapterFor: AdapterFor;
}

/** Answers JSON lines of {"text","language"?} with label, score, confidence and language, one line each, in order. */
export async function scoreLines(
  input: Readable,
  output: Writable,
  identify: Identify,
  scoring: Scoring,
): Promise<void> {
  const lexiconFor = shippedLexicons(shippedWeights);
  const adapters = learnFrom(scoring.labelled ?? '', { identify, lexiconFor });
  const adapterFor: AdapterFor = (language) => adapters.get(language) ?? null;
  // A reader that stops early ("| head") is no failure.
  output.on('error', () => process.exit(0));
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    if (!output.write(`${JSON.stringify(answerTo(line, { identify, lexiconFor, adapterFor }, scoring))}\n`)) await once(output, 'drain');
  }
}

/** The answer to one line: what was found, or an object with an `error` text. */
export function answerTo(line: string, { identify, lexiconFor, adapterFor }: ScoringTools, { best }: Scoring): Record<string, unknown> {
  const asked = parsed(line);
  if (asked === null) return { error: 'not a JSON object with a string "text"' };
  const language = asked.language ?? identify(asked.text).language;
  // Where nothing may stay open, a text of unknown language (a cheer, a row of faces) is read with the English lists.
  const sentiment = best ? scoreBest(asked.text, language ?? 'en', lexiconFor, adapterFor) : scoreSentiment(asked.text, language, lexiconFor, adapterFor);
  const label = sentiment.label === 'unscored' ? (best ? 'neutral' : 'unsure') : sentiment.label;
  return { label, score: sentiment.score ?? 0, confidence: sentiment.confidence ?? 0, language };
}

function parsed(line: string): { text: string; language: string | null } | null {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null) return null;
    if (!('text' in value) || typeof value.text !== 'string') return null;
    const language = 'language' in value && typeof value.language === 'string' ? value.language : null;
    return { text: value.text, language };
  } catch {
    return null;
  }
}

const LABELS = { neg: 'negative', neu: 'neutral', pos: 'positive' } as const;

/** What labelled lines teach, by language; lines that cannot be read teach nothing. */
function learnFrom(lines: string, { identify, lexiconFor }: Omit<ScoringTools, 'adapterFor'>): Map<string, Adapter> {
  const lessons = new Map<string, Example[]>();
  for (const line of lines.split('\n')) {
    const asked = parsed(line);
    const label = asked === null ? undefined : labelIn(line);
    if (asked === null || label === undefined) continue;
    const language = asked.language ?? identify(asked.text).language ?? 'en';
    const lexicon = lexiconFor(language);
    if (lexicon === undefined) continue;
    const example = exampleOf({ text: asked.text, language, label, weight: 1 }, evidenceIn(asked.text, lexicon));
    lessons.set(language, [...(lessons.get(language) ?? []), example]);
  }
  return new Map([...lessons].flatMap(([language, examples]) => {
    const adapter = learn(examples)?.adapter ?? null;
    return adapter === null ? [] : [[language, adapter] as const];
  }));
}

function labelIn(line: string): (typeof LABELS)[keyof typeof LABELS] | undefined {
  const { label } = JSON.parse(line) as { label?: unknown };
  return typeof label === 'string' && Object.hasOwn(LABELS, label) ? LABELS[label as keyof typeof LABELS] : undefined;
}

import { fold } from '@/lib/language/fold';
import type { Mention } from '@/lib/mentions/mention';
import { subjectOfMention } from '@/lib/mentions/subject';
import { bodyOf, type Span } from '@/lib/posts/post';
import { parseQuery } from '@/lib/query/grammar/parse';
import { compileFilter } from '@/lib/query/matching/filter';
import { countedWords } from '@/lib/query/matching/wordPlaces';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import { spansOfWord, wordsOfMention, writtenWord, type MentionWords } from '../mentionWords';
import { saidBy, type SaidGroup, type TermCount } from './saidTexts';

/** A mention with its label, the topics under which it is looked at, and what it says. */
export interface SaidMention {
  mention: Mention;
  label: SentimentLabel;
  topicIds: readonly string[];
  words: MentionWords;
}

/** Words of a phrase, at most. */
const LONGEST = 3;

/** Reads what a mention says, but for words by which its topics are called: both sides say them. */
export function readSaid({ mention, label, topicIds }: Omit<SaidMention, 'words'>, called: ReadonlySet<string> = new Set()): SaidMention {
  return { mention, label, topicIds, words: wordsOfMention(mention, (word) => called.has(word), LONGEST) };
}

/** The words of names, folded. */
export function wordsOfNames(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => countedWords(fold(name).text).map(({ text }) => text)));
}

/** The terms of a group of mentions. */
export function groupOf(said: readonly SaidMention[]): SaidGroup {
  return saidBy(said.map(({ mention, words }) => ({ terms: words.places.keys(), authorId: mention.authorId })));
}

/** A term as it is shown and looked for. */
export interface ShownTerm {
  /** As most mentions write it. */
  written: string;
  /** Query text that finds it. */
  query: string;
}

/** How a term is mostly written, and by which query it is found; null where no query finds it. */
export function shownTerm(term: string, said: readonly SaidMention[]): ShownTerm | null {
  const counts = new Map<string, number>();
  for (const { words } of said) {
    if (!words.places.has(term)) continue;
    const written = writtenWord(words, term).replace(/^#/u, '').replaceAll(/\s+/gu, ' ');
    counts.set(written, (counts.get(written) ?? 0) + 1);
  }
  const [written = term] = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([way]) => way);
  const query = `"${written}"`;
  const parsed = parseQuery(query, 'filter');
  return parsed.ok && /^(?:term|phrase)$/u.test(parsed.query.tree.kind) ? { written, query } : null;
}

/** Those mentions that a term's query finds, as the list does that it opens. */
export function findTerm({ query }: ShownTerm, term: string, said: readonly SaidMention[]): SaidMention[] {
  const parsed = parseQuery(query, 'filter');
  if (!parsed.ok) return [];
  const answerTo = compileFilter(parsed.query, []);
  const [first = term] = term.split(/[ '-]/u);
  return said.filter(({ mention, words }) => {
    // Only what holds its first word can hold it, as far as it was read; asking all would take too long.
    const mayHold = words.folded.text.includes(first) || words.body.length < bodyOf(mention.post).length;
    return mayHold && answerTo(subjectOfMention(mention, () => '')) === 'yes';
  });
}

/** How many mentions these are, and of how many people; who has no name counts by each mention. */
export function countOf(said: readonly SaidMention[]): TermCount {
  const { mentions, people } = saidBy(said.map(({ mention }) => ({ terms: [], authorId: mention.authorId })));
  return { mentions, people };
}

/** A sentence in which a term stands. */
export interface TermExample {
  mention: Mention;
  /** Where it stands in the body. */
  spans: Span[];
}

const MOST_EXAMPLES = 3;

/** The newest mentions of a term, each of another writer and another text. */
export function examplesOf(term: string, said: readonly SaidMention[]): TermExample[] {
  const examples: TermExample[] = [];
  const known = new Set<string>();
  for (const { mention, words } of said.toSorted((a, b) => b.mention.listedAt - a.mention.listedAt || (a.mention.id < b.mention.id ? -1 : 1))) {
    if (examples.length === MOST_EXAMPLES) break;
    const marks = [`by ${mention.authorId ?? mention.id}`, words.folded.text];
    if (!words.places.has(term) || marks.some((mark) => known.has(mark))) continue;
    for (const mark of marks) known.add(mark);
    examples.push({ mention, spans: spansOfWord(words, term) });
  }
  return examples;
}

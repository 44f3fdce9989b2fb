import { calendarWords } from '@/lib/language/calendarWords';
import { deadlinesIn, type Deadline } from '@/lib/language/deadlines';
import { dueTime, type SaidAt } from '@/lib/language/dueTimes';
import { plainText } from '@/lib/language/plainText';
import type { Span } from '@/lib/posts/post';
import type { HeadKind, PromiseTable } from './promiseTable';
import { sentenceEnds } from './sentences';

/** A sentence of an answer that commits to something. */
export interface PromiseFound {
  /** The sentence, as written; of a long one its beginning. */
  words: string;
  /** The end of the last time that it names, ms since 1970; null: it names none, or none that can be told. */
  dueAt: number | null;
}

/** An answer holds so many promises at most, each told in so many UTF-16 units. */
export const MOST_PROMISES = 8;
export const LONGEST_PROMISE = 300;
/** Of an answer no more is read. */
const MOST_READ = 4_000;
const LONGEST_SENTENCE = 600;

/** What is written for apostrophes, and is none to `plainText`. */
const APOSTROPHES = /[\u00b4\u0060\u2018\u201b\u02bb\u2032]/gu;

/** A phrase that says what the times beside it are for. */
interface Head extends Span {
  kind: HeadKind;
}

const COMMITTING: ReadonlySet<HeadKind> = new Set(['commits', 'dated']);

/**
 * What an answer of the brand promises, sentence by sentence, in a language (primary subtag) and by its words: what the brand
 * will do, and by when. What it asks for, offers, regrets or did is no promise, nor is a question.
 */
export function promisesIn(text: string, of: { language: string; table: PromiseTable; said: SaidAt }): PromiseFound[] {
  const { language, table, said } = of;
  const read = withoutDateStops(text.slice(0, MOST_READ).replace(APOSTROPHES, "'"), language);
  const found: PromiseFound[] = [];
  let start = 0;
  for (const { end, asks } of [...sentenceEnds(read, language), { end: read.length, asks: false }]) {
    const words = text.slice(start, end).trim();
    const plain = plainText(read.slice(start, Math.min(end, start + LONGEST_SENTENCE))).trim();
    start = end;
    if (asks || plain === '') continue;
    const due = promiseIn(plain, table, said);
    if (due !== undefined) found.push({ words: words.slice(0, LONGEST_PROMISE).trimEnd(), dueAt: due });
    if (found.length === MOST_PROMISES) break;
  }
  return found;
}

/** By when a sentence (plain text) promises something; null: at no time that is known; undefined: it promises nothing. */
function promiseIn(plain: string, table: PromiseTable, said: SaidAt): number | null | undefined {
  const heads = headsIn(plain, table);
  if (heads.some(({ kind }) => kind === 'conditions')) return undefined;
  const asked = heads.findIndex(({ kind }) => kind === 'asks');
  const committing = heads.filter(({ kind }, at) => COMMITTING.has(kind) && (asked < 0 || at < asked));
  if (committing.length === 0) return undefined;
  const deadlines = deadlinesIn(plain, table.deadlines).filter((deadline) => {
    const head = headOf(deadline, heads, table.verbLast);
    return head !== null && committing.includes(head) && !(deadline.maybePast && isPast(plain, head, deadline, table.past));
  });
  if (deadlines.length === 0) return committing.some(({ kind }) => kind === 'commits') ? null : undefined;
  const due = deadlines.map((deadline) => dueTime(deadline, said)).filter((at) => at !== null);
  return due.length === 0 ? null : Math.max(...due);
}

/** The phrases that times belong to, none where nothing commits, in order; of two that meet, the kind that is named first in the table counts. */
function headsIn(plain: string, { heads }: PromiseTable): Head[] {
  if (heads.every(({ kind, pattern }) => !COMMITTING.has(kind) || plain.search(pattern) < 0)) return [];
  const found: Head[] = [];
  for (const { kind, pattern } of heads) {
    for (const { 0: words, index } of plain.matchAll(pattern)) {
      const head = { kind, start: index, end: index + words.length };
      if (found.every(({ start, end }) => head.end <= start || head.start >= end)) found.push(head);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** What a time belongs to: the last phrase before it, else the first after it; where verbs come last, the other way round. */
function headOf({ start, end }: Span, heads: readonly Head[], verbLast: boolean): Head | null {
  const before = heads.findLast((head) => head.start < start);
  const after = heads.find((head) => head.end > end);
  return (verbLast ? (after ?? before) : (before ?? after)) ?? null;
}

/** Whether what stands between a commitment and a day says that the day is over. */
function isPast(plain: string, head: Head, deadline: Deadline, past: RegExp): boolean {
  const between = plain.slice(Math.min(head.start, deadline.end), Math.max(head.start, deadline.start));
  return between.search(past) >= 0;
}

/** The full stop of "5. Juni" ends no sentence; nor does that of "5 p.m.". The text keeps its length. */
function withoutDateStops(text: string, language: string): string {
  const months = calendarWords(language)?.months.pattern;
  return text.replace(/(\d{1,2})\.(?= (\p{L}{3,12}))/gu, (stop: string, day: string, word: string) => {
    const isMonth = months !== undefined && plainText(word).search(months) === 0;
    return isMonth ? `${day} ` : stop;
  }).replace(/\b([ap])\.m\./giu, '$1 m ');
}

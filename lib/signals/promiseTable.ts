import { deadlineTableOf, type DeadlineTable } from '@/lib/language/deadlines';
import type { DeadlineWords } from '@/lib/language/packs/deadlineWords';
import type { PromiseWords } from '@/lib/language/packs/promiseWords';
import { asWords, listSource } from '@/lib/language/wordLists';

/** All words by which promises are found in one language, as the worker fetches them. */
export interface PromiseData {
  promises: PromiseWords;
  deadlines: DeadlineWords;
}

/** What a phrase does to the times beside it. */
export const HEAD_KINDS = ['idle', 'conditions', 'aside', 'asks', 'commits', 'dated'] as const;
export type HeadKind = (typeof HEAD_KINDS)[number];

/** The words of one language, ready for lookup. */
export interface PromiseTable {
  heads: readonly { kind: HeadKind; pattern: RegExp }[];
  past: RegExp;
  deadlines: DeadlineTable;
  verbLast: boolean;
}

/** The words of a language (primary subtag) to a table. */
export function promiseTableOf({ promises, deadlines }: PromiseData, language: string): PromiseTable {
  const patternOf = (list: string): RegExp => new RegExp(asWords(listSource(list), deadlines.prefixes), 'gu');
  return {
    heads: HEAD_KINDS.map((kind) => ({ kind, pattern: patternOf(promises[kind] ?? '') })),
    past: patternOf(promises.past),
    deadlines: deadlineTableOf(deadlines, language),
    verbLast: promises.verbLast === true,
  };
}

import type { Period } from '@/lib/insights/comparison';
import type { Dimension } from '@/lib/insights/parts';
import type { Context } from '@/lib/posts/post';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';

/** Which mentions a number stands for; null or absent: all. Days are of the reporting zone, both included. */
export interface Behind extends Period {
  topicId: string | null;
  site: string | null;
  language?: string;
  label?: SentimentLabel;
  /** What they carry, as `carriesSignal` has it. */
  signal?: string;
  /** A query, or words. */
  text?: string;
}

/** Address of the mentions behind a number. */
export function mentionsHref({ topicId, site, language, label, signal, text, from, to }: Behind): string {
  const written = new URLSearchParams();
  const entries = { topic: topicId, site, language: language ?? null, sentiment: label ?? null, signal: signal ?? null, from, to, text: text ?? null };
  for (const [name, value] of Object.entries(entries)) if (value !== null) written.set(name, value);
  return `#/mentions?${written.toString()}`;
}

/** Address of the mentions whose day of publishing is not known; they are of no period. */
export function undatedHref({ topicId, site }: Pick<Behind, 'topicId' | 'site'>): string {
  const written = new URLSearchParams();
  for (const [name, value] of Object.entries({ topic: topicId, site, signal: 'undated' })) if (value !== null) written.set(name, value);
  return `#/mentions?${written.toString()}`;
}

/** Address of the mentions that were first seen in a period, as they were met there. */
export function heardHref({ topicId, site, from, to }: Pick<Behind, 'topicId' | 'site' | 'from' | 'to'>, context: Context): string {
  const written = new URLSearchParams();
  const entries = { topic: topicId, site, text: `${from === to ? `seen:${from}` : `seen:[${from} TO ${to}]`} context:${context}` };
  for (const [name, value] of Object.entries(entries)) if (value !== null) written.set(name, value);
  return `#/mentions?${written.toString()}`;
}

/** What lies behind a part of the mentions. */
export function partOf(behind: Behind, dimension: Dimension, key: string): Behind {
  if (dimension === 'topic') return { ...behind, topicId: key };
  return dimension === 'site' ? { ...behind, site: key } : { ...behind, language: key };
}

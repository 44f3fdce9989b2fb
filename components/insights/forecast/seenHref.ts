import type { SentimentLabel } from '@/lib/sentiment/sentiment';

/** Address of the mentions that were first seen on some days, but for those that were sought out; null: of any. */
export function seenHref(of: { topicId: string | null; site: string | null; label: SentimentLabel | null; language?: string; from: string; to: string }): string {
  const { topicId, site, label, language, from, to } = of;
  const days = from === to ? `seen:${from}` : `seen:[${from} TO ${to}]`;
  const written = new URLSearchParams();
  const entries = { topic: topicId, site, sentiment: label, language: language ?? null, text: `${days} -context:brand -context:hand -context:import` };
  for (const [name, value] of Object.entries(entries)) if (value !== null) written.set(name, value);
  return `#/mentions?${written.toString()}`;
}

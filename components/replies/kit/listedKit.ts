import { fold } from '@/lib/language/fold';
import type { Article } from '@/lib/replies/article';
import type { KitItem } from '@/lib/replies/replyKit';

/** What a list of the reply kit is limited to; null: all. */
export interface KitFilter {
  text: string;
  language: string | null;
  topicId: string | null;
  expired: boolean;
}

/** Whether the last day of an article has passed. `today`: YYYY-MM-DD in the reporting zone. */
export function isExpired({ validUntil }: Pick<Article, 'validUntil'>, today: string): boolean {
  return validUntil !== null && validUntil < today;
}

/** Those that a filter leaves, newest first: with all words that are searched for, wherever in them. */
export function listedKit<Item extends KitItem>(items: readonly Item[], { text, language, topicId, expired }: KitFilter, today: string): Item[] {
  const words = fold(text).text.split(/\s+/u).filter((word) => word !== '');
  return items.filter((item) => {
    if (language !== null && 'language' in item && item.language !== language) return false;
    if (topicId !== null && 'topicId' in item && item.topicId !== topicId) return false;
    if (expired && !(item.kind === 'article' && isExpired(item, today))) return false;
    if (words.length === 0) return true;
    const own = foldedOf(item);
    return words.every((word) => own.includes(word));
  }).toReversed();
}

/** The languages of items, each once, the most frequent first. */
export function languagesOf(items: readonly { language: string }[]): string[] {
  const counts = new Map<string, number>();
  for (const { language } of items) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts.keys()].toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
}

const folded = new WeakMap<KitItem, string>();

function foldedOf(item: KitItem): string {
  const known = folded.get(item);
  if (known !== undefined) return known;
  const own = fold(wordsOf(item).join('\n')).text;
  folded.set(item, own);
  return own;
}

function wordsOf(item: KitItem): string[] {
  if (item.kind === 'article') return [...item.questions, item.answer, ...item.steps, item.product, item.source];
  return item.kind === 'product' ? [item.name, ...item.aliases, item.price, item.url] : [item.title, item.text];
}

import type { Match, Mention } from '@/lib/mentions/mention';
import { signalsOf } from '@/lib/mentions/signals';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import type { Stage } from '@/lib/signals/signals';
import { quoteOf } from '../quotes';

/** A mention under a topic, as it was read. */
export interface ReadRow {
  mention: Mention;
  match: Match;
}

/** What somebody said, in their words, names and personal data hidden. */
export interface Quote {
  mentionId: string;
  site: string;
  text: string;
  /** Of the text, a primary subtag; null: unknown. */
  language: string | null;
  label: SentimentLabel;
}

/** Quotes of a stage. */
const MOST = 2;

/**
 * What authors say at a stage, at most two quotes: the clearest of the label that more of its mentions have, displeased or pleased, then the
 * clearest of the other one; of different authors. Reposts, what is gone and the topic's own accounts are not quoted.
 */
export function quotesOf(rows: readonly ReadRow[], stage: Stage): Quote[] {
  const own = rows.filter(({ mention, match }) => (
    !mention.post.repost && mention.goneAt === undefined && match.own !== true && signalsOf(mention, match).stage?.kind === stage
  ));
  const sided = (label: SentimentLabel): ReadRow[] => own.filter(({ match }) => match.label === label).toSorted(clearestFirst);
  const [negative, positive] = [sided('negative'), sided('positive')];
  const others = own.filter(({ match }) => match.label !== 'negative' && match.label !== 'positive').toSorted(clearestFirst);
  const [more, less] = positive.length > negative.length ? [positive, negative] : [negative, positive];
  const quotes: Quote[] = [];
  const taken = new Set<string>();
  const take = (from: readonly ReadRow[]): void => {
    for (const row of from) {
      const { id, authorId, site, understanding: { language: { language } } } = row.mention;
      if (quotes.length === MOST) return;
      if (taken.has(id) || (authorId !== null && taken.has(authorId))) continue;
      const text = quoteOf(row.mention.post, placesOf(row), language);
      if (text === null || taken.has(text)) continue;
      for (const key of [id, authorId ?? id, text]) taken.add(key);
      quotes.push({ mentionId: id, site, text, language, label: row.match.label });
      return;
    }
  };
  take(more);
  take(less);
  for (const rest of [more, others]) while (quotes.length < MOST) {
    const before = quotes.length;
    take(rest);
    if (quotes.length === before) break;
  }
  return quotes;
}

function placesOf({ mention, match }: ReadRow): { start: number; end: number }[] {
  const cues = signalsOf(mention, match).stage?.cues ?? [];
  return cues.length > 0 ? cues : match.spans;
}

function clearestFirst(one: ReadRow, other: ReadRow): number {
  return clarityOf(other) - clarityOf(one) || (one.mention.id < other.mention.id ? -1 : 1);
}

/** How much and how surely it is felt, 0..1. */
function clarityOf({ mention, match }: ReadRow): number {
  const { score, confidence } = match.toward ?? mention.understanding.sentiment;
  return Math.abs(score ?? 0) * (confidence ?? 0);
}

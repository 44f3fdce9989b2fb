import { fold } from '@/lib/language/fold';
import type { Mention } from '@/lib/mentions/mention';
import { wordsOfMention } from '../mentionWords';
import { risingTerms, type RisingTerm } from './risingTerms';
import { saidBy, type SaidText } from './saidTexts';

/** Words of a phrase at most. */
const LONGEST = 3;

/** The terms that rose from some mentions to later ones (`risingTerms`), but for the words of the topic's own name. */
export function risenTerms(now: readonly Mention[], before: readonly Mention[], topicName: string, most: number): RisingTerm[] {
  const own = new Set(fold(topicName).text.split(/\s+/u));
  const said = (mentions: readonly Mention[]): SaidText[] => mentions.map((mention) => (
    { terms: wordsOfMention(mention, (word) => own.has(word), LONGEST).places.keys(), authorId: mention.authorId }
  ));
  return risingTerms(saidBy(said(now)), saidBy(said(before)), most).found;
}

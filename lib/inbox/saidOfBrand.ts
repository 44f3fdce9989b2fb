import { labelOf, type Match, type Mention } from '@/lib/mentions/mention';
import type { TopicRole } from '@/lib/query/topic';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import { labelOfWork } from './status';

/** One mention of an author, as it speaks of the brand. */
export interface Said {
  mention: Mention;
  /** Toward the brand; of what does not speak of it, its own. */
  label: SentimentLabel;
  /** It is heard for the brand, and the brand's own account did not write it. */
  isOfBrand: boolean;
  /** Under which it is called so; absent where no topic hears it. */
  match: Match | undefined;
  /** It speaks well of a competitor. */
  praisesOther: boolean;
}

/** What topics listen for, by their ids. */
export type Roles = ReadonlyMap<string, TopicRole>;

/** An author's mentions, the oldest first; of two of the same instant, a negative one is the later. */
export function saidOfBrand(mentions: readonly Mention[], matches: readonly Match[], roles: Roles): Said[] {
  const byMention = new Map<string, Match[]>(mentions.map(({ id }) => [id, []]));
  for (const match of matches) byMention.get(match.mentionId)?.push(match);
  const said = mentions.map((mention) => saidIn(mention, byMention.get(mention.id) ?? [], roles));
  return said.toSorted((a, b) => a.mention.listedAt - b.mention.listedAt || weightOf(a) - weightOf(b) || (a.mention.id < b.mention.id ? -1 : 1));
}

function saidIn(mention: Mention, matches: readonly Match[], roles: Roles): Said {
  const ofBrand = matches.filter(({ topicId, own }) => roles.get(topicId) === 'brand' && own !== true);
  const isOfBrand = ofBrand.length > 0 || matches.length === 0;
  const label = isOfBrand ? labelOfWork(mention, ofBrand) : labelOf(mention);
  return {
    mention,
    label,
    isOfBrand,
    match: ofBrand.find((match) => match.label === label) ?? ofBrand[0],
    praisesOther: matches.some(({ topicId, own, label: toward }) => roles.get(topicId) === 'competitor' && own !== true && toward === 'positive'),
  };
}

const weightOf = ({ label }: Said): number => Number(label === 'negative');

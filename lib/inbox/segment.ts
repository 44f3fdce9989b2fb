import type { Match, Mention } from '@/lib/mentions/mention';
import { signalsOf } from '@/lib/mentions/signals';
import { STAGES, type Stage } from '@/lib/signals/signals';
import { authorStory } from './authorStory';
import type { Risk } from './risk';
import { saidOfBrand, type Roles } from './saidOfBrand';

/** What somebody's history with the brand may be: often displeased, often pleased, at risk of leaving, new. */
export const SEGMENT_HISTORIES = ['negatives', 'advocates', 'atRisk', 'newcomers'] as const;
export type SegmentHistory = (typeof SEGMENT_HISTORIES)[number];

/**
 * Whom a group holds: all that is set must hold, and of several sites, languages, stages or histories one. Only what people wrote in
 * public and how the user dealt with it is asked: never age, gender, health, politics.
 */
export interface Segment {
  id: string;
  name: string;
  /** Keys of sites with an account of theirs; empty: any. */
  sites: string[];
  /** Languages in which they wrote; empty: any. */
  languages: string[];
  stages: Stage[];
  histories: SegmentHistory[];
  /** Followers of an account, likes of a mention, at least; null: any. */
  leastFollowers: number | null;
  leastLikes: number | null;
  /** Mentions at least. */
  leastMentions: number;
  /** Only mentions of the last so many days count; null: all. */
  days: number | null;
}

export const MOST_SEGMENTS = 30;
/** Most sites, languages or stages of one. */
export const MOST_CHOICES = 100;
/** Longest name, UTF-16 units. */
export const LONGEST_SEGMENT_NAME = 100;

/** So many negative mentions, or positive ones, make a history. */
export const LEAST_OF_HISTORY = 2;
/** Who was first seen within so many days is new. */
export const NEWCOMER_DAYS = 30;
const DAY = 86_400_000;

/** Somebody with all their accounts. */
export interface SegmentCandidate {
  accounts: readonly { site: string; followers: number | null; firstSeenAt: number }[];
  mentions: readonly Mention[];
  /** Under topics that are there and do not hide them. */
  matches: readonly Match[];
}

/** Why somebody belongs to a segment; `n`: mentions that show it. */
export type SegmentFact =
  | { kind: 'sites'; sites: string[] }
  | { kind: 'languages'; languages: string[]; n: number }
  | { kind: 'stages'; stages: Stage[]; n: number }
  | { kind: 'negatives' | 'advocates'; n: number }
  | { kind: 'atRisk'; level: Risk['level'] }
  /** Since when they are known, ms since 1970. */
  | { kind: 'newcomers'; since: number }
  | { kind: 'followers' | 'likes'; most: number }
  | { kind: 'mentions'; n: number };

/** Why somebody belongs to a segment at an instant (ms since 1970); null: they do not. */
export function belongsTo(segment: Segment, candidate: SegmentCandidate, { now, roles }: { now: number; roles: Roles }): SegmentFact[] | null {
  const since = segment.days === null ? -Infinity : now - segment.days * DAY;
  const mentions = candidate.mentions.filter(({ listedAt }) => listedAt >= since);
  if (mentions.length < Math.max(1, segment.leastMentions)) return null;
  const ids = new Set(mentions.map(({ id }) => id));
  const matches = candidate.matches.filter(({ mentionId }) => ids.has(mentionId));
  const asked = [
    ofSites(segment, candidate), ofLanguages(segment, mentions), ofStages(segment, mentions, matches), ofFollowers(segment, candidate), ofLikes(segment, mentions),
  ];
  if (asked.includes(null)) return null;
  const histories = historiesOf(segment, { ...candidate, mentions, matches }, { now, roles });
  if (segment.histories.length > 0 && histories.length === 0) return null;
  return [...asked.flatMap((facts) => facts ?? []), ...histories, { kind: 'mentions', n: mentions.length }];
}

/** What of a criterion holds; none: it is not asked; null: it does not hold. */
type Asked = SegmentFact[] | null;

function ofSites({ sites }: Segment, { accounts }: SegmentCandidate): Asked {
  const found = sites.filter((site) => accounts.some((account) => account.site === site));
  return sites.length === 0 ? [] : found.length === 0 ? null : [{ kind: 'sites', sites: found }];
}

function ofLanguages({ languages }: Segment, mentions: readonly Mention[]): Asked {
  if (languages.length === 0) return [];
  const written = mentions.map(({ understanding }) => understanding.language.language).filter((language) => language !== null && languages.includes(language));
  const found = languages.filter((language) => written.includes(language));
  return found.length === 0 ? null : [{ kind: 'languages', languages: found, n: written.length }];
}

function ofStages({ stages }: Segment, mentions: readonly Mention[], matches: readonly Match[]): Asked {
  if (stages.length === 0) return [];
  const shown = mentions.map((mention) => signalsOf(mention, matches.find(({ mentionId }) => mentionId === mention.id)).stage?.kind);
  const found = STAGES.filter((stage) => stages.includes(stage) && shown.includes(stage));
  return found.length === 0 ? null : [{ kind: 'stages', stages: found, n: shown.filter((stage) => stage !== undefined && found.includes(stage)).length }];
}

function ofFollowers({ leastFollowers }: Segment, { accounts }: SegmentCandidate): Asked {
  const most = Math.max(-1, ...accounts.map(({ followers }) => followers ?? -1));
  return leastFollowers === null ? [] : most < leastFollowers ? null : [{ kind: 'followers', most }];
}

function ofLikes({ leastLikes }: Segment, mentions: readonly Mention[]): Asked {
  const most = Math.max(-1, ...mentions.map(({ post }) => post.engagement.likes ?? -1));
  return leastLikes === null ? [] : most < leastLikes ? null : [{ kind: 'likes', most }];
}

function historiesOf({ histories }: Segment, { accounts, mentions, matches }: SegmentCandidate, { now, roles }: { now: number; roles: Roles }): SegmentFact[] {
  if (histories.length === 0) return [];
  const said = saidOfBrand(mentions, matches, roles).filter(({ isOfBrand }) => isOfBrand);
  const often = (kind: 'negatives' | 'advocates', label: 'negative' | 'positive'): SegmentFact[] => {
    const n = said.filter((one) => one.label === label).length;
    return n < LEAST_OF_HISTORY ? [] : [{ kind, n }];
  };
  return histories.flatMap((history): SegmentFact[] => {
    if (history === 'negatives') return often('negatives', 'negative');
    if (history === 'advocates') return often('advocates', 'positive');
    if (history === 'atRisk') {
      const { level } = authorStory(mentions, matches, now, { more: false, roles }).risk;
      return level === 'none' ? [] : [{ kind: 'atRisk', level }];
    }
    const since = Math.min(...accounts.map(({ firstSeenAt }) => firstSeenAt));
    return since < now - NEWCOMER_DAYS * DAY ? [] : [{ kind: 'newcomers', since }];
  });
}

import { hashNumber } from '@/lib/posts/identity';
import type { PostKind } from '@/lib/posts/post';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import type { Intent, Stage } from '@/lib/signals/signals';
import type { AuthorChange } from './authorRow';
import { facetKey, type FacetChange } from './facetRow';
import type { Facet } from './facets';
import type { Counted, Match, Mention } from './mention';
import { plainValue } from './plainValue';
import { signalsOf } from './signals';
import { isSeenAnswered } from './status';
import { wantedAnswer } from './waiting';

const SIGN: Record<SentimentLabel, string> = { negative: '-', neutral: '=', positive: '+', unsure: '?', unscored: '~' };
const LABELS = Object.entries(SIGN) as [SentimentLabel, string][];

/** What a match shows, in a fixed order; 0 stands for nothing. Aspects have the sign of their label before them. */
type Facts = [
  kind: PostKind, place: string | 0, stage: Stage | 0, intent: Intent | 0, emotions: string[], aspects: string[], engagement: number | null,
  needs: 0 | 1 | 2, leaves: 0 | 1, touchpoints: string[], author: number, followers: number | null,
];

/**
 * What a match adds to the days of facets and authors, as `counted` holds it: JSON of `Facts`. `touchpoints`: ids of the user's own at
 * which the mention was made. Undefined where the topic hides it: then it adds nothing.
 */
export function facetsCounted(mention: Mention, match: Match, touchpoints: readonly string[]): string | undefined {
  if (match.hiddenAt !== undefined) return undefined;
  const { intent, stage, emotions = [], aspects = [], switchedTo } = signalsOf(mention, match);
  const { kind, place, engagement: { likes, replies, shares }, author } = mention.post;
  const isShown = likes !== null || replies !== null || shares !== null;
  const facts: Facts = [
    kind, place === null ? 0 : plainValue(place), stage?.kind ?? 0, intent ?? 0,
    distinct(emotions.map((emotion) => emotion.kind)),
    distinct(aspects.map((aspect) => SIGN[aspect.label] + plainValue(aspect.kind))),
    isShown ? Math.max(0, likes ?? 0) + (replies ?? 0) + (shares ?? 0) : null,
    wantedAnswer(mention, match.label, match.own) ? (isSeenAnswered(mention) ? 2 : 1) : 0,
    intent === 'cancel' || stage?.kind === 'leave' || switchedTo !== undefined ? 1 : 0,
    [...touchpoints], mention.authorId === null ? 0 : hashNumber(mention.authorId), author.followers,
  ];
  return JSON.stringify(facts);
}

/** Whether two matches add the same to the days of facets and authors. */
export function addFacetsAlike(a: Counted, b: Counted): boolean {
  return a.facets === b.facets && (a.facets === undefined || (a.site === b.site && a.label === b.label && a.published.day === b.published.day));
}

/** What a match adds (1) to a row of facets, or takes from it (-1). */
export function facetChanges(counted: Counted, by: 1 | -1): FacetChange[] {
  const facts = factsIn(counted);
  if (facts === null) return [];
  const [kind, place, stage, intent, emotions, signed, engagement, needs, leaves, touchpoints] = facts;
  const changes: FacetChange[] = [];
  const add = (facet: Facet, value: string, label: SentimentLabel = counted.label, count: number = 1): void => {
    changes.push({ key: facetKey(counted.site, facet, value, label), by: by * count });
  };
  const aspects = signed.map((aspect): [string, SentimentLabel] => [aspect.slice(1), labelOfSign(aspect)]);
  add('kind', kind);
  add('touchpoint', `${kind}>${stage === 0 ? '-' : stage}`);
  for (const id of touchpoints) add('touchpoint', `own:${id}`);
  if (place !== 0) add('place', place);
  if (stage !== 0) add('stage', stage);
  if (intent !== 0) add('intent', intent);
  for (const emotion of emotions) add('emotion', emotion);
  for (const [aspect, label] of aspects) {
    add('aspect', aspect, label);
    if (stage !== 0) add('stageAspect', `${stage}>${aspect}`, label);
  }
  if (leaves === 1) {
    const reasons = aspects.filter(([, label]) => label !== 'positive');
    add('leave', '*');
    for (const [aspect, label] of reasons) add('leave', aspect, label);
    if (reasons.length === 0) add('leave', '-');
  }
  if (engagement !== null) {
    add('engagement', 'shown');
    add('engagement', 'sum', counted.label, engagement);
  }
  if (needs > 0) add('needs', 'answer');
  if (needs === 2) add('needs', 'answered');
  return changes;
}

/** Ids of the user's own touchpoints at which a match is counted. */
export function ownTouchpointsCounted(counted: Counted): readonly string[] {
  return factsIn(counted)?.[9] ?? [];
}

/** What a match adds (1) to a row of authors, or takes from it (-1). */
export function authorChanges(counted: Counted, by: 1 | -1): AuthorChange[] {
  const facts = factsIn(counted);
  if (facts === null) return [];
  const [hash, followers] = [facts[10], facts[11]];
  return [{ hash, site: counted.site, followers: hash === 0 ? null : followers, by }];
}

/** What it added is JSON of `Facts`: nothing else is written there. */
function factsIn({ facets, hidden }: Counted): Facts | null {
  return facets === undefined || hidden === true ? null : (JSON.parse(facets) as Facts);
}

const labelOfSign = (signed: string): SentimentLabel => LABELS.find(([, sign]) => signed.startsWith(sign))?.[0] ?? 'unscored';

const distinct = (values: readonly string[]): string[] => [...new Set(values)];

import { useMemo } from 'preact/hooks';
import type { SampledExperience } from '@/components/insights/experience/ExperienceView';
import { fitsStars } from '@/components/mentions/answerFilter';
import type { OverviewFilter } from '@/components/overview/OverviewFilters';
import { periodsOf, type Period } from '@/lib/insights/comparison';
import { answersOf } from '@/lib/insights/experience/answers';
import { needsOf, type Needs } from '@/lib/insights/experience/needs';
import { reviewsOf, STARS } from '@/lib/insights/experience/reviews';
import type { Post } from '@/lib/posts/post';
import { readFacetDays } from '@/lib/storage/facetDays';
import { useLive, type Live } from './live';
import { useNow } from './now';
import { useOpenTimes } from './openTimes';
import { usePeriodSample } from './periodSample';
import { useSettings } from './settings';

/** What topics heard of answers and stars in the period: from its sample, and (`needs`) exactly from its facet days. */
export interface Experience {
  current: Period;
  sampled: Live<SampledExperience>;
  needs: Live<Needs>;
}

/** Answers and stars in a period, of some topics and of one site or (null) of all; kept fresh. */
export function useExperience(topicIds: readonly string[], { site, days }: Pick<OverviewFilter, 'site' | 'days'>): Experience {
  const { zone } = useSettings();
  const { current } = periodsOf(useNow(), days, zone);
  const { from, to } = current;
  const openTimes = useOpenTimes();
  const sample = usePeriodSample({ topicIds, site, from, to, zone });
  const sampled = useMemo((): Live<SampledExperience> => {
    if (sample.state === 'failed') return sample;
    if (sample.state === 'loading' || openTimes === null) return { state: 'loading' };
    const { rows, of, whole } = sample.value;
    const openMinutes = (topicId: string, begin: number, end: number): number => openTimes(topicId).openMinutesBetween(begin, end);
    // What several topics hear is rated once.
    const posts = new Map(rows.map(({ mention }) => [mention.id, mention.post]));
    return { state: 'ready', value: { answers: answersOf(rows, openMinutes), reviews: reviewsOf([...posts.values()]), starred: starredOf(posts), read: rows.length, of, whole, ids: rows.map(({ mention }) => mention.id) } };
  }, [sample, openTimes]);
  const needs = useLive(
    ['facetDays', 'topics'],
    async (db) => needsOf(await readFacetDays(db, { topicIds, from, to }), { topicIds: new Set(topicIds), period: { from, to }, site }),
    [topicIds.join(' '), from, to, site],
  );
  return { current, sampled, needs };
}

/** Ids by what limits a list to their stars. */
function starredOf(posts: ReadonlyMap<string, Pick<Post, 'rating'>>): Map<string, string[]> {
  const kinds = ['any', 'good', 'other', ...STARS.map(String)];
  return new Map(kinds.map((stars) => [stars, [...posts].flatMap(([id, { rating }]) => (fitsStars(rating, stars) ? [id] : []))]));
}

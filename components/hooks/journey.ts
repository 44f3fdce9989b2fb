import { useMemo } from 'preact/hooks';
import type { ReadJourney } from '@/components/insights/journey/JourneyView';
import type { ReadSteps } from '@/components/insights/journey/StepsPanel';
import type { OverviewFilter } from '@/components/overview/OverviewFilters';
import type { Period } from '@/lib/insights/comparison';
import { journeyMapOf } from '@/lib/insights/journey/journeyMap';
import type { ReadRow } from '@/lib/insights/journey/journeyQuotes';
import { journeyRowOf } from '@/lib/insights/journey/journeyRow';
import { eachOnce } from '@/lib/insights/journey/journeyTold';
import { transitionsOf } from '@/lib/insights/journey/transitions';
import { readAuthorWays } from '@/lib/storage/authorWays';
import type { PeriodSample } from '@/lib/storage/periodSample';
import { useFacetPeriods } from './facetPeriods';
import { useLive, type Live } from './live';
import { useSettings } from './settings';

/** Some reads for each of hundreds of authors: twice a minute is often enough, ms. */
const INTERVAL = 30_000;

/** A customer's way in numbers, over a period and the one before it. */
export function useJourneyMap(filter: OverviewFilter): Live<ReadJourney> {
  return useFacetPeriods(filter, (input, counting) => ({ map: journeyMapOf(input), counting }));
}

/**
 * How authors went from stage to stage in a period: all of them where the sample is all of the period, else those whom the sample names
 * first, as many as `readAuthorWays` reads. Null while it is being read.
 */
export function useSteps(sample: PeriodSample | null, about: Period & { topicIds: readonly string[] }): ReadSteps | null {
  const { zone } = useSettings();
  const { topicIds, from, to } = about;
  const whole = useMemo(() => (sample?.whole === true ? stepsOf(sample.rows, authorsOf(sample).length, true) : null), [sample]);
  const read = useLive(
    ['mentions', 'matches'],
    sample === null || sample.whole ? null : async (db) => {
      const ways = await readAuthorWays(db, { authorIds: authorsOf(sample), topicIds, from, to, zone });
      return stepsOf(ways.rows, ways.authors, false);
    },
    [sample, topicIds.join(' '), from, to, zone],
    INTERVAL,
  );
  return whole ?? (sample?.whole === false && read.state === 'ready' ? read.value : null);
}

function stepsOf(rows: readonly ReadRow[], looked: number, all: boolean): ReadSteps {
  const customers = eachOnce(rows).filter(({ match }) => match.own !== true);
  return { ...transitionsOf(customers.map(({ mention, match }) => journeyRowOf(mention, match))), looked, all };
}

/** Who is named, but for the topics' own accounts. */
function authorsOf({ rows }: PeriodSample): string[] {
  return [...new Set(rows.flatMap(({ mention: { authorId }, match: { own } }) => (authorId === null || own === true ? [] : [authorId])))];
}

import type { EarshotDatabase } from './database';
import type { SeriesItemRow, SurveyRow } from './rows';

/** Answers to one survey that are looked at, the latest. */
const MOST_ANSWERS = 20_000;

export interface ReadSurvey {
  survey: string;
  /** The latest of the time, in the order of time. */
  answers: SurveyRow[];
  /** There were more than are looked at. */
  more: boolean;
}

/** All surveys with their answers from one instant to before another (ms since 1970); one without any is there too. */
export async function readSurveys(db: EarshotDatabase, { from, to }: { from: number; to: number }, most: number = MOST_ANSWERS): Promise<ReadSurvey[]> {
  return db.transaction('r', db.surveys, async () => {
    const names = await db.surveys.orderBy('survey').uniqueKeys();
    const read = names.filter((name): name is string => typeof name === 'string').map(async (survey): Promise<ReadSurvey> => {
      const rows = await db.surveys.where('[survey+at]').between([survey, from], [survey, to], true, false).reverse().limit(most + 1).toArray();
      return { survey, answers: rows.slice(0, most).toReversed(), more: rows.length > most };
    });
    return Promise.all(read);
  });
}

/** All series of the business that were not removed, by their names. */
export async function readSeries(db: EarshotDatabase): Promise<SeriesItemRow[]> {
  const rows = await db.series.toArray();
  return rows.flatMap((row) => (row.kind === 'series' ? [row] : [])).toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

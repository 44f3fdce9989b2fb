import { createCalendar } from '@/lib/mentions/calendar';
import type { Period } from '@/lib/insights/comparison';
import { instantsOf } from '@/lib/insights/dayRange';
import { surveyFigures, type SurveyFigures } from '@/lib/insights/experience/surveyFigures';
import { readSurveys } from '@/lib/storage/business';
import { useLive, type Live } from './live';
import { useWeekStart } from './overview';
import { useSettings } from './settings';

/** The figures of all surveys that were answered in a period, most answers first. */
export function useSurveys(period: Period): Live<readonly SurveyFigures[]> {
  const { zone } = useSettings();
  const weekStart = useWeekStart();
  return useLive(
    ['surveys'],
    async (db) => {
      const weeks = { calendar: createCalendar(zone), weekStart };
      const surveys = await readSurveys(db, instantsOf(period, zone));
      return surveys.flatMap(({ answers }) => surveyFigures(answers, weeks) ?? []).toSorted((a, b) => b.n - a.n || (a.survey < b.survey ? -1 : 1));
    },
    [period.from, period.to, zone, weekStart],
  );
}

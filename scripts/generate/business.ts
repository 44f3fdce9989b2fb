import type { SurveyRow, SeriesItemRow } from '@/lib/storage/rows';
import phrases from './phrases/answers.json';
import { between, pick, seeded, waiting, weighted, type Random } from './random';
import type { Amount } from './sightings';

const DAY = 86_400_000;

type GeneratedSurvey = Pick<SurveyRow, 'survey' | 'kind' | 'scale'>;

/** What customers are asked: whether they recommend, whether they are satisfied, how much effort it was (once with a low number for ease). */
export const GENERATED_SURVEYS: readonly GeneratedSurvey[] = [
  { survey: 'Recommendation', kind: 'nps', scale: { least: 0, best: 10 } },
  { survey: 'After a repair', kind: 'csat', scale: { least: 1, best: 5 } },
  { survey: 'Returning a lamp', kind: 'ces', scale: { least: 1, best: 7, inverse: true } },
];
/** Surveys as often as they are answered. */
const ANSWERED = [5, 3, 2].flatMap((often, at) => GENERATED_SURVEYS.slice(at, at + 1).flatMap((survey) => Array.from({ length: often }, () => survey)));

/** `count` answers to three surveys over the days up to `now`, in the order of time, slowly better, some in words, some with a segment. */
export function surveyAnswers({ seed, count, now, days = 396 }: Amount): SurveyRow[] {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, serial): SurveyRow => {
    const part = (serial + random()) / count;
    const survey = pick(random, ANSWERED);
    const segment = weighted(random, { Homes: 50, Firms: 30, none: 20 });
    const good = Math.min(1, Math.max(0, 0.45 + 0.2 * part + (segment === 'Firms' ? 0.1 : 0) + (random() + random() - 1) * 0.6));
    return {
      ...survey, id: `answer-${serial}`, at: Math.floor(now - days * DAY * (1 - part)), value: valueOf(good, survey.scale),
      segment: segment === 'none' ? null : segment, text: random() < 0.15 ? saying(random, good) : null, authorId: null,
    };
  });
}

/** The answer of a scale that is so good, from 0 to 1. */
function valueOf(good: number, { least, best, inverse = false }: SurveyRow['scale']): number {
  return least + Math.round((best - least) * (inverse ? 1 - good : good));
}

function saying(random: Random, good: number): string {
  const language = weighted<keyof typeof phrases>(random, { en: 60, nl: 20, uk: 12, ar: 8 });
  return pick(random, phrases[language][good > 0.5 ? 'high' : 'low']).replaceAll('{n}', String(between(random, 11, 19)));
}

/** Numbers of the business over the days up to `now`: orders by day, fewer at week-ends and more from year to year, and calls by week. */
export function businessSeries({ seed, now, days = 396 }: Omit<Amount, 'count'>): SeriesItemRow[] {
  const random = seeded(seed);
  const last = Math.floor(now / DAY);
  const of = (id: string, name: string, unit: string, points: SeriesItemRow['points']): SeriesItemRow => ({ kind: 'series', id, name, unit, points, createdAt: now, stamps: {} });
  const dayOf = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);
  const orders = Array.from({ length: days }, (_, index) => {
    const day = last - days + 1 + index;
    const isWeekEnd = [0, 6].includes(new Date(day * DAY).getUTCDay());
    return { day: dayOf(day), value: Math.round((isWeekEnd ? 70 : 110) * (1 + (0.4 * index) / days) + waiting(random, 12)) };
  });
  const calls = Array.from({ length: Math.floor(days / 7) }, (_, index) => ({ day: dayOf(last - days + 1 + index * 7), value: Math.round(240 + waiting(random, 90)) }));
  return [of('orders', 'Orders', 'a day', orders), of('calls', 'Calls', 'a week', calls)];
}

import { shareWords } from '@/components/overview/shareWords';
import { netWords } from '@/components/sentiment/netWords';
import type { Translator } from '@/lib/i18n/translator';
import type { SurveyFigure, SurveyFigures, SurveyKind } from '@/lib/insights/experience/surveyFigures';

/** A figure of a survey and its interval in words; null where there are too few answers, or the scale is not known. */
export function figureWords(figure: SurveyFigure, words: Translator): { value: string; range: string } | null {
  if (figure.kind === 'unknown') return null;
  if (figure.kind === 'nps') {
    if (figure.score.state === 'few') return null;
    const { value, interval } = netWords(figure.score, words);
    return { value, range: interval };
  }
  if (figure.share.state === 'few') return null;
  const { share, range } = shareWords(figure.share, words);
  return { value: share, range };
}

/** A value of the axis and of a point: points of a net promoter score, else per cent. */
export function valueWriter(kind: SurveyKind, { signed, percent }: Translator): (value: number) => string {
  return kind === 'nps' ? (value) => signed(Math.round(value)) : (value) => percent(value / 100);
}

/** The scale, and which of its ends is the good one. */
export function scaleWords({ kind, scale: { least, best, inverse = false } }: Pick<SurveyFigures, 'kind' | 'scale'>, { text, number }: Translator): string {
  const ends = { least: number(least), most: number(best), best: number(inverse ? least : best) };
  return text(kind === 'ces' ? 'experience.scale.ces' : 'experience.scale', ends);
}

import type { Translator } from '@/lib/i18n/translator';
import { isAnswerFilter } from './answerFilter';

const NAMES = {
  'needs:answer': 'experience.filter.answer', 'needs:answered': 'experience.filter.answered', 'needs:unseen': 'experience.filter.unseen',
  'stars:any': 'experience.filter.anyStars', 'stars:good': 'experience.filter.goodStars', 'stars:poor': 'experience.filter.poorStars',
  'stars:other': 'experience.filter.otherStars',
} as const;

/** What a list's limit to answers or stars is called; null where it is none. */
export function answerFilterName(written: string, { text, count }: Pick<Translator, 'text' | 'count'>): string | null {
  if (!isAnswerFilter(written)) return null;
  const known = Object.keys(NAMES) as (keyof typeof NAMES)[];
  const name = known.find((one) => one === written);
  return name === undefined ? count('experience.stars', Number(written.slice('stars:'.length))) : text(NAMES[name]);
}

import { aspectName } from '@/components/signals/signalNames';
import { kindName, placeName, stageName } from '@/components/insights/journey/journeyWords';
import type { Translator } from '@/lib/i18n/translator';
import type { Topic } from '@/lib/query/topic';
import type { OwnTouchpoint } from '@/lib/query/touchpoints';
import { SENTIMENT_LABELS } from '@/lib/sentiment/sentiment';
import { ANY_STAGE, isJourneyFilter } from './journeyFilter';

/** What a list's limit to a place on a customer's way is called; null where it is none. */
export function journeyFilterName(
  written: string,
  topics: readonly Pick<Topic, 'aspects'>[],
  words: Pick<Translator, 'text'>,
  touchpoints: readonly OwnTouchpoint[] = [],
): string | null {
  if (!isJourneyFilter(written)) return null;
  const { text } = words;
  if (written.startsWith('switched:')) return text('journey.switchedTo', { name: written.slice('switched:'.length) });
  const [family, which = '', asked] = written.split(':', 3);
  const [first = '', second] = which.split('>', 2);
  const label = SENTIMENT_LABELS.find((one) => one === asked);
  const tail = label === undefined ? '' : ` · ${text(`sentiment.${label}`)}`;
  switch (family) {
    case 'stage': return first === ANY_STAGE ? text('signals.stage') : `${second === undefined ? stageName(first, words) : placeName(first, second, topics, words)}${tail}`;
    case 'gap': return `${stageName(which, words)} · ${text('signals.gap')}`;
    case 'touchpoint': {
      if (first === 'own') return `${touchpoints.find(({ id }) => id === second)?.name ?? text('mentions.filter.ownTouchpoint')}${tail}`;
      return `${kindName(first, words)} · ${stageName(second ?? null, words)}${tail}`;
    }
    default: {
      if (which === '') return text('journey.leaves');
      return text('journey.leavesOver', { aspect: which === '-' ? text('journey.noReason') : aspectName(which, topics, words) });
    }
  }
}

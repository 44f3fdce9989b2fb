import { aspectsUnder } from '@/components/signals/shownSignals';
import { signalsOf } from '@/lib/mentions/signals';
import { JOYFUL_EVENTS, SAD_EVENTS } from '@/lib/signals/lifeEvents';
import { fitsAnswer, isAnswerFilter } from './answerFilter';
import { fitsJourney, isJourneyFilter } from './journeyFilter';
import { countedFilterOf, fitsCounted } from './countedFilter';
import type { ListedMention } from './listedMention';
import { fitsPlace, placeFilterOf } from './placeFilter';
import { fitsVoice, voiceFilterOf } from './voiceFilter';

/** What a list can be limited to beside single signals: joys to share, sorrows to take care of, and so on. */
export const SIGNAL_SETS = ['delight', 'care', 'gap', 'abuse'] as const;

const WRITTEN = /^(?:(?:intent|emotion|aspect):[\w-]{1,64}|delight|care|gap|abuse)$/u;

/** A signal of a filter as written in an address, such as `intent:cancel`; null where it is none. */
export function readSignalFilter(written: string | null): string | null {
  if (written === null) return null;
  const isSimple = WRITTEN.test(written) || isJourneyFilter(written) || isAnswerFilter(written) || countedFilterOf(written) !== null;
  return isSimple || voiceFilterOf(written) !== null || placeFilterOf(written) !== null ? written : null;
}

/** Whether a mention carries what a list is limited to, under a topic or (null) any of those that hear it, as the user decided. */
export function carriesSignal(row: ListedMention, wanted: string, topicId: string | null): boolean {
  if (isJourneyFilter(wanted)) return fitsJourney(row, wanted, topicId);
  if (isAnswerFilter(wanted)) return fitsAnswer(row, wanted, topicId);
  const counted = countedFilterOf(wanted);
  if (counted !== null) return fitsCounted(row, counted, topicId);
  const voice = voiceFilterOf(wanted);
  if (voice !== null) return fitsVoice(row, voice, topicId);
  const place = placeFilterOf(wanted);
  if (place !== null) return fitsPlace(row, place);
  const { mention, matches } = row;
  const signals = signalsOf(mention, { aspects: aspectsUnder(mention, matches, topicId) });
  const { intent, emotions = [], aspects = [], events = [], gap, abuse } = signals;
  const [kind, which] = wanted.split(':', 2);
  switch (kind) {
    case 'intent': return intent === which;
    case 'emotion': return emotions.some((one) => one.kind === which);
    case 'aspect': return aspects.some((one) => one.kind === which);
    case 'delight': return events.some((one) => JOYFUL_EVENTS.includes(one.kind));
    case 'care': return events.some((one) => SAD_EVENTS.includes(one.kind));
    case 'gap': return gap !== undefined;
    default: return abuse !== undefined;
  }
}

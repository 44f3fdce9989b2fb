import { aspectName, type NamingTopic } from '@/components/signals/signalNames';
import type { Translator } from '@/lib/i18n/translator';
import type { VoiceFilter } from './voiceFilter';

/** What the filter is called. */
export function voiceFilterName(filter: VoiceFilter, topics: readonly NamingTopic[], translator: Pick<Translator, 'text' | 'dayRange'>): string {
  const { text, dayRange } = translator;
  if (filter.kind === 'aspect') {
    return text('mentions.signal.aspect', { aspect: aspectName(filter.aspect, topics, translator), label: text(filter.label === 'scored' ? 'mentions.filter.scored' : `sentiment.${filter.label}`) });
  }
  if (filter.kind === 'among') return text('mentions.signal.among');
  return filter.kind === 'neutral' ? text('mentions.signal.neutral', { days: dayRange(filter.from, filter.to) }) : text(`mentions.signal.${filter.kind}`);
}

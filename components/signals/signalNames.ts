import type { Translator } from '@/lib/i18n/translator';
import type { Topic, TopicAspect } from '@/lib/query/topic';
import {
  ASPECTS, type Address, type Emotion, type Hazard, type Intent, type LifeEvent, type SignalKey, type Stage, type Tone,
} from '@/lib/signals/signals';

/** A topic, as far as it calls aspects by names of its own. */
export interface NamingTopic {
  aspects?: readonly Pick<TopicAspect, 'id' | 'name'>[];
}

/** What an aspect is called: by the first of the topics that names it, else as everywhere. */
export function aspectName(id: string, topics: readonly NamingTopic[], { text }: Pick<Translator, 'text'>): string {
  const named = topics.flatMap(({ aspects = [] }) => aspects).find((aspect) => aspect.id === id && aspect.name !== undefined);
  if (named?.name !== undefined) return named.name;
  const known = ASPECTS.find((aspect) => aspect === id);
  return known === undefined ? id : text(`aspect.${known}`);
}

/** What a signal is called. */
export function signalName(key: SignalKey, topics: readonly NamingTopic[], translator: Pick<Translator, 'text'>): string {
  const { text } = translator;
  if (key === 'gap') return text('signals.gap');
  if (key === 'abuse') return text('signals.abuse');
  if (key === 'answer') return text('signals.answer');
  const at = key.indexOf(':');
  const which = key.slice(at + 1);
  switch (key.slice(0, at)) {
    case 'intent': return text(`intent.${which as Intent}`);
    case 'emotion': return text(`emotion.${which as Emotion}`);
    case 'tone': return text(`tone.${which as Tone}`);
    case 'address': return text(`address.${which as Address}`);
    case 'stage': return text(`stage.${which as Stage}`);
    case 'event': return text(`event.${which as LifeEvent}`);
    case 'hazard': return text(`hazard.${which as Hazard}`);
    default: return aspectName(which, topics, translator);
  }
}

/** Aspects that topics know, in the order of the list: those of Earshot that they did not switch off, and their own. */
export function knownAspects(topics: readonly Pick<Topic, 'aspects'>[]): string[] {
  const wanted = (own: readonly TopicAspect[] | undefined): string[] => {
    const off = new Set((own ?? []).filter((aspect) => aspect.off === true).map(({ id }) => id));
    const ids = [...ASPECTS, ...(own ?? []).map(({ id }) => id)];
    return ids.filter((id) => !off.has(id));
  };
  return [...new Set(topics.length === 0 ? ASPECTS : topics.flatMap(({ aspects }) => wanted(aspects)))];
}

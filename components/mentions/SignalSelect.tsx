import type { VNode } from 'preact';
import type { Option } from '@/components/controls/Select';
import { useTranslator } from '@/components/hooks/translation';
import { aspectName, knownAspects } from '@/components/signals/signalNames';
import type { Translator } from '@/lib/i18n/translator';
import type { Topic } from '@/lib/query/topic';
import type { OwnTouchpoint } from '@/lib/query/touchpoints';
import { EMOTIONS, INTENTS, STAGES } from '@/lib/signals/signals';
import { FilterSelect } from './FilterSelects';
import { answerFilterName } from './answerFilterName';
import { countedFilterOf } from './countedFilter';
import { journeyFilterName } from './journeyFilterName';
import { placeFilterOf } from './placeFilter';
import { placeFilterName } from './placeName';
import { SIGNAL_SETS } from './signalFilter';
import { voiceFilterOf } from './voiceFilter';
import { voiceFilterName } from './voiceFilterName';

const NONE: readonly OwnTouchpoint[] = [];

export interface SignalSelectProps {
  value: string | null;
  /** Those whose aspects can be chosen. */
  topics: readonly Topic[];
  /** Those that the user named. */
  touchpoints?: readonly OwnTouchpoint[] | undefined;
  onValue: (value: string | null) => void;
}

/** Limits a list to what carries one signal. */
export function SignalSelect({ value, topics, touchpoints = NONE, onValue }: SignalSelectProps): VNode {
  const translator = useTranslator();
  const { text } = translator;
  const options: Option[] = [
    ...INTENTS.map((kind) => ({ group: text('signals.intent'), value: `intent:${kind}`, label: text(`intent.${kind}`) })),
    ...SIGNAL_SETS.map((set) => ({ group: text('signals.heed'), value: set, label: text(`signals.heed.${set}`) })),
    ...knownAspects(topics).map((id) => ({ group: text('signals.aspect'), value: `aspect:${id}`, label: aspectName(id, topics, translator) })),
    ...EMOTIONS.map((kind) => ({ group: text('signals.emotion'), value: `emotion:${kind}`, label: text(`emotion.${kind}`) })),
    ...STAGES.map((kind) => ({ group: text('signals.stage'), value: `stage:${kind}`, label: text(`stage.${kind}`) })),
  ];
  // What an address asks for is named even where no topic knows it any more.
  const all = value === null || options.some((option) => option.value === value) ? options : [...options, { value, label: nameOf(value, { topics, touchpoints }, translator) }];
  return (
    <FilterSelect
      label={text('mentions.filter.signal')}
      all={text('mentions.filter.allSignals')}
      value={value}
      options={all}
      onValue={onValue}
    />
  );
}

/** Of what only numbers lead to; else as the address writes it. */
function nameOf(value: string, { topics, touchpoints }: { topics: readonly Topic[]; touchpoints: readonly OwnTouchpoint[] }, translator: Translator): string {
  const [filter, place, counted] = [voiceFilterOf(value), placeFilterOf(value), countedFilterOf(value)];
  if (counted !== null) return translator.text(`mentions.filter.${counted}`);
  if (place !== null) return placeFilterName(place, translator);
  return filter === null ? (journeyFilterName(value, topics, translator, touchpoints) ?? answerFilterName(value, translator) ?? value) : voiceFilterName(filter, topics, translator);
}

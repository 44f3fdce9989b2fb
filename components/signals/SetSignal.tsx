import type { VNode } from 'preact';
import { Menu } from '@/components/controls/Menu';
import { useTranslator } from '@/components/hooks/translation';
import type { Topic } from '@/lib/query/topic';
import { EMOTIONS, INTENTS, STAGES, type SignalKey } from '@/lib/signals/signals';
import type { ShownSignal } from './shownSignals';
import { knownAspects, signalName } from './signalNames';

export interface SetSignalProps {
  signals: readonly ShownSignal[];
  topics: readonly Pick<Topic, 'aspects'>[];
  onSet: (key: SignalKey) => void;
}

/** Says what Earshot missed: what a mention is for, feels, or is about, and where its author is on a customer's way. */
export function SetSignal({ signals, topics, onSet }: SetSignalProps): VNode {
  const translator = useTranslator();
  const { text } = translator;
  const holds = (key: SignalKey): boolean => signals.some((signal) => signal.key === key && signal.state !== 'rejected');
  const groups: readonly (readonly [title: string, keys: readonly SignalKey[]])[] = [
    [text('signals.intent'), INTENTS.map((kind) => `intent:${kind}` as const)],
    [text('signals.aspect'), knownAspects(topics).map((kind) => `aspect:${kind}` as const)],
    [text('signals.emotion'), EMOTIONS.map((kind) => `emotion:${kind}` as const)],
    [text('signals.stage'), STAGES.map((kind) => `stage:${kind}` as const)],
  ];
  const items = groups.flatMap(([group, keys]) =>
    keys.filter((key) => !holds(key)).map((key) => ({
      group,
      words: signalName(key, topics, translator),
      onChoose: () => onSet(key),
    })));
  return <Menu label={text('signals.set')} icon="add" items={items} opensUnder="holder" />;
}

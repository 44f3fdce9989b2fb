import type { ComponentChildren, VNode } from 'preact';
import { useId } from 'preact/hooks';
import { useTranslator } from '@/components/hooks/translation';
import type { SignalValue } from '@/lib/mentions/signalValue';
import type { Topic } from '@/lib/query/topic';
import type { SignalKey } from '@/lib/signals/signals';
import { describeSignal } from './describeSignal';
import { SetSignal } from './SetSignal';
import type { ShownSignal } from './shownSignals';
import { SignalChip } from './SignalChip';
import { signalName } from './signalNames';
import styles from './Signals.module.css';

export interface SignalsProps {
  signals: readonly ShownSignal[];
  /** The topics that hear the mention: they may have aspects of their own. */
  topics: readonly Pick<Topic, 'aspects'>[];
  /** The signal whose words are shown; null: none. */
  active: SignalKey | null;
  /** `keep`: it stays when it is no longer pointed at. */
  onActive: (key: SignalKey | null, keep: boolean) => void;
  /** Absent where nothing can be decided. */
  onDecide?: ((decided: SignalValue) => void) | undefined;
  /** What else is to be said of them. */
  children?: ComponentChildren;
}

/** All that was found in a mention, each with the words that show it, to be set right by one click. */
export function Signals({ signals, topics, active, onActive, onDecide, children }: SignalsProps): VNode {
  const translator = useTranslator();
  const { text } = translator;
  const id = useId();
  const shown = signals.find(({ key }) => key === active);
  const hint = signals.length === 0 ? text('signals.none') : text('signals.hint');
  return (
    <div class={styles['signals']} role="group" aria-labelledby={`${id}-title`}>
      <p id={`${id}-title`} class={styles['title']}>
        {text('signals.title')}
      </p>
      <ul class={styles['chips']} aria-labelledby={`${id}-title`}>
        {signals.map((signal) => (
          <SignalChip
            key={signal.key}
            signal={signal}
            name={signalName(signal.key, topics, translator)}
            active={signal.key === active}
            describedBy={`${id}-words`}
            onPoint={(pointed) => onActive(pointed ? signal.key : null, false)}
            onPress={() => onActive(signal.key, true)}
            onDecide={onDecide && ((value) => onDecide({ key: signal.key, value }))}
          />
        ))}
        {onDecide !== undefined && (
          <li>
            <SetSignal signals={signals} topics={topics} onSet={(key) => onDecide({ key, value: true })} />
          </li>
        )}
      </ul>
      <p id={`${id}-words`} class={styles['words']}>
        {shown === undefined ? hint : describeSignal(shown, signalName(shown.key, topics, translator), translator)}
      </p>
      {children}
    </div>
  );
}

import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { useTranslator } from '@/components/hooks/translation';
import { describeSignal } from '@/components/signals/describeSignal';
import { SignalChip } from '@/components/signals/SignalChip';
import { signalName } from '@/components/signals/signalNames';
import type { ShownSignal } from '@/components/signals/shownSignals';
import type { SignalKey } from '@/lib/signals/signals';
import styles from './CardText.module.css';

/** Most that are shown; the first ones say most. */
const MOST = 6;

export interface CardSignalsProps {
  signals: readonly ShownSignal[];
  /** The one whose words stay shown. */
  active: SignalKey | null;
  onPoint: (key: SignalKey | null) => void;
  onKeep: (key: SignalKey) => void;
}

/** What was found in a mention; pointed at or pressed, each shows the words that tell it. */
export function CardSignals({ signals, active, onPoint, onKeep }: CardSignalsProps): VNode | null {
  const translator = useTranslator();
  const id = useId();
  const kept = signals.find(({ key }) => key === active);
  if (signals.length === 0) return null;
  return (
    <>
      <ul class={styles['chips']} aria-label={translator.text('signals.title')}>
        {signals.slice(0, MOST).map((signal) => (
          <SignalChip
            key={signal.key}
            signal={signal}
            name={signalName(signal.key, [], translator)}
            active={signal.key === active}
            describedBy={id}
            onPoint={(pointed) => onPoint(pointed ? signal.key : null)}
            onPress={() => onKeep(signal.key)}
            onDecide={undefined}
          />
        ))}
      </ul>
      {kept !== undefined && (
        <p id={id} class={styles['cues']}>
          {describeSignal(kept, signalName(kept.key, [], translator), translator)}
        </p>
      )}
    </>
  );
}

import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useTranslator } from '@/components/hooks/translation';
import { describeSignal } from '@/components/signals/describeSignal';
import { SignalChip } from '@/components/signals/SignalChip';
import { signalName } from '@/components/signals/signalNames';
import type { ShownSignal } from '@/components/signals/shownSignals';
import type { CardTopic } from '@/lib/card/view';
import { ASPECTS, type SignalKey } from '@/lib/signals/signals';
import styles from './CardText.module.css';

/** That are shown at a glance: about a line of them. */
const AT_A_GLANCE = 3;

export interface CardSignalsProps {
  signals: readonly ShownSignal[];
  /** Those that hear it. */
  topics: readonly CardTopic[];
  /** The one whose words stay shown. */
  active: SignalKey | null;
  onPoint: (key: SignalKey | null) => void;
  onKeep: (key: SignalKey) => void;
}

/** What was found in a mention; pointed at or pressed, each shows the words that tell it. */
export function CardSignals({ signals, topics, active, onPoint, onKeep }: CardSignalsProps): VNode | null {
  const translator = useTranslator();
  const id = useId();
  const [whole, setWhole] = useState(false);
  const kept = signals.find(({ key }) => key === active);
  if (signals.length === 0) return null;
  const isMany = signals.length > AT_A_GLANCE;
  const ordered = signals.toSorted((a, b) => weightOf(b) - weightOf(a));
  const shown = isMany && !whole ? ordered.slice(0, AT_A_GLANCE) : ordered;
  return (
    <>
      <ul class={styles['chips']} aria-label={translator.text('signals.title')}>
        {shown.map((signal) => (
          <SignalChip
            key={signal.key}
            signal={signal}
            name={signalName(signal.key, topics, translator)}
            active={signal.key === active}
            describedBy={id}
            onPoint={(pointed) => onPoint(pointed ? signal.key : null)}
            onPress={() => onKeep(signal.key)}
            onDecide={undefined}
          />
        ))}
        {isMany && (
          <li>
            <button type="button" class={styles['more']} aria-expanded={whole} onClick={() => setWhole(!whole)}>
              {whole ? translator.text('card.showLess') : translator.count('card.moreSignals', ordered.length - shown.length)}
            </button>
          </li>
        )}
      </ul>
      {kept !== undefined && (
        <p id={id} class={styles['cues']}>
          {describeSignal(kept, signalName(kept.key, topics, translator), translator)}
        </p>
      )}
    </>
  );
}

/** What it is for comes first, then what a topic itself looks for; the rest stays in its order. */
function weightOf({ key }: ShownSignal): number {
  if (key.startsWith('intent:')) return 2;
  return key.startsWith('aspect:') && ASPECTS.every((known) => key !== `aspect:${known}`) ? 1 : 0;
}

import type { VNode } from 'preact';
import { Icon } from '@/components/controls/Icon';
import { useTranslator } from '@/components/hooks/translation';
import { SentimentMark } from '@/components/sentiment/SentimentMark';
import type { ShownSignal } from './shownSignals';
import styles from './SignalChip.module.css';

export interface SignalChipProps {
  signal: ShownSignal;
  name: string;
  /** Whether its words are shown. */
  active: boolean;
  /** Id of what says its words. */
  describedBy: string;
  onPoint: (pointed: boolean) => void;
  onPress: () => void;
  /** Says that it is not so, or takes back what the user said. Absent where nothing can be decided. */
  onDecide: ((value: boolean | null) => void) | undefined;
}

/** One signal: pointed at or pressed it shows its words, and one click beside it removes it or takes the user's word back. */
export function SignalChip({ signal, name, active, describedBy, onPoint, onPress, onDecide }: SignalChipProps): VNode {
  const { text } = useTranslator();
  const { state, label } = signal;
  const decides = text(state === 'found' ? 'signals.notSo' : 'signals.takeBack', { signal: name });
  return (
    <li class={`${styles['chip']} ${state === 'rejected' ? styles['rejected'] : ''}`}>
      <button
        type="button"
        class={styles['name']}
        aria-pressed={active}
        aria-describedby={active ? describedBy : undefined}
        onClick={onPress}
        onMouseEnter={() => onPoint(true)}
        onMouseLeave={() => onPoint(false)}
        onFocus={() => onPoint(true)}
        onBlur={() => onPoint(false)}
      >
        {label !== undefined && <SentimentMark label={label} />}
        <bdi>{name}</bdi>
        {state === 'yours' && <span class={styles['yours']}>{text('signals.yours')}</span>}
      </button>
      {onDecide !== undefined && (
        <button
          type="button"
          class={styles['decide']}
          aria-label={decides}
          title={decides}
          onClick={() => onDecide(state === 'found' ? false : null)}
        >
          <Icon name={state === 'found' ? 'close' : 'undo'} />
        </button>
      )}
    </li>
  );
}

import type { VNode } from 'preact';
import { Icon } from '@/components/controls/Icon';
import { useTranslator } from '@/components/hooks/translation';
import type { Mention } from '@/lib/mentions/mention';
import { signalsOf } from '@/lib/mentions/signals';
import { JOYFUL_EVENTS, SAD_EVENTS } from '@/lib/signals/lifeEvents';
import styles from './RowSignals.module.css';
import { eventsOf, type ShownSignal } from './shownSignals';

/** What a closed row shows of signals: what the mention is for, where its author goes, and events of a life. */
export function RowSignals({ mention, signals }: { mention: Mention; signals: readonly ShownSignal[] }): VNode {
  const { text, list } = useTranslator();
  const { intent, switchedTo } = signalsOf(mention);
  const events = eventsOf(signals);
  const sad = events.filter((event) => SAD_EVENTS.includes(event));
  const joyful = events.filter((event) => JOYFUL_EVENTS.includes(event));
  const names = (some: typeof events): string => list(some.map((event) => text(`event.${event}`)));
  return (
    <>
      {intent !== null && <span class={styles['intent']}>{text(`intent.${intent}`)}</span>}
      {switchedTo !== undefined && (
        <span class={styles['mark']} title={text('signals.switchedTo', { name: switchedTo.term })}>
          <Icon name="switched" />
          <span class="visually-hidden">{text('signals.switchedTo', { name: switchedTo.term })}</span>
          <bdi aria-hidden="true">{switchedTo.term}</bdi>
        </span>
      )}
      {sad.length > 0 && (
        <span class={`${styles['mark']} ${styles['care']}`}>
          <Icon name="care" />
          {text('signals.caution', { events: names(sad) })}
        </span>
      )}
      {joyful.length > 0 && (
        <span class={styles['mark']}>
          <Icon name="delight" />
          {text('signals.delight', { events: names(joyful) })}
        </span>
      )}
    </>
  );
}

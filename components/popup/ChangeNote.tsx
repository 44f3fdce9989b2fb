import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import type { Change } from '@/lib/insights/fortnights';
import styles from './PopupScreen.module.css';

export interface ChangeNoteProps {
  change: Change;
  /** The period compared with, days. */
  before: { from: string; to: string };
  /** ms since 1970. */
  listeningSince: number;
}

/** The change against the period before, with both numbers; and what makes the older one smaller than it was. */
export function ChangeNote({ change, before, listeningSince }: ChangeNoteProps): VNode {
  const { text, count, signed, decimal, shortDay, date } = useTranslator();
  const { mentions, net } = change;
  const period = text('popup.period', { from: shortDay(before.from), to: shortDay(before.to) });
  return (
    <div class={styles['change']}>
      <p title={period}>
        <Arrow by={mentions.now - mentions.before} />
        {count('popup.change', mentions.before, { by: signed(mentions.now - mentions.before) })}
      </p>
      {net !== null && (
        <p title={period}>
          <Arrow by={Math.abs(net.by) > net.margin ? net.by : 0} />
          {text('popup.netChange', { by: signed(Math.round(net.by)), margin: decimal(net.margin) })}
        </p>
      )}
      {listeningSince > Date.parse(`${before.from}T00:00:00Z`) && (
        <p class={styles['hint']}>{text('popup.listeningSince', { date: date(listeningSince) })}</p>
      )}
    </div>
  );
}

function Arrow({ by }: { by: number }): VNode {
  return (
    <span class={styles['arrow']} aria-hidden="true">
      {by > 0 ? '▲' : by < 0 ? '▼' : '●'}
    </span>
  );
}

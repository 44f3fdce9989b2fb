import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import styles from './CheckInWord.module.css';

/** When the user wants to look in on somebody, and whether that has come. */
export function CheckInWord({ at, now }: { at: number; now: number }): VNode {
  const { text, date } = useTranslator();
  const due = at <= now;
  return <span class={due ? styles['due'] : undefined}>{text(due ? 'authors.checkIn.due' : 'authors.checkIn.on', { date: date(at) })}</span>;
}

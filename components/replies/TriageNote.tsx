import type { VNode } from 'preact';
import { Icon } from '@/components/controls/Icon';
import { useTranslator } from '@/components/hooks/translation';
import type { Triage } from '@/lib/replies/triage';
import styles from './Replies.module.css';

/** Most reasons that are told. */
const MOST = 3;

/** Whether a reply needs no more than a glance, and why. That no article answers is told where articles are. */
export function TriageNote({ triage }: { triage: Triage }): VNode | null {
  const { text, sequence } = useTranslator();
  const reasons = triage.reasons.flatMap((reason) => (reason === 'no-answer' ? [] : [text(`reply.why.${reason}`)]));
  if (reasons.length === 0) return null;
  return (
    <p class={styles['triage']}>
      <Icon name={triage.way === 'quick' ? 'check' : 'care'} />
      {text(`reply.triage.${triage.way}`, { why: sequence(reasons.slice(0, MOST)) })}
    </p>
  );
}

import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import { SuggestedReply } from '@/components/replies/SuggestedReply';
import type { Risk } from '@/lib/inbox/risk';
import type { Mention } from '@/lib/mentions/mention';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import styles from './Outreach.module.css';

/** What somebody who may be lost said last that was not good. */
export interface OutreachTo {
  mention: Mention;
  label: SentimentLabel;
}

/** A message to somebody who may be lost, with why it is suggested: to be copied, read and sent by a human. Nothing without a risk. */
export function Outreach({ risk, to }: { risk: Risk; to: OutreachTo | null }): VNode | null {
  const { text, sequence } = useTranslator();
  if (risk.level === 'none' || to === null) return null;
  const reasons = risk.points.filter(({ points }) => points > 0).map(({ reason }) => text(`risk.reason.${reason}`));
  return (
    <>
      <p class={styles['why']}>{text('authors.outreach.why', { risk: text(`risk.${risk.level}`), reasons: sequence(reasons) })}</p>
      <SuggestedReply mention={to.mention} label={to.label} />
      <p class={styles['why']}>{text('authors.outreach.hint')}</p>
    </>
  );
}

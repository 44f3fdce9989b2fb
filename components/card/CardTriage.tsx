import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import type { CardView } from '@/lib/card/view';
import styles from './CardReplies.module.css';

/** Whether a reply needs no more than a glance, and which article it answers with; nothing where there is neither to tell. */
export function CardTriage({ triage, article }: Pick<CardView, 'triage' | 'article'>): VNode | null {
  const { text, sequence } = useTranslator();
  const reasons = (triage?.reasons ?? []).flatMap((reason) => (reason === 'no-answer' || (reason === 'answer' && article !== null) ? [] : [text(`reply.why.${reason}`)]));
  const isTold = triage !== null && reasons.length > 0;
  if (!isTold && article === null) return null;
  return (
    <p class={styles['note']}>
      {isTold && text(`reply.triage.${triage.way}`, { why: sequence(reasons.slice(0, 2)) })}
      {article !== null && <>{' '}{text('reply.article.sure')}: <q dir="auto">{article}</q></>}
    </p>
  );
}

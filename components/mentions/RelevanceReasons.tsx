import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import type { Relevance } from '@/lib/signals/relevance';
import styles from './RelevanceReasons.module.css';
import { reasonWords } from './relevanceWords';

/** What speaks for and against that a topic is meant, with its weight; nothing where nothing is known. */
export function RelevanceReasons({ relevance }: { relevance: Relevance }): VNode | null {
  const translator = useTranslator();
  const sides = [
    ['relevance.for', relevance.reasons.filter(({ contribution }) => contribution > 0)],
    ['relevance.against', relevance.reasons.filter(({ contribution }) => contribution < 0)],
  ] as const;
  if (relevance.reasons.length === 0) return null;
  return (
    <dl class={styles['reasons']}>
      {sides.map(([key, reasons]) => reasons.length > 0 && (
        <div key={key} class={styles['side']}>
          <dt>{translator.text(key)}</dt>
          {reasons.map((reason) => (
            <dd key={`${reason.of} ${reason.term}`}>
              <bdi>{reasonWords(reason, translator)}</bdi>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

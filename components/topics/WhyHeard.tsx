import type { VNode } from 'preact';
import { Icon } from '@/components/controls/Icon';
import { useTranslator } from '@/components/hooks/translation';
import { printQuery } from '@/lib/query/grammar/print';
import type { AskedLeaf } from '@/lib/query/askedLeaves';
import type { Answer } from '@/lib/query/tree';
import styles from './WhyHeard.module.css';

/** Leaves that are named although nothing of them was found. */
const MOST_MISSING = 8;

export interface WhyHeardProps {
  leaves: readonly AskedLeaf[];
  /** One for each leaf; where a page answered fewer, the others are not named. */
  answers: readonly Answer[];
}

/** Why a post is heard or not: each part of the query, and how it came out. Folded until asked for. */
export function WhyHeard({ leaves, answers }: WhyHeardProps): VNode | null {
  const { text, count } = useTranslator();
  const parts = leaves.flatMap((leaf, index) => {
    const answer = answers[index];
    return answer === undefined ? [] : [{ leaf, answer, outcome: outcomeOf(leaf, answer) }];
  });
  if (parts.length === 0) return null;
  const missing = parts.filter(({ outcome }) => outcome === 'missing' || outcome === 'absent');
  const unnamed = new Set(missing.slice(MOST_MISSING));
  return (
    <details class={styles['why']}>
      <summary class={styles['summary']}>{text('trial.why')}</summary>
      <ul class={styles['parts']}>
        {parts
          .filter((part) => !unnamed.has(part))
          .map(({ leaf, answer, outcome }, index) => (
            // The same part may stand in a query twice.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index} class={`${styles['part']} ${styles[outcome]}`}>
              <Icon name={outcome === 'found' || outcome === 'absent' ? 'check' : outcome === 'later' ? 'alert' : 'close'} />
              <bdi class={styles['words']}>{printQuery(leaf.node)}</bdi>
              <span>{text(`trial.why.${sayingOf(leaf, answer)}`)}</span>
            </li>
          ))}
      </ul>
      {unnamed.size > 0 && <p class={styles['more']}>{count('trial.whyMore', unnamed.size)}</p>}
    </details>
  );
}

/** `absent` and `found` are as the query asks, `missing` and `leavesOut` are not. */
type Outcome = 'found' | 'missing' | 'leavesOut' | 'absent' | 'later';

function outcomeOf({ excluded }: AskedLeaf, answer: Answer): Outcome {
  if (answer === 'undecided') return 'later';
  if (excluded) return answer === 'yes' ? 'leavesOut' : 'absent';
  return answer === 'yes' ? 'found' : 'missing';
}

function sayingOf(leaf: AskedLeaf, answer: Answer): Outcome | 'holds' | 'holdsNot' {
  const outcome = outcomeOf(leaf, answer);
  if (leaf.node.kind === 'field' && outcome === 'found') return 'holds';
  if (leaf.node.kind === 'field' && outcome === 'missing') return 'holdsNot';
  return outcome;
}

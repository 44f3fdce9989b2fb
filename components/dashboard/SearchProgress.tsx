import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { Progress } from '@/components/controls/Progress';
import { useTranslator } from '@/components/hooks/translation';
import styles from './SearchProgress.module.css';

/** The index over words while it is being made. */
export interface Indexing {
  /** What is listed after this is in it, ms since 1970; Infinity: nothing is. */
  to: number;
  /** Mentions that are in it, about, and all. */
  looked: number;
  all: number;
}

/** How far the index over words is, while it is being made; nothing where it is whole. */
export function IndexingNote({ indexing }: { indexing: Indexing | null }): VNode | null {
  const { text, date } = useTranslator();
  if (indexing === null) return null;
  const { to, looked, all } = indexing;
  return (
    <p class={styles['note']}>
      <span>{Number.isFinite(to) ? text('mentions.search.indexing', { date: date(to) }) : text('mentions.search.notIndexed')}</span>
      <Progress done={looked} all={all} label={text('mentions.search.indexed')} />
    </p>
  );
}

export interface LookingProps {
  /** Down to where was looked, ms since 1970; null: nothing is looked for. */
  lookedTo: number | null;
  stopped: boolean;
  stop: () => void;
  goOn: () => void;
}

/** How far a list is that finds little, with the way to stop it and to have it go on. */
export function Looking({ lookedTo, stopped, stop, goOn }: LookingProps): VNode | null {
  const { text, date } = useTranslator();
  if (lookedTo === null) return null;
  return (
    <p class={styles['note']}>
      {/* Each step would be said aloud: only that it looks, and that it stopped, is. */}
      <span class="visually-hidden" role="status">{text(stopped ? 'mentions.search.stoppedLooking' : 'mentions.search.looksFor')}</span>
      <span>{text(stopped ? 'mentions.search.stopped' : 'mentions.search.looking', { date: date(lookedTo) })}</span>
      <Button kind="quiet" size="small" onClick={stopped ? goOn : stop}>
        {text(stopped ? 'mentions.search.goOn' : 'mentions.search.stop')}
      </Button>
    </p>
  );
}

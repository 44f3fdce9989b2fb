import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { useTranslator } from '@/components/hooks/translation';
import type { Topic } from '@/lib/query/topic';
import styles from './TopicQuery.module.css';

/** Letters of a query that are shown until more is asked for. */
const SHORT = 160;

/** A topic's query with what it does not store and what it hides; a long one is shortened, and whole on demand. */
export function TopicQuery({ topic }: { topic: Pick<Topic, 'query' | 'dontStore' | 'hide'> }): VNode {
  const { text } = useTranslator();
  const [whole, setWhole] = useState(false);
  const id = useId();
  const { query, dontStore = '', hide = '' } = topic;
  const isLong = [query, dontStore, hide].some((part) => part.length > SHORT);
  const shown = (part: string): string => (whole || part.length <= SHORT ? part : `${part.slice(0, SHORT).trimEnd()} …`);
  return (
    <div class={styles['query']}>
      <div id={id}>
        <p>
          <bdi class={styles['words']}>{shown(query)}</bdi>
        </p>
        {dontStore !== '' && <Part name={text('topics.line.dontStore')} words={shown(dontStore)} />}
        {hide !== '' && <Part name={text('topics.line.hide')} words={shown(hide)} />}
      </div>
      {isLong && (
        <Button kind="quiet" size="small" expanded={whole} controls={id} onClick={() => setWhole(!whole)}>
          {text(whole ? 'topics.shorten' : 'topics.whole')}
        </Button>
      )}
    </div>
  );
}

function Part({ name, words }: { name: string; words: string }): VNode {
  return (
    <p>
      <span class={styles['name']}>{name}</span> <bdi class={styles['words']}>{words}</bdi>
    </p>
  );
}

import type { VNode } from 'preact';
import { Icon } from '@/components/controls/Icon';
import { useTranslator } from '@/components/hooks/translation';
import styles from './SiteSearch.module.css';

/** Looks for sites by name or address; says how many there are. */
export function SiteSearch(props: { typed: string; found: number; onType: (typed: string) => void }): VNode {
  const { text, count } = useTranslator();
  const { typed, found, onType } = props;
  return (
    <search class={styles['search']}>
      <Icon name="search" />
      <input
        class={styles['input']}
        type="search"
        dir="auto"
        maxLength={100}
        placeholder={text('sites.search')}
        aria-label={text('sites.search')}
        value={typed}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      <span class="visually-hidden" role="status">
        {typed.trim() === '' ? '' : count('sites.found', found)}
      </span>
    </search>
  );
}

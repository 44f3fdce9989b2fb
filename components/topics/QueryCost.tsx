import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { useTranslator } from '@/components/hooks/translation';
import { costOf } from '@/lib/query/grammar/cost';
import { decidedLater } from '@/lib/query/grammar/decidedLater';
import { parseQuery } from '@/lib/query/grammar/parse';
import styles from './QueryCost.module.css';

/** What a query costs: how much it looks for, and whether the page alone decides it. Nothing where it cannot be read. */
export function QueryCost({ query }: { query: string }): VNode | null {
  const { text, count, list } = useTranslator();
  const parsed = useMemo(() => parseQuery(query), [query]);
  if (!parsed.ok) return null;
  const { tree } = parsed.query;
  const later = decidedLater(tree);
  const { terms, mostTerms, wildcards } = costOf(tree);
  const said = [
    count('query.cost.terms', terms, { most: mostTerms }),
    ...(wildcards === 0 ? [] : [count('query.cost.wildcards', wildcards)]),
    later.length === 0 ? text('query.cost.inPage') : text('query.cost.later', { fields: list(later) }),
  ];
  return <p class={styles['cost']}>{said.join(' \u00b7 ')}</p>;
}

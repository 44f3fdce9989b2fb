import type { VNode } from 'preact';
import { SearchInput } from '@/components/controls/SearchInput';
import { useTranslator } from '@/components/hooks/translation';

/** Looks for sites by name or address; says how many there are. */
export function SiteSearch(props: { typed: string; found: number; onType: (typed: string) => void }): VNode {
  const { text, count } = useTranslator();
  const { typed, found, onType } = props;
  return (
    <SearchInput label={text('sites.search')} value={typed} onValue={onType}>
      <span class="visually-hidden" role="status">
        {typed.trim() === '' ? '' : count('sites.found', found)}
      </span>
    </SearchInput>
  );
}

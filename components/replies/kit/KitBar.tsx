import type { ComponentChildren, VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { FileButton } from '@/components/controls/FileButton';
import { SearchInput } from '@/components/controls/SearchInput';
import { useTranslator } from '@/components/hooks/translation';
import styles from './Kit.module.css';

/** Files that tables of the kit are read from. */
export const TABLE_FILES = '.csv,.tsv,.txt,text/csv';

export interface KitBarProps {
  newWords: string;
  searchWords: string;
  search: string;
  onSearch: (words: string) => void;
  onNew: () => void;
  /** Absent: this part has no tables. */
  onImport?: (file: File) => void;
  onExport?: () => void;
  /** Further filters. */
  children?: ComponentChildren;
}

/** What is done with a part of the reply kit, and what its list is limited to. */
export function KitBar({ newWords, searchWords, search, onSearch, onNew, onImport, onExport, children }: KitBarProps): VNode {
  const { text } = useTranslator();
  return (
    <>
      <div class={styles['bar']}>
        <Button kind="primary" icon="add" onClick={onNew}>{newWords}</Button>
        {onImport !== undefined && <FileButton accept={TABLE_FILES} onFile={onImport}>{text('kit.import')}</FileButton>}
        {onExport !== undefined && <Button icon="download" onClick={onExport}>{text('export.csv')}</Button>}
      </div>
      <div class={styles['bar']} role="group" aria-label={text('mentions.filters')}>
        <div class={styles['search']}>
          <SearchInput label={searchWords} value={search} onValue={onSearch}>{null}</SearchInput>
        </div>
        {children}
      </div>
    </>
  );
}

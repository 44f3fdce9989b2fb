import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { FileButton } from '@/components/controls/FileButton';
import { useTranslator } from '@/components/hooks/translation';
import { EmptyState } from '@/components/layout/EmptyState';
import styles from './Kit.module.css';
import { TABLE_FILES } from './KitBar';

export interface EmptyPartProps {
  title: string;
  hint: string;
  newWords: string;
  onNew: () => void;
  /** Absent: this part has no tables. */
  onImport?: (file: File) => void;
}

/** A part of the reply kit that holds nothing yet: how it gets its first item. */
export function EmptyPart({ title, hint, newWords, onNew, onImport }: EmptyPartProps): VNode {
  const { text } = useTranslator();
  return (
    <EmptyState
      title={title}
      hint={hint}
      action={
        <div class={styles['buttons']}>
          <Button kind="primary" icon="add" onClick={onNew}>{newWords}</Button>
          {onImport !== undefined && <FileButton accept={TABLE_FILES} onFile={onImport}>{text('kit.import')}</FileButton>}
        </div>
      }
    />
  );
}

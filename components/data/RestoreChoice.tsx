import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { FileButton } from '@/components/controls/FileButton';
import { useTranslator } from '@/components/hooks/translation';
import styles from './Restore.module.css';

/** Takes a file by a button, or by dropping it. */
export function RestoreChoice({ onChoose }: { onChoose: (file: File) => void }): VNode {
  const { text } = useTranslator();
  const [over, setOver] = useState(false);
  return (
    <div
      class={`${styles['drop']} ${over ? styles['over'] : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (file !== undefined) onChoose(file);
      }}
    >
      <FileButton accept=".earshot" onFile={onChoose}>
        {text('data.restore.choose')}
      </FileButton>
      <span class={styles['note']}>{text('data.restore.drop')}</span>
    </div>
  );
}

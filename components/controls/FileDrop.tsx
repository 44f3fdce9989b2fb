import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { FileButton } from './FileButton';
import styles from './FileDrop.module.css';

/** Takes a file by a button, or by dropping it. `accept`: endings of names; `note` says that it can be dropped, and what it may be. */
export function FileDrop({ accept, note, onFile, children }: { accept: string; note: string; onFile: (file: File) => void; children: string }): VNode {
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
        if (file !== undefined) onFile(file);
      }}
    >
      <FileButton accept={accept} onFile={onFile}>
        {children}
      </FileButton>
      <span class={styles['note']}>{note}</span>
    </div>
  );
}

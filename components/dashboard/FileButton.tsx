import type { VNode } from 'preact';
import styles from './FileButton.module.css';

/** The browser's own choice of one file, which may be chosen again. */
export function FileButton({ label, accept, onFile }: { label: string; accept: string; onFile: (file: File) => void }): VNode {
  return (
    <label class={styles['button']}>
      {label}
      <input
        class={styles['input']}
        type="file"
        accept={accept}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
    </label>
  );
}

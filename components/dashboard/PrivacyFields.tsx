import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { Select } from '@/components/controls/Select';
import { useTranslator } from '@/components/hooks/translation';
import { AUTHORS_SHOWN, DEFAULT_EXPORT_PRIVACY, type ExportPrivacy } from '@/lib/mentions/exportPrivacy';
import styles from './PrivacyFields.module.css';

/** What a file says of people. */
export function PrivacyFields({ privacy, onPrivacy }: { privacy: ExportPrivacy; onPrivacy: (privacy: ExportPrivacy) => void }): VNode {
  const { text } = useTranslator();
  const id = useId();
  const { authors, masked } = privacy;
  return (
    <div class={styles['fields']}>
      <Select
        label={text('export.authors')}
        visibleLabel
        value={authors}
        options={AUTHORS_SHOWN.map((shown) => ({ value: shown, label: text(`export.authors.${shown}`) }))}
        onValue={(value) => onPrivacy({ ...privacy, authors: AUTHORS_SHOWN.find((shown) => shown === value) ?? DEFAULT_EXPORT_PRIVACY.authors })}
      />
      <p class={styles['hint']}>{text(`export.authors.${authors}.hint`)}</p>
      <div class={styles['check']}>
        <input id={id} type="checkbox" checked={masked} onChange={(event) => onPrivacy({ ...privacy, masked: event.currentTarget.checked })} />
        <label for={id}>{text('export.mask')}</label>
      </div>
    </div>
  );
}

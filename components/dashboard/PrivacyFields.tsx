import type { VNode } from 'preact';
import { Checkbox } from '@/components/controls/Checkbox';
import { Select } from '@/components/controls/Select';
import { useTranslator } from '@/components/hooks/translation';
import { AUTHORS_SHOWN, DEFAULT_EXPORT_PRIVACY, type ExportPrivacy } from '@/lib/mentions/exportPrivacy';
import styles from './PrivacyFields.module.css';

/** What a file says of people. */
export function PrivacyFields({ privacy, onPrivacy }: { privacy: ExportPrivacy; onPrivacy: (privacy: ExportPrivacy) => void }): VNode {
  const { text } = useTranslator();
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
      <Checkbox label={text('export.mask')} checked={masked} onChange={(mask) => onPrivacy({ ...privacy, masked: mask })} />
    </div>
  );
}

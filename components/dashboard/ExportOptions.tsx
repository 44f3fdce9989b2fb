import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Checkbox } from '@/components/controls/Checkbox';
import { useTranslator } from '@/components/hooks/translation';
import type { ExportPrivacy } from '@/lib/mentions/exportPrivacy';
import styles from './ExportButton.module.css';
import { PrivacyFields } from './PrivacyFields';
import fields from './PrivacyFields.module.css';

/** What stands in a file, and the other kind of file. */
export function ExportOptions(props: {
  bom: boolean;
  onBom: (bom: boolean) => void;
  privacy: ExportPrivacy;
  onPrivacy: (privacy: ExportPrivacy) => void;
  onNewPseudonyms: () => Promise<boolean>;
  onBundle: () => void;
  /** Where more can be chosen. */
  more: string;
}): VNode {
  const { bom, onBom, privacy, onPrivacy, onNewPseudonyms, onBundle } = props;
  const { text } = useTranslator();
  const details = useRef<HTMLDetailsElement>(null);
  const [renewed, setRenewed] = useState<boolean | null>(null);
  return (
    <details ref={details} class={styles['options']}>
      <summary aria-label={text('export.options')} title={text('export.options')}>
        <span aria-hidden="true">▾</span>
      </summary>
      <div class={styles['menu']}>
        <PrivacyFields privacy={privacy} onPrivacy={onPrivacy} />
        {privacy.authors === 'pseudonyms' && (
          <div class={styles['renew']}>
            <Button size="small" onClick={() => void onNewPseudonyms().then(setRenewed)}>
              {text('export.newPseudonyms')}
            </Button>
            <p class={fields['hint']} role="status">
              {text(renewed === null ? 'export.newPseudonyms.hint' : renewed ? 'export.newPseudonyms.done' : 'export.newPseudonyms.failed')}
            </p>
          </div>
        )}
        <Checkbox label={text('export.bom')} checked={bom} onChange={onBom} />
        <div class={styles['other']}>
          <Button
            icon="download"
            onClick={() => {
              if (details.current !== null) details.current.open = false;
              onBundle();
            }}
          >
            {text('bundle.make')}
          </Button>
          <a href="#/bundle">{text('bundle.open')}</a>
          <a href={props.more}>{text('out.open')}</a>
        </div>
      </div>
    </details>
  );
}

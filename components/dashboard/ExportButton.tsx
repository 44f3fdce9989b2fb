import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { useTranslator } from '@/components/hooks/translation';
import type { ExportPrivacy } from '@/lib/mentions/exportPrivacy';
import { BundleDialog, type BundleChoice } from './BundleDialog';
import styles from './ExportButton.module.css';
import { ExportOptions } from './ExportOptions';
import { ExportProgress } from './ExportProgress';
import { ExportQuestion } from './ExportQuestion';
import type { ExportState } from './exportState';

export interface ExportButtonProps {
  state: ExportState;
  siteNames: ReadonlyMap<string, string>;
  /** What files say of people; remembered. */
  privacy: ExportPrivacy;
  onPrivacy: (privacy: ExportPrivacy) => void;
  /** Address of the page that takes the same mentions out in other ways. */
  more: string;
  /** False where it could not be done. */
  onNewPseudonyms: () => Promise<boolean>;
  /** `bom`: with a byte order mark. */
  onCsv: (bom: boolean) => void;
  onBundle: (choice: BundleChoice) => void;
  onStop: () => void;
  /** Whether mentions of the site that is asked about may go out. */
  onAnswer: (leaves: boolean) => void;
}

/** Writes what is filtered to a file, and says how far it is. */
export function ExportButton(props: ExportButtonProps): VNode {
  const { state, siteNames, onCsv, onBundle, onStop, onAnswer } = props;
  const { text } = useTranslator();
  const [bom, setBom] = useState(true);
  const [bundles, setBundles] = useState(false);
  return (
    <div class={styles['export']}>
      <span class={styles['status']} role="status">
        <ExportProgress state={state} siteNames={siteNames} />
      </span>
      {state.state === 'running' || state.state === 'asking' ? (
        <Button icon="close" onClick={onStop}>
          {text('export.stop')}
        </Button>
      ) : (
        <span class={styles['pair']}>
          <Button icon="download" onClick={() => onCsv(bom)}>
            {text('export.csv')}
          </Button>
          <ExportOptions
            bom={bom}
            onBom={setBom}
            privacy={props.privacy}
            onPrivacy={props.onPrivacy}
            onNewPseudonyms={props.onNewPseudonyms}
            onBundle={() => setBundles(true)}
            more={props.more}
          />
        </span>
      )}
      {state.state === 'asking' && (
        <ExportQuestion key={state.site} siteName={siteNames.get(state.site) ?? state.site} onAnswer={onAnswer} onCancel={onStop} />
      )}
      {bundles && (
        <BundleDialog
          onCancel={() => setBundles(false)}
          onSave={(choice) => {
            setBundles(false);
            onBundle(choice);
          }}
        />
      )}
    </div>
  );
}

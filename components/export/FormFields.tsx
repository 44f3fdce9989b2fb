import type { VNode } from 'preact';
import { Checkbox } from '@/components/controls/Checkbox';
import { Select } from '@/components/controls/Select';
import { useTranslator } from '@/components/hooks/translation';
import { DELIMITERS, FORM_KINDS, presetOf, type ExportChoice } from '@/components/hooks/exportChoice';
import styles from './ExportView.module.css';

const NAMES = { ',': 'comma', ';': 'semicolon', '\t': 'tab' } as const;

/** How the file is written; of CSV, what programs want that read it. */
export function FormFields({ choice, onChoice }: { choice: ExportChoice; onChoice: (choice: ExportChoice) => void }): VNode {
  const { text } = useTranslator();
  const { kind, csv } = choice;
  const wanted = presetOf(choice)?.csv;
  const change = (part: Partial<ExportChoice['csv']>): void => onChoice({ ...choice, csv: { ...csv, ...part } });
  return (
    <>
      <div class={styles['line']}>
        <Select
          label={text('out.format')}
          visibleLabel
          value={kind}
          options={FORM_KINDS.map((one) => ({ value: one, label: text(`out.format.${one}`) }))}
          onValue={(value) => onChoice({ ...choice, kind: FORM_KINDS.find((one) => one === value) ?? 'csv' })}
        />
        {kind === 'csv' && wanted === undefined && (
          <Select
            label={text('out.delimiter')}
            visibleLabel
            value={csv.delimiter}
            options={DELIMITERS.map((one) => ({ value: one, label: text(`out.delimiter.${NAMES[one]}`) }))}
            onValue={(value) => change({ delimiter: DELIMITERS.find((one) => one === value) ?? ',' })}
          />
        )}
      </div>
      {kind === 'xlsx' && <p class={styles['hint']}>{text('out.format.xlsx.hint')}</p>}
      {kind === 'csv' && wanted !== undefined && <p class={styles['hint']}>{text('out.format.wanted')}</p>}
      {kind === 'csv' && wanted === undefined && <Checkbox label={text('export.bom')} checked={csv.bom} onChange={(bom) => change({ bom })} />}
      {kind === 'csv' && <Checkbox label={text('out.guard')} checked={csv.guard} onChange={(guard) => change({ guard })} />}
    </>
  );
}

import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { Field } from '@/components/controls/Field';
import { TextInput } from '@/components/controls/TextInput';
import type { ImportDraft, ImportFile } from '@/components/hooks/importFile';
import { useTranslator } from '@/components/hooks/translation';
import styles from './Import.module.css';

/** What a series is called, and in what it is counted. */
export function SeriesName({ draft, onDraft }: { draft: ImportDraft; onDraft: ImportFile['onDraft'] }): VNode {
  const { text } = useTranslator();
  const [name, unit] = [useId(), useId()];
  return (
    <fieldset class={styles['fields']}>
      <legend class={styles['legend']}>{text('import.series')}</legend>
      <Field id={name} label={text('import.series.name')}>
        <TextInput id={name} value={draft.name} onValue={(value) => onDraft({ name: value })} />
      </Field>
      <Field id={unit} label={text('import.series.unit')} hint={text('import.series.unitHint')}>
        <TextInput id={unit} value={draft.unit} maxLength={20} onValue={(value) => onDraft({ unit: value })} />
      </Field>
    </fieldset>
  );
}

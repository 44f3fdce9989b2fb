import type { VNode } from 'preact';
import { Folded } from '@/components/controls/Folded';
import { Select } from '@/components/controls/Select';
import { DRAFT_FIELDS, NEEDED, type DraftField, type ImportFile, type OpenedFile } from '@/components/hooks/importFile';
import { useTranslator } from '@/components/hooks/translation';
import styles from './Import.module.css';
import { fieldWords } from './importWords';

/** Which column holds what: those that are known or needed first, the others folded. */
export function ImportColumns({ file: { draft, opened }, onDraft }: { file: OpenedFile; onDraft: ImportFile['onDraft'] }): VNode {
  const { text } = useTranslator();
  const fields: readonly DraftField[] = DRAFT_FIELDS[draft.kind];
  const needed = NEEDED[draft.kind].flat();
  const isShown = (field: DraftField): boolean => needed.includes(field) || (draft.columns[field] ?? []).length > 0;
  const others = fields.filter((field) => !isShown(field));
  const row = (field: DraftField): VNode => <ColumnOf key={field} field={field} chosen={draft.columns[field] ?? []} opened={opened} onColumns={(columns) => onDraft({ columns: { ...draft.columns, [field]: columns } })} />;
  return (
    <fieldset class={styles['fields']}>
      <legend class={styles['legend']}>{text('import.columns')}</legend>
      {fields.filter(isShown).map(row)}
      {others.length > 0 && (
        <div class={styles['wide']}>
          <Folded key={draft.kind} summary={text('import.columns.more', { n: others.length })} open={false}>
            <div class={styles['fields']}>{others.map(row)}</div>
          </Folded>
        </div>
      )}
    </fieldset>
  );
}

/** Cells of a column of which the first that says anything is shown. */
const LOOKED = 20;
const LONGEST = 60;

function ColumnOf({ field, chosen, opened, onColumns }: { field: DraftField; chosen: readonly string[]; opened: OpenedFile['opened']; onColumns: (columns: readonly string[]) => void }): VNode {
  const translator = useTranslator();
  const { text } = translator;
  const [first = ''] = chosen;
  const example = opened.sample.slice(0, LOOKED).map(({ cells }) => chosen.map((column) => cells.get(column) ?? '').find((cell) => cell !== '')).find((cell) => cell !== undefined);
  return (
    <div class={styles['column']}>
      <Select
        label={fieldWords(field, translator)}
        visibleLabel
        value={first}
        options={[{ value: '', label: text('import.columns.none') }, ...opened.columns.map((column) => ({ value: column, label: column }))]}
        onValue={(column) => onColumns(column === '' ? [] : [column])}
      />
      <p class={styles['hint']}>
        {chosen.length > 1 ? text('import.columns.else', { columns: translator.sequence(chosen.slice(1)) }) : <bdi>{(example ?? '').slice(0, LONGEST)}</bdi>}
      </p>
    </div>
  );
}

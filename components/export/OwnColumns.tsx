import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Field } from '@/components/controls/Field';
import { Notice } from '@/components/controls/Notice';
import { Select } from '@/components/controls/Select';
import { TextInput } from '@/components/controls/TextInput';
import { useTranslator } from '@/components/hooks/translation';
import { COLUMN_NAMES } from '@/components/hooks/exportChoice';
import { LONGEST_HEADER, MOST_MAPPED, type ExportMapping, type MappedColumn } from '@/lib/mentions/exportMapping';
import styles from './ExportView.module.css';

const SAME = '';

/** Columns that the user makes: what each is called and holds, and in which order they stand. Each change is stored. */
export function OwnColumns(props: {
  mapping: ExportMapping;
  failed: boolean;
  onKeep: (mapping: ExportMapping) => void;
  onRemove: () => void;
  onClose: () => void;
}): VNode {
  const { text } = useTranslator();
  const { failed, onKeep, onRemove, onClose } = props;
  const id = useId();
  // What is being typed is not taken back by what is stored of it a moment later.
  const [mapping, setMapping] = useState(props.mapping);
  const change = (part: Partial<ExportMapping>): void => {
    const changed = { ...mapping, ...part };
    setMapping(changed);
    const columns = changed.columns.filter(({ header }) => header.trim() !== '');
    if (changed.name.trim() !== '' && columns.length > 0) onKeep({ ...changed, columns });
  };
  const { columns } = mapping;
  const set = (at: number, column: MappedColumn): void => change({ columns: columns.with(at, column) });
  return (
    <fieldset class={styles['own']}>
      <legend class="visually-hidden">{mapping.name}</legend>
      <div class={styles['asks']}>
        <Field id={id} label={text('out.own.name')}>
          <TextInput id={id} value={mapping.name} onValue={(name) => change({ name })} />
        </Field>
        <Select
          label={text('out.own.grain')}
          visibleLabel
          value={mapping.grain}
          options={(['mention', 'match'] as const).map((grain) => ({ value: grain, label: text(`out.own.grain.${grain}`) }))}
          onValue={(grain) => change({ grain: grain === 'match' ? 'match' : 'mention' })}
        />
      </div>
      <ol class={styles['columns']}>
        {columns.map((column, at) => (
          <li key={at}>
            <OneColumn
              column={column}
              onColumn={(changed) => set(at, changed)}
              {...(at === 0 ? {} : { onUp: () => change({ columns: columns.toSpliced(at, 1).toSpliced(at - 1, 0, column) }) })}
              {...(columns.length === 1 ? {} : { onRemove: () => change({ columns: columns.toSpliced(at, 1) }) })}
            />
          </li>
        ))}
      </ol>
      {failed && <Notice kind="trouble">{text('out.own.failed')}</Notice>}
      <div class={styles['line']}>
        <Button icon="add" disabled={columns.length >= MOST_MAPPED} onClick={() => change({ columns: [...columns, { header: 'text', from: 'text', constant: '' }] })}>
          {text('out.own.add')}
        </Button>
        <Button onClick={onClose}>{text('out.own.close')}</Button>
        <Button kind="quiet" onClick={onRemove}>{text('out.own.remove')}</Button>
      </div>
    </fieldset>
  );
}

function OneColumn(props: { column: MappedColumn; onColumn: (column: MappedColumn) => void; onUp?: () => void; onRemove?: () => void }): VNode {
  const { column, onColumn, onUp, onRemove } = props;
  const { text } = useTranslator();
  const { header, from, constant } = column;
  return (
    <div class={styles['column']}>
      <input
        class={styles['address']}
        dir="auto"
        aria-label={text('out.own.header')}
        maxLength={LONGEST_HEADER}
        value={header}
        onInput={(event) => onColumn({ ...column, header: event.currentTarget.value })}
      />
      <Select
        label={text('out.own.from', { header })}
        value={from ?? SAME}
        options={[{ value: SAME, label: text('out.own.same') }, ...COLUMN_NAMES.map((name) => ({ value: name, label: name }))]}
        onValue={(value) => onColumn({ ...column, from: value === SAME ? null : value })}
      />
      {from === null && (
        <input
          class={styles['address']}
          dir="auto"
          aria-label={text('out.own.constant', { header })}
          maxLength={500}
          value={constant}
          onInput={(event) => onColumn({ ...column, constant: event.currentTarget.value })}
        />
      )}
      {onUp !== undefined && <Button kind="quiet" size="small" icon="up" iconOnly onClick={onUp}>{text('out.own.up', { header })}</Button>}
      {onRemove !== undefined && <Button kind="quiet" size="small" icon="close" iconOnly onClick={onRemove}>{text('out.own.leave', { header })}</Button>}
    </div>
  );
}

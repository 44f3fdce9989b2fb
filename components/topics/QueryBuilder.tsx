import type { VNode } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useTranslator } from '@/components/hooks/translation';
import { queryOf, type BuilderRow } from '@/lib/query/writing/builder';
import type { FieldName } from '@/lib/query/tree';
import { ConditionRow } from './ConditionRow';
import { emptyRow, FIELD_GROUPS, type TextCondition } from './conditions';
import styles from './QueryBuilder.module.css';

export interface QueryBuilderProps {
  rows: readonly BuilderRow[];
  onRows: (rows: BuilderRow[]) => void;
  siteNames: ReadonlyMap<string, string>;
  /** Id of what is said beneath. */
  describedBy?: string;
  /** Whether something is wrong with the whole. */
  invalid?: boolean;
}

/** A query as rows that must all hold; whatever can be said in a row needs no query language. */
export function QueryBuilder({ rows, onRows, siteNames, describedBy, invalid = false }: QueryBuilderProps): VNode {
  const { text } = useTranslator();
  const list = useRef<HTMLOListElement>(null);
  const adder = useId();
  const [added, setAdded] = useState<number | null>(null);
  useLayoutEffect(() => {
    if (added === null) return;
    list.current?.children[added]?.querySelector<HTMLElement>('[data-first] input, [data-first] select')?.focus();
    setAdded(null);
  }, [added]);

  const change = (index: number, row: BuilderRow): void => onRows(rows.map((old, at) => (at === index ? row : old)));
  const add = (condition: TextCondition | FieldName): void => {
    onRows([...rows, emptyRow(condition)]);
    setAdded(rows.length);
  };
  const remove = (index: number): void => {
    const left = rows.filter((_, at) => at !== index);
    onRows(left.length === 0 ? [emptyRow('any')] : left);
    document.getElementById(adder)?.focus();
  };

  return (
    <div class={styles['builder']}>
      <ol ref={list} class={styles['rows']}>
        {rows.map((row, index) => (
          // Rows have no names; one that goes gives its place to the next.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={`${index} ${row.kind}`} class={styles['row']}>
            <span class={styles['and']}>{index > 0 && text('builder.and')}</span>
            <ConditionRow
              row={row}
              siteNames={siteNames}
              describedBy={describedBy}
              invalid={invalid}
              onRow={(changed) => change(index, changed)}
              {...(rows.length > 1 || queryOf(rows) !== '' ? { onRemove: () => remove(index) } : {})}
            />
          </li>
        ))}
      </ol>
      <AddCondition id={adder} onAdd={add} />
    </div>
  );
}

function AddCondition({ id, onAdd }: { id: string; onAdd: (condition: TextCondition | FieldName) => void }): VNode {
  const { text } = useTranslator();
  return (
    <select
      id={id}
      class={styles['add']}
      aria-label={text('builder.add')}
      value=""
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        event.currentTarget.value = '';
        if (chosen !== '') onAdd(chosen as TextCondition | FieldName);
      }}
    >
      <option value="">{`+ ${text('builder.add')}`}</option>
      <optgroup label={text('builder.group.text')}>
        {(['any', 'none', 'title', 'notTitle'] as const).map((condition) => (
          <option key={condition} value={condition}>
            {text(`builder.texts.${condition}`)}
          </option>
        ))}
      </optgroup>
      {FIELD_GROUPS.map(({ name, fields }) => (
        <optgroup key={name} label={text(name)}>
          {fields.map((field) => (
            <option key={field} value={field}>
              {text(`builder.field.${field}`)}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}

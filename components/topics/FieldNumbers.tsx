import type { VNode } from 'preact';
import { Select } from '@/components/controls/Select';
import { useTranslator } from '@/components/hooks/translation';
import { labelOfValue, type FieldValue } from '@/lib/query/writing/builder';
import type { Comparison, FieldName } from '@/lib/query/tree';
import { COMPARED, controlOf } from './conditions';
import styles from './FieldNumbers.module.css';

export interface FieldNumbersProps {
  field: FieldName;
  values: readonly FieldValue[];
  onValues: (values: FieldValue[]) => void;
}

/** What a number or a day is compared with. A query may name several of which one must hold. */
export function FieldNumbers({ field, values, onValues }: FieldNumbersProps): VNode {
  const { text } = useTranslator();
  return (
    <div class={styles['numbers']}>
      {values.map((value, index) => (
        // They have no names; one that goes gives its place to the next.
        // oxlint-disable-next-line react/no-array-index-key
        <span key={index} class={styles['number']}>
          {index > 0 && <span>{text('builder.or')}</span>}
          {value.value === '*' || value.to === '*' ? (
            <bdi>{labelOfValue(field, value)}</bdi>
          ) : (
            <Compared
              field={field}
              value={value}
              onValue={(changed) => onValues(values.map((old, at) => (at === index ? changed : old)))}
            />
          )}
        </span>
      ))}
    </div>
  );
}

function Compared(props: { field: FieldName; value: FieldValue; onValue: (value: FieldValue) => void }): VNode {
  const { field, value, onValue } = props;
  const { text } = useTranslator();
  const isDay = controlOf(field) === 'day';
  const name = text(`builder.field.${field}`);
  const comparison = value.to === undefined ? value.comparison : 'between';
  const input = (label: string, written: string, onInput: (written: string) => void): VNode => (
    <input
      class={isDay ? styles['day'] : styles['input']}
      type={isDay ? 'date' : 'number'}
      min={isDay ? undefined : 0}
      step="any"
      aria-label={label}
      value={written}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  );
  return (
    <>
      <Select
        label={text('builder.compared', { name })}
        value={comparison}
        options={COMPARED.map((each) => ({
          value: each,
          label: isDay ? text(`builder.day.${WORDS[each]}`) : text(`builder.compare.${WORDS[each]}`),
        }))}
        onValue={(chosen) => onValue(comparedBy(chosen as Comparison | 'between', value))}
      />
      {input(name, value.value, (written) => onValue({ ...value, value: written }))}
      {value.to !== undefined && (
        <>
          <span>{text('builder.to')}</span>
          {input(text('builder.upTo', { name }), value.to, (to) => onValue({ ...value, to }))}
        </>
      )}
    </>
  );
}

const WORDS = {
  '=': 'is', '<=': 'atMost', '>=': 'atLeast', '<': 'below', '>': 'above', between: 'between',
} as const;

function comparedBy(comparison: Comparison | 'between', { value, to = '' }: FieldValue): FieldValue {
  return comparison === 'between' ? { comparison: '=', value, to } : { comparison, value };
}

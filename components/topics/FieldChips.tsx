import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { useTranslator } from '@/components/hooks/translation';
import { valuesOf, type FieldValue } from '@/lib/query/writing/builder';
import type { FieldName } from '@/lib/query/tree';
import { ChipInput } from './ChipInput';
import { Chips } from './Chips';
import { choicesOf } from './conditions';
import styles from './FieldChips.module.css';
import { valueName } from './fieldNames';

export interface FieldChipsProps {
  field: FieldName;
  values: readonly FieldValue[];
  onValues: (values: FieldValue[]) => void;
  siteNames: ReadonlyMap<string, string>;
}

/** Values of a field as chips: chosen from a list where there is one, else typed. */
export function FieldChips({ field, values, onValues, siteNames }: FieldChipsProps): VNode {
  const translator = useTranslator();
  const nameOf = (value: string): string => valueName(field, value, siteNames, translator);
  const chips = values.map(({ value }) => nameOf(value));
  const remove = (index: number): void => onValues(values.filter((_, at) => at !== index));
  const choices = choicesOf(field);
  if (choices !== null) {
    const left = choices.filter((choice) => !values.some(({ value }) => value === choice));
    return (
      <ChosenValues
        field={field}
        chips={chips}
        choices={left}
        nameOf={nameOf}
        onRemove={remove}
        onChoose={(value) => onValues([...values, { comparison: '=', value }])}
      />
    );
  }
  return (
    <ChipInput
      label={translator.text(`builder.field.${field}`)}
      chips={chips}
      suggestions={field === 'site' ? [...siteNames.values()] : []}
      placeholder={placeholderOf(field)}
      onAdd={(pieces) => {
        const read = pieces.map((typed) => ({ typed, values: valuesOf(field, idOf(typed, field, siteNames)) }));
        const found = read.flatMap((piece) => piece.values);
        if (found.length > 0) onValues([...values, ...found]);
        return read.filter((piece) => piece.values.length === 0).map(({ typed }) => typed);
      }}
      onRemove={remove}
    />
  );
}

interface ChosenValuesProps {
  field: FieldName;
  chips: readonly string[];
  choices: readonly string[];
  nameOf: (value: string) => string;
  onRemove: (index: number) => void;
  onChoose: (value: string) => void;
}

function ChosenValues({ field, chips, choices, nameOf, onRemove, onChoose }: ChosenValuesProps): VNode {
  const { text, language } = useTranslator();
  const select = useRef<HTMLSelectElement>(null);
  const name = text(`builder.field.${field}`);
  const named = choices.map((value) => ({ value, label: nameOf(value) }));
  // Languages are many: by name; the few others in the order in which they are known.
  const offered = named.length > 20 ? named.toSorted((a, b) => a.label.localeCompare(b.label, language)) : named;
  return (
    <div class={styles['values']}>
      <Chips
        chips={chips}
        onRemove={(index) => {
          onRemove(index);
          select.current?.focus();
        }}
      />
      {offered.length > 0 && (
        <select
          ref={select}
          class={styles['select']}
          aria-label={text('builder.choose', { name })}
          value=""
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            event.currentTarget.value = '';
            if (chosen !== '') onChoose(chosen);
          }}
        >
          <option value="">{text(chips.length === 0 ? 'builder.chooseFirst' : 'builder.chooseMore')}</option>
          {offered.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}

/** A site typed by its name is meant as the site. */
function idOf(typed: string, field: FieldName, siteNames: ReadonlyMap<string, string>): string {
  if (field !== 'site') return typed;
  const wanted = typed.toLowerCase();
  return [...siteNames].find(([, name]) => name.toLowerCase() === wanted)?.[0] ?? typed;
}

/** As these values look anywhere. */
function placeholderOf(field: FieldName): string {
  if (field === 'site') return 'reddit.com/r/tea';
  if (field === 'author') return '@ada';
  return field === 'url' ? '/blog/' : '';
}

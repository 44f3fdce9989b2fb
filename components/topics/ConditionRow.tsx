import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { Select } from '@/components/controls/Select';
import { useTranslator } from '@/components/hooks/translation';
import { labelOfText, textsOf, type BuilderRow, type BuilderText } from '@/lib/query/writing/builder';
import { printQuery } from '@/lib/query/grammar/print';
import { ChipInput } from './ChipInput';
import { conditionOf, controlOf, placeOf, TEXT_CONDITIONS, type TextCondition } from './conditions';
import { FieldChips } from './FieldChips';
import { FieldNumbers } from './FieldNumbers';
import styles from './ConditionRow.module.css';

export interface ConditionRowProps<Row extends BuilderRow = BuilderRow> {
  row: Row;
  onRow: (row: BuilderRow) => void;
  /** Absent where it is all that there is, and empty. */
  onRemove?: () => void;
  siteNames: ReadonlyMap<string, string>;
  describedBy?: string | undefined;
  invalid?: boolean;
}

/** One condition: what it is about, whether it must hold or must not, and its entries. */
export function ConditionRow({ row, ...props }: ConditionRowProps): VNode {
  const { text } = useTranslator();
  const name = useRowName(row);
  return (
    <div class={styles['row']} role="group" aria-label={name}>
      {row.kind === 'texts' && <TextsRow row={row} {...props} />}
      {row.kind === 'field' && <FieldRow row={row} {...props} />}
      {row.kind === 'written' && (
        <p class={styles['written']} title={text('builder.writtenHint')}>
          <span class={styles['lead']}>{text('builder.written')}</span>
          <bdi class={styles['query']}>{printQuery(row.node)}</bdi>
        </p>
      )}
      <span class={styles['remove']}>
        {props.onRemove !== undefined && (
          <Button kind="quiet" size="small" iconOnly icon="remove" onClick={props.onRemove}>
            {text('builder.removeRow', { name })}
          </Button>
        )}
      </span>
    </div>
  );
}

/** What a row is called where it is spoken of. */
function useRowName(row: BuilderRow): string {
  const { text } = useTranslator();
  if (row.kind === 'written') return text('builder.written');
  if (row.kind === 'texts') return text(`builder.texts.${conditionOf(row)}`);
  return text(`builder.field.${row.field}`);
}

function TextsRow({ row, onRow, describedBy, invalid = false }: ConditionRowProps<BuilderRow & { kind: 'texts' }>): VNode {
  const { text } = useTranslator();
  const condition = conditionOf(row);
  const name = text(`builder.texts.${condition}`);
  // Words near each other stand in no part of a post alone.
  const hasNear = row.texts.some(({ kind }) => kind === 'near');
  const conditions = TEXT_CONDITIONS.filter((each) => {
    const { within } = placeOf(each);
    return (within === 'text' ? row.within === 'text' : true) && (within === null || !hasNear);
  });
  const fits = ({ kind }: BuilderText): boolean => row.within === null || kind !== 'near';
  return (
    <>
      <span class={styles['lead']}>
        <Select
          quiet
          label={text('builder.kind')}
          value={condition}
          options={conditions.map((value) => ({ value, label: text(`builder.texts.${value}`) }))}
          onValue={(value) => onRow({ ...row, ...placeOf(value as TextCondition) })}
        />
      </span>
      <div class={styles['entries']} data-first>
        <ChipInput
          label={name}
          chips={row.texts.map(labelOfText)}
          invalid={invalid}
          placeholder={text(row.excluded ? 'builder.exampleNone' : 'builder.exampleAny')}
          {...(describedBy === undefined ? {} : { describedBy })}
          onAdd={(pieces) => {
            const read = pieces.map((typed) => ({ typed, texts: textsOf(typed).filter(fits) }));
            const texts = read.flatMap((piece) => piece.texts);
            if (texts.length > 0) onRow({ ...row, texts: [...row.texts, ...texts] });
            return read.filter((piece) => piece.texts.length === 0).map(({ typed }) => typed);
          }}
          onRemove={(index) => onRow({ ...row, texts: row.texts.filter((_, at) => at !== index) })}
        />
      </div>
    </>
  );
}

function FieldRow({ row, onRow, siteNames }: ConditionRowProps<BuilderRow & { kind: 'field' }>): VNode {
  const { text } = useTranslator();
  const control = controlOf(row.field);
  const isNumber = control === 'number' || control === 'day';
  return (
    <>
      <span class={styles['lead']}>
        <span class={styles['name']}>{text(`builder.field.${row.field}`)}</span>
        <Select
          quiet
          label={text('builder.kind')}
          value={row.excluded ? 'not' : 'is'}
          options={(['is', 'not'] as const).map((value) => ({
            value,
            label: isNumber ? text(`builder.numbers.${value}`) : text(`builder.values.${value}`),
          }))}
          onValue={(value) => onRow({ ...row, excluded: value === 'not' })}
        />
      </span>
      <div class={styles['entries']} data-first>
        {isNumber ? (
          <FieldNumbers field={row.field} values={row.values} onValues={(values) => onRow({ ...row, values })} />
        ) : (
          <FieldChips
            field={row.field}
            values={row.values}
            siteNames={siteNames}
            onValues={(values) => onRow({ ...row, values })}
          />
        )}
      </div>
    </>
  );
}

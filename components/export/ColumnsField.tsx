import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Checkbox } from '@/components/controls/Checkbox';
import { describedBy, Field } from '@/components/controls/Field';
import { Select, type Option } from '@/components/controls/Select';
import { TextInput } from '@/components/controls/TextInput';
import type { ExportMappings } from '@/components/hooks/exportMappings';
import { useTranslator } from '@/components/hooks/translation';
import { askedOf, ASKS, LINK_WORDS, mappingOf, PRESET_IDS, withAnswer, type Ask, type ColumnChoice, type ExportChoice, type PresetId } from '@/components/hooks/exportChoice';
import styles from './ExportView.module.css';
import { newMapping } from '@/components/hooks/newMapping';
import { OwnColumns } from './OwnColumns';

const LISTS: readonly PresetId[] = ['survey', 'followUp'];

/** Which columns the file has, and what they ask. */
export function ColumnsField({ choice, onChoice, own }: { choice: ExportChoice; onChoice: (choice: ExportChoice) => void; own: ExportMappings }): VNode {
  const { text } = useTranslator();
  const [edited, setEdited] = useState<string | null>(null);
  const options: Option[] = [
    { value: 'canonical', label: text('out.columns.canonical') },
    ...PRESET_IDS.map((id) => ({ value: id, label: text(`out.columns.${id}`), group: text(LISTS.includes(id) ? 'out.columns.lists' : 'out.columns.tools') })),
    ...own.mappings.map(({ id, name }) => ({ value: `own:${id}`, label: name, group: text('out.columns.own') })),
  ];
  const mapping = mappingOf(choice, own.mappings);
  const columns: ColumnChoice = choice.columns.startsWith('own:') && mapping === null ? 'canonical' : choice.columns;
  return (
    <>
      <div class={styles['line']}>
        <Select
          label={text('out.columns')}
          visibleLabel
          value={columns}
          options={options}
          onValue={(value) => {
            setEdited(null);
            onChoice({ ...choice, columns: value as ColumnChoice });
          }}
        />
        {mapping !== null && edited !== mapping.id && <Button onClick={() => setEdited(mapping.id)}>{text('out.own.edit')}</Button>}
        <Button
          icon="add"
          onClick={() => {
            const made = newMapping(text('out.own.first'), crypto.randomUUID());
            void own.keep(made);
            setEdited(made.id);
            onChoice({ ...choice, columns: `own:${made.id}` });
          }}
        >
          {text('out.own.new')}
        </Button>
      </div>
      {mapping !== null && edited === mapping.id && (
        <OwnColumns
          key={mapping.id}
          mapping={mapping}
          failed={own.failed}
          onKeep={(changed) => void own.keep(changed)}
          onClose={() => setEdited(null)}
          onRemove={() => {
            setEdited(null);
            onChoice({ ...choice, columns: 'canonical' });
            void own.remove(mapping.id);
          }}
        />
      )}
      <Asks choice={choice} onChoice={onChoice} />
    </>
  );
}

function Asks({ choice, onChoice }: { choice: ExportChoice; onChoice: (choice: ExportChoice) => void }): VNode | null {
  const { text } = useTranslator();
  const asked = askedOf(choice);
  const asks = ASKS.filter((ask) => asked[ask] !== undefined);
  if (asks.length === 0) return null;
  return (
    <div class={styles['asks']}>
      {asks.map((ask) =>
        ask === 'ownFields' ? (
          <Checkbox key={ask} label={text('out.ask.ownFields')} checked={asked[ask] === 'yes'} onChange={(on) => onChoice(withAnswer(choice, ask, on ? 'yes' : 'no'))} />
        ) : (
          <AskField key={ask} ask={ask} value={asked[ask] ?? ''} onValue={(value) => onChoice(withAnswer(choice, ask, value))} />
        ),
      )}
    </div>
  );
}

function AskField({ ask, value, onValue }: { ask: Exclude<Ask, 'ownFields'>; value: string; onValue: (value: string) => void }): VNode {
  const { text } = useTranslator();
  const id = useId();
  if (ask !== 'template') {
    return (
      <Field id={id} label={text(`out.ask.${ask}`)}>
        <TextInput id={id} value={value} onValue={onValue} maxLength={200} />
      </Field>
    );
  }
  return (
    <Field id={id} label={text('out.ask.template')} hint={text('out.ask.template.hint', { words: LINK_WORDS.map((word) => `{${word}}`).join(' ') })}>
      <input
        id={id}
        class={styles['address']}
        type="url"
        dir="ltr"
        autocomplete="off"
        maxLength={1_000}
        value={value}
        aria-describedby={describedBy(id)}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </Field>
  );
}

import type { VNode } from 'preact';
import { Select } from '@/components/controls/Select';
import { DELIMITERS, GUESSED_ENCODINGS, sourceAddress, SOURCES, type ImportFile, type OpenedFile } from '@/components/hooks/importFile';
import { useSettings } from '@/components/hooks/settings';
import { SITE_ADDRESSES } from '@/components/hooks/sites';
import { useTranslator } from '@/components/hooks/translation';
import styles from './Import.module.css';

const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', ...GUESSED_ENCODINGS];
const DELIMITER_NAMES = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const;
const ORDERS = [['', 'import.order.plain'], ['day-first', 'import.order.day-first'], ['month-first', 'import.order.month-first']] as const;
const MARKS = [['', 'import.decimal.unknown'], ['.', 'import.decimal.point'], [',', 'import.decimal.comma']] as const;

/** How a file is written, as far as it is told by the file, for the user to say otherwise. */
export function ImportWriting({ file, from }: { file: OpenedFile; from: ImportFile }): VNode {
  const { text } = useTranslator();
  const { zone } = useSettings();
  const { draft, opened: { form, encoding }, sheets, wrapping } = file;
  const isOwn = wrapping === 'workbook' || wrapping === 'mail';
  const zones = [...new Set([zone, 'UTC', ...(draft.zone === null || draft.zone === 'utc' ? [] : [draft.zone])])];
  return (
    <fieldset class={styles['fields']}>
      <legend class={styles['legend']}>{text('import.writing')}</legend>
      {sheets !== null && sheets.names.length > 1 && (
        <Select label={text('import.sheet')} visibleLabel value={sheets.read} options={sheets.names.map((name) => ({ value: name, label: name }))} onValue={(sheet) => from.onWishes({ sheet })} />
      )}
      {!isOwn && (
        <Select
          label={text(encoding.sure ? 'import.encoding' : 'import.encoding.unsure')}
          visibleLabel
          value={form.encoding}
          options={[...new Set([...encoding.likely, ...ENCODINGS])].map((name) => ({ value: name, label: name.toUpperCase() }))}
          onValue={(chosen) => from.onWishes({ encoding: chosen })}
        />
      )}
      {!isOwn && form.form === 'csv' && (
        <Select
          label={text('import.delimiter')}
          visibleLabel
          value={form.delimiter}
          options={DELIMITERS.map((sign) => ({ value: sign, label: text(`import.delimiter.${DELIMITER_NAMES[sign]}`) }))}
          onValue={(sign) => from.onWishes({ delimiter: sign as (typeof DELIMITERS)[number] })}
        />
      )}
      {draft.kind !== 'customers' && (
        <Select
          label={text('import.order')}
          visibleLabel
          value={draft.order ?? ''}
          options={ORDERS.map(([order, words]) => ({ value: order, label: text(words) }))}
          onValue={(order) => from.onDraft({ order: order === '' ? null : (order as 'day-first' | 'month-first') })}
        />
      )}
      <Select
        label={text('import.decimal')}
        visibleLabel
        value={draft.decimal ?? ''}
        options={MARKS.map(([mark, words]) => ({ value: mark, label: text(words) }))}
        onValue={(mark) => from.onDraft({ decimal: mark === '' ? null : (mark as '.' | ',') })}
      />
      {draft.kind !== 'customers' && draft.kind !== 'series' && (
        <Select
          label={text('import.zone')}
          visibleLabel
          value={draft.zone === null ? '' : draft.zone === 'utc' ? 'UTC' : draft.zone}
          options={[...zones.map((name) => ({ value: name, label: name.replaceAll('_', ' ') })), { value: '', label: text('import.zone.unknown') }]}
          onValue={(chosen) => from.onDraft({ zone: chosen === '' ? null : chosen })}
        />
      )}
      {draft.kind === 'mentions' && (
        <Select
          label={text('import.source')}
          visibleLabel
          value={draft.source ?? ''}
          options={[
            { value: '', label: text('import.source.rows') },
            ...SOURCES.map((source) => ({ value: sourceAddress(source), label: text(`import.source.${source}`) })),
            ...SITE_ADDRESSES.map(({ address, name }) => ({ value: address, label: name })),
          ]}
          onValue={(source) => from.onDraft({ source: source === '' ? null : source })}
        />
      )}
    </fieldset>
  );
}

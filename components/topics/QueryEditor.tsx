import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { describedBy } from '@/components/controls/Field';
import { Tabs } from '@/components/controls/Tabs';
import { useTranslator } from '@/components/hooks/translation';
import { queryOf, rowsOf, type BuilderRow } from '@/lib/query/writing/builder';
import { parseQuery } from '@/lib/query/grammar/parse';
import { emptyRow } from './conditions';
import { PastedQuery } from './PastedQuery';
import { QueryBuilder } from './QueryBuilder';
import { QueryCost } from './QueryCost';
import { QueryField } from './QueryField';
import { QueryHelp } from './QueryHelp';
import { marksOf } from './queryMarks';
import { QueryNote } from './QueryNote';
import styles from './QueryEditor.module.css';

/** How a query is edited: as rows, or as text. */
export const QUERY_MODES = ['build', 'write'] as const;
export type QueryMode = (typeof QUERY_MODES)[number];

export interface QueryEditorProps {
  id: string;
  value: string;
  onValue: (value: string) => void;
  /** An empty query is a problem only once it was tried. */
  tried: boolean;
  /** The way that is shown at first. */
  mode: QueryMode;
  onMode: (mode: QueryMode) => void;
  siteNames: ReadonlyMap<string, string>;
}

/** A topic's query, edited as rows or as text: two views of one text, always in step. */
export function QueryEditor({ id, value, onValue, tried, mode, onMode, siteNames }: QueryEditorProps): VNode {
  const { text } = useTranslator();
  const [shown, setShown] = useState(mode);
  const [rows, setRows] = useRows(value, onValue);
  const [pasted, setPasted] = useState('');
  const show = (next: QueryMode): void => {
    setShown(next);
    onMode(next);
  };
  return (
    <div class={styles['editor']}>
      <span class={styles['label']}>{text('topics.query')}</span>
      <div class={styles['box']}>
        <Tabs
          label={text('builder.mode')}
          tabs={QUERY_MODES.map((each) => ({ id: each, name: text(`builder.mode.${each}`) }))}
          chosen={shown}
          onChoose={show}
        >
          {shown === 'write' ? (
            <>
              <QueryField
                id={id}
                label={text('topics.query')}
                labelHidden
                value={value}
                needed={tried}
                onValue={onValue}
                onPasted={setPasted}
              />
              <PastedQuery value={value} pasted={pasted} onValue={onValue} />
              <QueryHelp />
            </>
          ) : rows === null ? (
            <Unreadable onWrite={() => show('write')} />
          ) : (
            <Built id={id} value={value} tried={tried} rows={rows} onRows={setRows} siteNames={siteNames} />
          )}
        </Tabs>
      </div>
      <QueryCost query={value} />
    </div>
  );
}

interface BuiltProps extends Pick<QueryEditorProps, 'id' | 'value' | 'tried' | 'siteNames'> {
  rows: BuilderRow[];
  onRows: (rows: BuilderRow[]) => void;
}

function Built({ id, value, tried, rows, onRows, siteNames }: BuiltProps): VNode {
  const marks = useMemo(() => marksOf(parseQuery(value), value, tried), [value, tried]);
  const note = describedBy(id);
  return (
    <>
      <QueryBuilder
        rows={rows}
        siteNames={siteNames}
        describedBy={note}
        invalid={marks.kind === 'problems'}
        onRows={onRows}
      />
      <QueryNote id={note} marks={marks} cursor={null} />
    </>
  );
}

function Unreadable({ onWrite }: { onWrite: () => void }): VNode {
  const { text } = useTranslator();
  return (
    <p class={styles['unreadable']}>
      {text('builder.unreadable')}{' '}
      <Button size="small" onClick={onWrite}>
        {text('builder.toWrite')}
      </Button>
    </p>
  );
}

/** No row shows a comment; those of the text go to its end when a row is changed. */
const COMMENT = /<<<.*?>>>/gsu;

/**
 * The rows of a query, null where it cannot be read. Rows that say nothing yet are in no text: they live here, as long
 * as the text is the one that the rows gave.
 */
function useRows(value: string, onValue: (value: string) => void): [BuilderRow[] | null, (rows: BuilderRow[]) => void] {
  const [written, setWritten] = useState<{ rows: BuilderRow[]; query: string } | null>(null);
  const read = useMemo(() => readRows(value), [value]);
  const rows = written?.query === value ? written.rows : read;
  const change = (changed: BuilderRow[]): void => {
    const query = [queryOf(changed), ...(value.match(COMMENT) ?? [])].join(' ').trim();
    setWritten({ rows: changed, query });
    onValue(query);
  };
  return [rows, change];
}

function readRows(value: string): BuilderRow[] | null {
  if (value.trim() === '') return [emptyRow('any')];
  const parsed = parseQuery(value);
  return parsed.ok ? rowsOf(parsed.query.tree) : null;
}

import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { useTranslator } from '@/components/hooks/translation';
import type { Translator } from '@/lib/i18n/translator';
import { QUERY_HINT_CODES, type QueryFix, type QueryHint, type QueryProblem } from '@/lib/query/tree';
import { markAt, type QueryMarks } from './queryMarks';
import styles from './QueryNote.module.css';

export interface QueryNoteProps {
  id: string;
  marks: QueryMarks;
  /** Where the cursor stands in the query; null: nowhere. */
  cursor: number | null;
  /** Absent where the text itself is not at hand to be mended. */
  onFix?: (fix: QueryFix) => void;
}

/** What is wrong with a query in words, how many things more are, and a button that mends it where one can. */
export function QueryNote({ id, marks, cursor, onFix }: QueryNoteProps): VNode {
  const translator = useTranslator();
  const said = markAt<QueryProblem | QueryHint>(marks.all, cursor);
  const more = marks.all.length - 1;
  const tone = marks.kind === 'problems' ? styles['problem'] : styles['hint'];
  return (
    <div id={id} class={`${styles['note']} ${tone}`} aria-live="polite">
      {said !== null && (
        <>
          <span>
            {describe(said, translator)}
            {more > 0 && ` ${translator.count('query.more', more)}`}
          </span>
          {said.fix !== undefined && onFix !== undefined && <Fix fix={said.fix} onFix={onFix} />}
        </>
      )}
    </div>
  );
}

function describe({ code, params }: QueryProblem | QueryHint, { text }: Translator): string {
  return isHint(code) ? text(`query.hint.${code}`, params) : text(`query.problem.${code}`, params);
}

function isHint(code: QueryProblem['code'] | QueryHint['code']): code is QueryHint['code'] {
  return (QUERY_HINT_CODES as readonly string[]).includes(code);
}

function Fix({ fix, onFix }: { fix: QueryFix; onFix: (fix: QueryFix) => void }): VNode {
  const { text } = useTranslator();
  const written = fix.text.trim();
  return (
    <Button size="small" onClick={() => onFix(fix)}>
      {written === '' ? text('query.fixRemove') : text('query.fixWrite', { text: written })}
    </Button>
  );
}

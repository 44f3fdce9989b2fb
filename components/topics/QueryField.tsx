import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { describedBy, Field } from '@/components/controls/Field';
import { useTranslator } from '@/components/hooks/translation';
import type { Translator } from '@/lib/i18n/translator';
import { parseQuery } from '@/lib/query/parse';
import type { ParsedQuery, QueryHint, QueryProblem } from '@/lib/query/tree';
import styles from './QueryField.module.css';

export interface QueryFieldProps {
  id: string;
  value: string;
  onValue: (value: string) => void;
  /** An empty field is a problem only once it was tried. */
  tried: boolean;
}

/** A query being written: the first thing wrong with it is underlined in place and said beneath. */
export function QueryField({ id, value, onValue, tried }: QueryFieldProps): VNode {
  const translator = useTranslator();
  const parsed = useMemo(() => parseQuery(value), [value]);
  const problem = problemOf(parsed, value, tried);
  const hint = parsed.ok ? (parsed.query.hints[0] ?? null) : null;
  const marked = problem ?? hint;
  return (
    <Field
      id={id}
      label={translator.text('topics.query')}
      problem={problem === null ? undefined : describeProblem(problem, translator)}
      hint={
        hint === null ? translator.text(parsed.ok ? 'query.valid' : 'query.syntax') : describeHint(hint, translator)
      }
    >
      <div class={styles['query']}>
        <Underlay value={value} marked={marked} isHint={problem === null} />
        <textarea
          id={id}
          class={styles['input']}
          dir="auto"
          rows={1}
          spellcheck={false}
          autocomplete="off"
          autocapitalize="off"
          value={value}
          aria-invalid={problem !== null}
          aria-describedby={describedBy(id)}
          // A query is one line, however long: Enter sends the form.
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing) return;
            event.preventDefault();
            event.currentTarget.form?.requestSubmit();
          }}
          onInput={(event) => onValue(event.currentTarget.value.replace(/\s*\n\s*/gu, ' '))}
        />
      </div>
    </Field>
  );
}

/** The same text beneath the transparent field, to carry the underline and to give the field its height. */
function Underlay(props: { value: string; marked: QueryProblem | QueryHint | null; isHint: boolean }): VNode {
  const { value, marked, isHint } = props;
  const start = marked?.at.start ?? 0;
  const end = Math.max(marked?.at.end ?? 0, start);
  // Something missing has no length of its own: the place where it is missing is marked.
  const words = marked === null ? '' : value.slice(start, end) || '\u00a0';
  return (
    <div class={styles['underlay']} dir="auto" aria-hidden="true">
      {value.slice(0, start)}
      <span class={isHint ? styles['hint'] : styles['problem']}>{words}</span>
      {value.slice(end)}
      {'\u200b'}
    </div>
  );
}

function problemOf(parsed: ParsedQuery, value: string, tried: boolean): QueryProblem | null {
  if (parsed.ok || (value.trim() === '' && !tried)) return null;
  return parsed.problems[0] ?? null;
}

function describeProblem({ code, params }: QueryProblem, { text }: Translator): string {
  return text(`query.problem.${code}`, params);
}

function describeHint({ code, params }: QueryHint, { text }: Translator): string {
  return text(`query.hint.${code}`, params);
}

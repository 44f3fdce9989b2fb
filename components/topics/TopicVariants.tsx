import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { useTranslator } from '@/components/hooks/translation';
import { anyOf, labelOfText, textsOf, withAnyOf } from '@/lib/query/builder';
import { printQuery } from '@/lib/query/print';
import type { Variant } from '@/lib/query/variants';
import styles from './TopicVariants.module.css';

/** Variants that are shown before more are asked for. */
const FIRST = 8;

export interface TopicVariantsProps {
  variants: readonly Variant[];
  query: string;
  onQuery: (query: string) => void;
}

/** Other ways to write a topic's name, to be ticked: each says why it is there, and joins what the query lists. */
export function TopicVariants({ variants, query, onQuery }: TopicVariantsProps): VNode | null {
  const { text, count, languageName } = useTranslator();
  const id = useId();
  const [all, setAll] = useState(false);
  const listed = new Set(anyOf(query));
  // What the query hears already adds nothing; what was ticked stays, to be unticked.
  const offered = variants.filter((variant) => !variant.heardAlready || listed.has(printedOf(variant)));
  // Where the query lists nothing, as one that cannot be read, nothing can be added to it.
  const first = offered[0];
  if (first === undefined || withAnyOf(query, first.text, true) === null) return null;
  const shown = all ? offered : offered.slice(0, FIRST);
  const why = ({ kind, script, language }: Variant): string => {
    if (kind !== 'transliteration') return text(`variants.${kind}`);
    if (language !== undefined) return languageName(language);
    return script === undefined ? text('variants.transliteration') : text(`variants.script.${script}`);
  };
  return (
    <fieldset class={styles['variants']}>
      <legend class={styles['legend']}>{text('variants.title')}</legend>
      <div class={styles['list']}>
        {shown.map((variant, index) => (
          <label key={`${variant.kind} ${variant.text}`} class={styles['variant']}>
            <input
              type="checkbox"
              class={styles['box']}
              checked={listed.has(printedOf(variant))}
              aria-describedby={`${id}-${index}`}
              onChange={(event) => {
                const changed = withAnyOf(query, variant.text, event.currentTarget.checked);
                if (changed !== null) onQuery(changed);
              }}
            />
            <bdi class={styles['words']}>{labelOf(variant)}</bdi>
            <span id={`${id}-${index}`} class={styles['why']}>
              {why(variant)}
            </span>
          </label>
        ))}
      </div>
      {offered.length > shown.length && (
        <div>
          <Button kind="quiet" size="small" onClick={() => setAll(true)}>
            {count('variants.more', offered.length - shown.length)}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

function printedOf({ text }: Variant): string {
  const [read] = textsOf(text);
  return read === undefined ? text : printQuery(read);
}

function labelOf({ text }: Variant): string {
  const [read] = textsOf(text);
  return read === undefined ? text : labelOfText(read);
}

import type { VNode } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { useDebounced } from '@/components/hooks/debounced';
import { useTranslator } from '@/components/hooks/translation';
import { anyOf, labelOfText, textsOf, withAnyOf } from '@/lib/query/writing/builder';
import { printQuery } from '@/lib/query/grammar/print';
import { queryText, variantsOf, type Variant, type VariantKind } from '@/lib/query/writing/variants';
import styles from './TopicVariants.module.css';

/** Variants of a kind that are shown before more are asked for; of another script, of each language. */
const FIRST: Partial<Record<VariantKind, number>> = { transliteration: 1, misspelling: 2 };
const FIRST_OF_OTHERS = 3;
/** While a name is typed its variants wait this long, ms. */
const TYPING_PAUSE = 200;

export interface TopicVariantsProps {
  name: string;
  handles: readonly string[];
  query: string;
  onQuery: (query: string) => void;
}

/** Other ways to write a topic's name, to be ticked: each says why it is there, and joins what the query lists. */
export function TopicVariants({ name, handles, query, onQuery }: TopicVariantsProps): VNode | null {
  const { text, count, languageName } = useTranslator();
  const id = useId();
  const [all, setAll] = useState(false);
  const settled = useDebounced(name, TYPING_PAUSE);
  const known = handles.join(' ');
  const variants = useMemo(
    () => inOrder(variantsOf(settled, { handles: known === '' ? [] : known.split(' ') })),
    [settled, known],
  );
  const listed = new Set(anyOf(query));
  // A variant alone would not hear the name itself.
  const base = query.trim() === '' ? (queryText(settled) ?? '') : query;
  // What the query hears already adds nothing; what was ticked stays, to be unticked.
  const offered = variants.filter((variant) => !variant.heardAlready || listed.has(printedOf(variant)));
  // Where the query lists nothing, as one that cannot be read, nothing can be added to it.
  const first = offered[0];
  if (first === undefined || withAnyOf(base, first.text, true) === null) return null;
  const shown = all ? offered : offered.filter((variant) => listed.has(printedOf(variant)) || isFirst(variant, offered));
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
                const changed = withAnyOf(base, variant.text, event.currentTarget.checked);
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

/** As kinds are named in their list; within a kind as they were found, the likeliest first. */
function inOrder(variants: readonly Variant[]): Variant[] {
  const order: readonly VariantKind[] = ORDER;
  return variants.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

const ORDER = [
  'closed', 'spaced', 'hyphenated', 'hashtag', 'handle', 'domain', 'transliteration', 'misspelling',
] as const satisfies readonly VariantKind[];

function isFirst(variant: Variant, all: readonly Variant[]): boolean {
  const alike = all.filter(({ kind, language }) => kind === variant.kind && language === variant.language);
  return alike.indexOf(variant) < (FIRST[variant.kind] ?? FIRST_OF_OTHERS);
}

function printedOf({ text }: Variant): string {
  const [read] = textsOf(text);
  return read === undefined ? text : printQuery(read);
}

function labelOf({ text }: Variant): string {
  const [read] = textsOf(text);
  return read === undefined ? text : labelOfText(read);
}

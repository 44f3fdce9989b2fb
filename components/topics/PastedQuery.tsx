import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Icon } from '@/components/controls/Icon';
import { useTranslator } from '@/components/hooks/translation';
import type { Translator } from '@/lib/i18n/translator';
import { readOtherTool } from '@/lib/query/otherTools/normalise';
import {
  TOOL_NAMES, type CannotCode, type PastedChange, type PastedLoss, type PastedQuery as Read,
} from '@/lib/query/otherTools/pasted';
import { parseQuery } from '@/lib/query/grammar/parse';
import styles from './PastedQuery.module.css';

const MOST_SHOWN = 120;
/** Reasons that speak of the query, not of one part. */
const OF_THE_WHOLE: ReadonlySet<CannotCode> = new Set<CannotCode>(['only-exclusions', 'nothing-left', 'too-big']);

export interface PastedQueryProps {
  /** What stands in the query's field. */
  value: string;
  /** The same as it was pasted, where it had several lines; a list may have one keyword a line. */
  pasted?: string;
  /** Puts a query into the field. */
  onValue: (query: string) => void;
}

/**
 * Offers to write another tool's query in Earshot's words, says what changes, and keeps in view what cannot be done,
 * until it is dismissed. Shows nothing while the query is one of Earshot's own.
 */
export function PastedQuery({ value, pasted, onValue }: PastedQueryProps): VNode {
  const translator = useTranslator();
  const { text } = translator;
  const source = pasted !== undefined && wordsOf(pasted) === wordsOf(value) ? pasted : value;
  const read = useMemo(() => readOtherTool(source), [source]);
  const [used, setUsed] = useState<{ read: Read; from: string } | null>(null);
  const [dismissed, setDismissed] = useState(false);
  if (read === null && dismissed) setDismissed(false);
  const use = (from: Read): void => {
    setUsed({ read: from, from: value });
    onValue(from.query);
  };
  const takeBack = (from: string): void => {
    setUsed(null);
    onValue(from);
  };
  const offered = dismissed ? null : read;
  const isShown = offered !== null || (read === null && used !== null);
  const losses = offered?.cannot ?? used?.read.cannot ?? [];
  return (
    <section class={isShown ? styles['pasted'] : styles['resting']} aria-label={isShown ? text('pasted.title') : undefined}>
      {/* Always there, so that what appears in it is read out. */}
      <p class={styles['said']} aria-live="polite">
        {isShown && (offered === null ? text('pasted.used') : opening(offered, translator))}
      </p>
      {isShown && (
        <>
          {offered !== null && offered.query !== '' && (
            <p class={styles['query']} dir="auto">
              {offered.query}
            </p>
          )}
          <Losses losses={losses} />
          {offered !== null && <Changes changes={offered.changes} />}
          <div class={styles['buttons']}>
            {offered !== null && isUsable(offered) && (
              <Button size="small" onClick={() => use(offered)}>
                {text('pasted.use')}
              </Button>
            )}
            {offered === null && used !== null && value === used.read.query && (
              <Button size="small" onClick={() => takeBack(used.from)}>
                {text('action.undo')}
              </Button>
            )}
            <Button size="small" kind="quiet" onClick={() => (offered === null ? setUsed(null) : setDismissed(true))}>
              {text('action.dismiss')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

function opening(read: Read, { text }: Translator): string {
  return `${whence(read, text)} ${text(isUsable(read) ? 'pasted.reads' : 'pasted.unusable')}`;
}

function isUsable({ query }: Read): boolean {
  return parseQuery(query).ok;
}

function whence({ tool }: Read, text: Translator['text']): string {
  if (tool === null) return text('pasted.fromOther');
  return tool === 'keywords' ? text('pasted.fromList') : text('pasted.from', { tool: TOOL_NAMES[tool] });
}

/** Parts that are left out or heard otherwise, each with its reason. */
function Losses({ losses }: { losses: readonly PastedLoss[] }): VNode | null {
  const { text } = useTranslator();
  const told = once(losses, ({ part, why }) => `${why} ${part}`);
  if (told.length === 0) return null;
  return (
    <div class={styles['losses']}>
      <p class={styles['heading']}>{text('pasted.losses')}</p>
      <ul class={styles['list']}>
        {told.map(({ part, why }) => (
          <li key={`${why} ${part}`}>
            {!OF_THE_WHOLE.has(why) && (
              <>
                <code dir="auto">{shortened(part)}</code>{' '}
              </>
            )}
            {text(`pasted.cannot.${why}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Changes({ changes }: { changes: readonly PastedChange[] }): VNode | null {
  const { text, count } = useTranslator();
  const told = once(changes, ({ from, to, why }) => `${why} ${from} ${to}`);
  if (told.length === 0) return null;
  return (
    <details>
      <summary class={styles['summary']}>{count('pasted.changes', told.length)}</summary>
      <ul class={styles['list']}>
        {told.map(({ from, to, why }) => (
          <li key={`${why} ${from} ${to}`}>
            <code dir="auto">{shortened(from.trim())}</code>
            {to !== '' && (
              <>
                {' '}
                <Icon name="arrowRight" /> <span class="visually-hidden">{text('pasted.becomes')}</span>{' '}
                <code dir="auto">{shortened(to)}</code>
              </>
            )}{' '}
            {text(`pasted.change.${why}`)}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** As much of a part as is needed to find it. */
function shortened(part: string): string {
  // Half a letter may be left at the cut.
  return part.length <= MOST_SHOWN ? part : `${part.slice(0, MOST_SHOWN).replace(/[\ud800-\udbff]$/u, '')}\u2026`;
}

function wordsOf(text: string): string {
  return text.trim().replace(/\s+/gu, ' ');
}

/** The same thing is said once, however often it stands in the query. */
function once<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

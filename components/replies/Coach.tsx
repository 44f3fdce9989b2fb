import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Icon } from '@/components/controls/Icon';
import { useDebounced } from '@/components/hooks/debounced';
import { useTranslator } from '@/components/hooks/translation';
import type { Translator } from '@/lib/i18n/translator';
import type { Span } from '@/lib/posts/post';
import { isAskedFor, isGood, mattersMost, type CoachFinding } from '@/lib/replies/coaching';
import styles from './Coach.module.css';

export interface CoachProps {
  /** Of what stands in the box; empty: nothing to tell. */
  findings: readonly CoachFinding[];
  /** What stands in the box. */
  words: string;
  /** Of the author: primary subtag, or null. */
  language: string | null;
  /** Marks a stretch of the reply where it is written; absent: it is written nowhere yet. */
  onShow?: (span: Span) => void;
  /** Absent: it cannot be turned off here. */
  onOff?: () => void;
}

/** How long a screen reader is left in peace while somebody writes, ms. */
const PEACE = 1_500;
/** Letters of a quotation that are shown, and quotations of one check. */
const LONGEST = 40;
const MOST = 4;

/** What a coach says of a reply: one line, and each check when it is opened. It never stands in the way. */
export function Coach({ findings, words, language, onShow, onOff }: CoachProps): VNode {
  const translator = useTranslator();
  const { text } = translator;
  const [open, setOpen] = useState(false);
  const id = useId();
  const line = lineOf(findings, language, translator);
  const said = useDebounced(line, PEACE);
  const isWhole = findings.every(isGood);
  return (
    <div class={styles['coach']}>
      <div class={styles['head']}>
        <button type="button" class={styles['line']} aria-expanded={open} aria-controls={id} title={text('coach.title')} onClick={() => setOpen(!open)}>
          {isWhole ? <Icon name="check" /> : <Open />}
          <span>{line}</span>
          <Icon name="expand" />
        </button>
        {onOff && <Button kind="quiet" size="small" icon="close" iconOnly onClick={onOff}>{text('coach.turnOff')}</Button>}
      </div>
      <p class="visually-hidden" role="status">{said}</p>
      <ul id={id} class={styles['checks']} hidden={!open} aria-label={text('coach.title')}>
        {open && findings.map((finding) => (
          <li key={finding.check} class={styles[finding.verdict]}>
            {finding.verdict === 'missing' ? <Open /> : <Icon name={finding.verdict === 'good' ? 'check' : 'alert'} />}
            <span>
              {sayOf(finding, language, translator)}
              {finding.spans.slice(0, MOST).map((span) => <Shown key={span.start} span={span} words={words} language={language} {...(onShow && { onShow })} />)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What is still open: an empty round, where a check would stand. */
const Open = (): VNode => <span class={styles['open']} aria-hidden="true" />;

function Shown({ span, words, language, onShow }: Pick<CoachProps, 'words' | 'language' | 'onShow'> & { span: Span }): VNode | null {
  const { text } = useTranslator();
  const written = words.slice(span.start, span.end).trim();
  // What was typed since may stand elsewhere.
  if (written === '') return null;
  const quoted = written.length > LONGEST ? `${written.slice(0, LONGEST).trimEnd()}…` : written;
  const quote = <q lang={language ?? undefined} dir="auto">{quoted}</q>;
  if (onShow === undefined) return quote;
  return (
    <button type="button" class={styles['quote']} title={text('coach.show', { words: quoted })} onClick={() => onShow(span)}>
      {quote}
    </button>
  );
}

function lineOf(findings: readonly CoachFinding[], language: string | null, translator: Translator): string {
  const { text } = translator;
  const first = mattersMost(findings);
  const all = findings.length;
  if (first === null) return findings.length === 0 ? text('coach.nothing') : text('coach.whole', { all });
  return text('coach.line', { good: findings.filter(isGood).length, all, what: sayOf(first, language, translator) });
}

function sayOf({ check, verdict }: CoachFinding, language: string | null, { text, languageName }: Translator): string {
  if (verdict === 'good' && isAskedFor(check)) return text(`coach.has.${check}`);
  return check === 'language' ? text('coach.do.language', { language: languageName(language ?? '') }) : text(`coach.do.${check}`);
}

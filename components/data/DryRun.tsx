import type { VNode } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { NumberTable } from '@/components/charts/NumberTable';
import { Button } from '@/components/controls/Button';
import { Notice } from '@/components/controls/Notice';
import { Progress } from '@/components/controls/Progress';
import type { RetentionEffect, RetentionPreview } from '@/components/hooks/retention';
import { useTranslator } from '@/components/hooks/translation';
import type { Translator } from '@/lib/i18n/translator';
import styles from './DryRun.module.css';

type Going = RetentionEffect['mentions'];

export interface DryRunProps {
  preview: RetentionPreview;
  /** Whether it is only looked at what would go as it is; else something is about to be stored. */
  isNow: boolean;
  /** Names by ids. */
  topics: ReadonlyMap<string, string>;
  sites: ReadonlyMap<string, string>;
  onAgree: () => void;
  onLeave: () => void;
}

/** What would go, by topic and site, the oldest first; it goes only when the user agrees. */
export function DryRun({ preview, isNow, topics, sites, onAgree, onLeave }: DryRunProps): VNode {
  const { text } = useTranslator();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const goes = preview.state === 'counted' && sumOf(preview.effect.mentions) + preview.effect.topics.length > 0;
  return (
    <section class={styles['run']} aria-labelledby={id}>
      <h3 ref={heading} id={id} class={styles['title']} tabIndex={-1}>
        {text(isNow ? 'data.dryRun.titleNow' : 'data.dryRun.title')}
      </h3>
      <div class={styles['effect']} aria-live="polite" aria-busy={preview.state === 'counting'}>
        <Effect preview={preview} topics={topics} sites={sites} />
      </div>
      {goes && !isNow && <p class={styles['note']}>{text('data.dryRun.after')}</p>}
      <div class={styles['buttons']}>
        <Button onClick={onLeave}>{text(isNow ? 'action.close' : 'action.cancel')}</Button>
        {preview.state === 'counted' && !isNow && (
          <Button kind={goes ? 'danger' : 'primary'} onClick={onAgree}>
            {text(goes ? 'data.dryRun.agree' : 'data.dryRun.store')}
          </Button>
        )}
        {isNow && goes && (
          <Button kind="danger" onClick={onAgree}>
            {text('data.retention.runNow')}
          </Button>
        )}
      </div>
    </section>
  );
}

function Effect({ preview, topics, sites }: Pick<DryRunProps, 'preview' | 'topics' | 'sites'>): VNode | null {
  const translator = useTranslator();
  const { text, count } = translator;
  if (preview.state === 'none') return null;
  if (preview.state === 'failed') return <Notice kind="trouble">{text('data.dryRun.failed')}</Notice>;
  if (preview.state === 'counting') {
    const { looked, total } = preview;
    return (
      <p class={styles['note']}>
        <Progress done={looked} all={total} label={text('data.dryRun.counting')} /> {text('data.dryRun.looked', { looked, total: Math.max(looked, total) })}
      </p>
    );
  }
  const { mentions, topics: byTopic, sites: bySite } = preview.effect;
  const n = sumOf(mentions);
  if (n === 0 && byTopic.length === 0) return <p>{text('data.dryRun.nothing')}</p>;
  return (
    <>
      <p>
        {n === 0 ? text('data.dryRun.nothingWhole') : count('data.dryRun.goes', n, { days: daysOf(mentions, translator) })}
        {mentions.touched > 0 && ` ${count('data.dryRun.touched', mentions.touched)}`}
      </p>
      <GoingTable title={text('data.dryRun.by.topic')} rows={byTopic.map(({ topicId, ...going }) => ({ ...going, name: topics.get(topicId) ?? topicId }))} />
      <GoingTable title={text('data.dryRun.by.site')} rows={bySite.map(({ site, ...going }) => ({ ...going, name: sites.get(site) ?? site }))} />
    </>
  );
}

function GoingTable({ title, rows }: { title: string; rows: readonly (Going & { name: string })[] }): VNode | null {
  const translator = useTranslator();
  const { text, number } = translator;
  if (rows.length === 0) return null;
  return (
    <NumberTable caption={title} label={title} columns={[title, text('data.dryRun.go'), text('data.dryRun.workedOn'), text('data.dryRun.seen')]}>
      {rows
        .toSorted((a, b) => (a.from ?? 0) - (b.from ?? 0))
        .map((row) => (
          <tr key={row.name}>
            <th scope="row">
              <bdi>{row.name}</bdi>
            </th>
            <td>{number(sumOf(row))}</td>
            <td>{number(row.touched)}</td>
            <td>{daysOf(row, translator)}</td>
          </tr>
        ))}
    </NumberTable>
  );
}

function sumOf({ untouched, touched }: Going): number {
  return untouched + touched;
}

function daysOf({ from, to }: Going, { dateRange }: Translator): string {
  return from === null || to === null ? '' : dateRange(from, to);
}

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { IntervalBar } from '@/components/charts/IntervalBar';
import { NumberTable } from '@/components/charts/NumberTable';
import { Select } from '@/components/controls/Select';
import type { ReadOwn } from '@/components/hooks/ownPosts';
import { useTranslator } from '@/components/hooks/translation';
import { OpensThese } from '@/components/mentions/OpensThese';
import { mentionsHref, type Behind } from '@/components/overview/links';
import { Panel } from '@/components/overview/Panel';
import { shareWords } from '@/components/overview/shareWords';
import { kitHref } from '@/components/replies/kit/kitAddress';
import { netWords } from '@/components/sentiment/netWords';
import { aspectName, type NamingTopic } from '@/components/signals/signalNames';
import type { Translator } from '@/lib/i18n/translator';
import { MOST_OWN_POSTS, OWN_POST_KINDS, ownPostTable, type OwnPostKind, type OwnPostRow } from '@/lib/insights/ownPosts';
import styles from './OwnPosts.module.css';

export interface OwnPostsViewProps {
  read: ReadOwn;
  behind: Behind;
  topics: readonly NamingTopic[];
}

/** Which kinds of own posts people react to, and how they answer them. */
export function OwnPostsView({ read, behind, topics }: OwnPostsViewProps): VNode {
  const translator = useTranslator();
  const { text } = translator;
  const [by, setBy] = useState<OwnPostKind>('media');
  const table = ownPostTable(read.posts, by);
  const scale = logScale(table.rows);
  return (
    <Panel
      title={text('ownPosts.title')}
      note={text('ownPosts.formula')}
      action={
        <Select
          label={text('ownPosts.by')}
          value={by}
          options={OWN_POST_KINDS.map((one) => ({ value: one, label: text(`ownPosts.by.${one}`) }))}
          onValue={(value) => setBy(OWN_POST_KINDS.find((one) => one === value) ?? by)}
        />
      }
    >
      <p class={styles['facts']}><OpensThese ids={read.posts.map(({ id }) => id)}>{text('ownPosts.read', { n: read.posts.length })}</OpensThese></p>
      <NumberTable
        whole
        caption={text('ownPosts.title')}
        label={text('volume.asTable', { title: text('ownPosts.title') })}
        columns={[text('ownPosts.by'), text('ownPosts.posts'), text('ownPosts.median'), text('ownPosts.against'), text('ownPosts.answers')]}
      >
        {table.rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{kindName(by, row.key, topics, translator)}</th>
            <td><OpensThese ids={row.ids}>{translator.number(row.n)}</OpensThese></td>
            <td><Reactions row={row} scale={scale} /></td>
            <td><Against row={row} /></td>
            <td>{row.answers.state === 'rate' ? <>{netWords(row.answers, translator).both}, <OpensThese ids={row.answerIds}>n {translator.number(row.answers.n)}</OpensThese></> : text('ownPosts.few')}</td>
          </tr>
        ))}
      </NumberTable>
      <ul class={styles['facts']}>
        {table.young.length > 0 && <li><OpensThese ids={table.young}>{text('ownPosts.young', { n: table.young.length })}</OpensThese></li>}
        {table.unshown.length > 0 && <li><OpensThese ids={table.unshown}>{text('ownPosts.unshown', { n: table.unshown.length })}</OpensThese></li>}
        {read.of > 0 && <li><OpensThese ids={read.ids}>{text('ownPosts.answersFrom', { read: read.read, of: read.of })}</OpensThese></li>}
        {read.more && <li>{text('ownPosts.more', { n: MOST_OWN_POSTS })}</li>}
        <li>{text('ownPosts.noTrial')}</li>
      </ul>
      <p class={styles['links']}>
        <a href={mentionsHref({ ...behind, text: 'is:mine' })}>{text('ownPosts.open')}</a>
        <a href={kitHref('coach')}>{text('ownPosts.templates')}</a>
      </p>
    </Panel>
  );
}

/** Where a number of reactions lies between none and the most, each step ten times as many, 0..1. */
type Scale = (reactions: number) => number;

function logScale(rows: readonly OwnPostRow[]): Scale {
  const most = Math.max(9, ...rows.flatMap(({ engagement }) => (engagement === null ? [] : [engagement.value, engagement.high ?? 0])));
  return (reactions) => Math.log10(1 + reactions) / Math.log10(1 + most);
}

function Reactions({ row: { engagement }, scale }: { row: OwnPostRow; scale: Scale }): VNode {
  const { text, number, decimal } = useTranslator();
  if (engagement === null) return <>{text('ownPosts.few')}</>;
  const { value, low, high } = engagement;
  const words = high === null ? text('ownPosts.atLeast', { value: number(low ?? 0) }) : text('net.interval', { low: number(low ?? 0), high: number(high) });
  return (
    <>
      <span class={styles['value']}>{decimal(value, 1)}</span>
      <IntervalBar value={scale(value)} low={low === null ? 0 : scale(low)} high={high === null ? 1 : scale(high)} words={words} />
    </>
  );
}

function Against({ row: { against, works } }: { row: OwnPostRow }): VNode {
  const translator = useTranslator();
  const { text } = translator;
  if (against === null) return <>{text('ownPosts.few')}</>;
  const { share, range } = shareWords({ ...against, share: against.chance }, translator);
  return (
    <>
      <span>{share} ({range})</span>
      {works !== null && <span class={styles[works]}>{works === 'more' ? '▲' : '▼'} {text(`ownPosts.works.${works}`)}</span>}
    </>
  );
}

const NAMED = ['video', 'image', 'audio', 'link', 'text', 'question', 'statement', 'short', 'middle', 'long'] as const;

function kindName(by: OwnPostKind, key: string, topics: readonly NamingTopic[], translator: Translator): string {
  if (by === 'aspect') return aspectName(key, topics, translator);
  if (by === 'weekday') return translator.weekday(Number(key));
  const [from = '', to = ''] = key.split('-');
  if (by === 'hours') return translator.text('ownPosts.hours', { from, to });
  const named = NAMED.find((one) => one === key);
  return named === undefined ? key : translator.text(`ownPosts.is.${named}`);
}

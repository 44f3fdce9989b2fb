import type { VNode } from 'preact';
import { useCallback, useMemo } from 'preact/hooks';
import { goneWords } from '@/components/charts/goneWords';
import { NumberTable } from '@/components/charts/NumberTable';
import { useTableToggle } from '@/components/charts/TableToggle';
import { TrendStrips, type Strip } from '@/components/charts/TrendStrips';
import { useTranslator } from '@/components/hooks/translation';
import { amongFilter } from '@/components/mentions/voiceFilter';
import { mentionsHref } from '@/components/overview/links';
import { Panel } from '@/components/overview/Panel';
import { shareWords } from '@/components/overview/shareWords';
import { TopicChip } from '@/components/topics/TopicChip';
import type { Translator } from '@/lib/i18n/translator';
import { keptOf } from '@/lib/insights/sentimentCounts';
import type { VoiceBoard } from '@/lib/insights/voice/voiceBoard';
import type { SharePoint, VoiceSeries } from '@/lib/insights/voice/voiceSeries';
import styles from './VoiceView.module.css';

/** The least that the height of the lines stands for. */
const LEAST_HEIGHT = 0.2;

/** Each share over time, one line below the other, of one scale. */
export function VoiceTrend({ board, series, site }: { board: VoiceBoard; series: VoiceSeries; site: string | null }): VNode {
  const translator = useTranslator();
  const { text, day, percent } = translator;
  const hrefOf = useCallback(
    (topicId: string, { from, to }: SharePoint): string => mentionsHref({ topicId, site, from, to, signal: 'unsought' }),
    [site],
  );
  const [table, toggle] = useTableToggle();
  const strips = useMemo(
    () => board.rivals.map(({ topic: { id, name, hue }, mentions: { share } }): Strip => ({
      key: id,
      label: translator.text('shares.overTimeOf', { name }),
      color: `var(--topic-${hue})`,
      name: (
        <>
          <TopicChip name={name} hue={hue} />
          <span class={styles['figure']}>{share.state === 'rate' && <b>{shareWords(share, translator).share}</b>}</span>
        </>
      ),
      points: (series.topics.get(id) ?? []).map((point) => ({
        at: point.at,
        ...(point.share.state === 'rate' ? { value: point.share.share, low: point.share.low, high: point.share.high } : { value: null, low: 0, high: 0 }),
        words: pointWords(point, translator),
        href: keptOf(point).open === 0 ? null : hrefOf(id, point),
      })),
    })),
    [board, series, hrefOf, translator],
  );
  if (strips.every(({ points }) => points.every(({ value }) => value === null))) {
    return (
      <Panel title={text('shares.overTime')}>
        <p class={styles['lacking']}>{text('shares.overTimeFew')}</p>
      </Panel>
    );
  }
  const since = series.since === null ? '' : ` ${text('shares.since', { since: day(series.since) })}`;
  return (
    <Panel title={text('shares.overTime')} action={toggle} note={`${text(`shares.step.${series.step}`)}${since}`}>
      {table ? (
        <SeriesTable board={board} series={series} hrefOf={hrefOf} site={site} />
      ) : (
        <TrendStrips strips={strips} least={LEAST_HEIGHT} bounds={[0, 1]} write={(value) => percent(value)} />
      )}
    </Panel>
  );
}

function pointWords(point: SharePoint, words: Translator): string {
  const { text, day, dayRange, sequence, number, count } = words;
  const { from, to, share } = point;
  const gone = goneWords(point, words);
  const counted = count('overview.countOf', share.of, { count: number(share.count) });
  const told = share.state === 'rate' ? [text('shares.shareAndRange', shareWords(share, words)), counted] : [counted];
  return text('shares.point', { days: from === to ? day(from) : dayRange(from, to), parts: sequence([...told, ...(gone === null ? [] : [gone])]) });
}

function SeriesTable(props: { board: VoiceBoard; series: VoiceSeries; hrefOf: (topicId: string, point: SharePoint) => string; site: string | null }): VNode {
  const translator = useTranslator();
  const { text, day, dayRange, number } = translator;
  const { board, series, hrefOf, site } = props;
  const among = amongFilter(board.rivals.map(({ topic }) => topic.id));
  const allHref = (days: Pick<SharePoint, 'from' | 'to'>): string => (
    mentionsHref({ topicId: null, site, ...days, signal: among })
  );
  const [first] = board.rivals;
  const places = (first === undefined ? [] : (series.topics.get(first.topic.id) ?? [])).map((point, place) => ({ point, place }));
  return (
    <NumberTable
      caption={text('shares.overTime')}
      label={text('volume.asTable', { title: text('shares.overTime') })}
      columns={[text('volume.day'), ...board.rivals.map(({ topic }) => topic.name), text('volume.total')]}
    >
      {places.toReversed().map(({ point: { at, from, to, share: { of } }, place }) => (
        <tr key={at}>
          <th scope="row">{from === to ? day(from) : dayRange(from, to)}</th>
          {board.rivals.map(({ topic: { id } }) => {
            const point = series.topics.get(id)?.[place];
            if (point === undefined) return <td key={id}>–</td>;
            const { share } = point;
            const written = share.state === 'few' ? number(share.count) : text('shares.shareAndRange', shareWords(share, translator));
            const told = share.state === 'few' ? written : `${written} · ${number(share.count)}`;
            return <td key={id}>{keptOf(point).open === 0 ? told : <a href={hrefOf(id, point)}>{told}</a>}</td>;
          })}
          <td>{of === 0 ? number(0) : <a href={allHref({ from, to })}>{number(of)}</a>}</td>
        </tr>
      ))}
    </NumberTable>
  );
}

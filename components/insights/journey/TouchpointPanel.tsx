import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { NumberTable } from '@/components/charts/NumberTable';
import { Button } from '@/components/controls/Button';
import { useTranslator } from '@/components/hooks/translation';
import { netDelta } from '@/components/overview/deltas';
import { DeltaWords } from '@/components/overview/DeltaWords';
import { mentionsHref, type Behind } from '@/components/overview/links';
import { Opens } from '@/components/overview/Opens';
import { Panel } from '@/components/overview/Panel';
import { netWords } from '@/components/sentiment/netWords';
import { SentimentMark } from '@/components/sentiment/SentimentMark';
import type { JourneyMap } from '@/lib/insights/journey/journeyMap';
import type { TouchpointOutcome } from '@/lib/insights/journey/touchpointOutcomes';
import type { OwnTouchpoint } from '@/lib/query/touchpoints';
import { SENTIMENT_LABELS, type SentimentLabel } from '@/lib/sentiment/sentiment';
import { kindName, stageName } from './journeyWords';
import styles from './TouchpointPanel.module.css';

/** Rows that are shown before more are asked for. */
const FIRST = 10;
/** What came off in no way that is known is shown in one row with the rest. */
const OUTCOMES = ['negative', 'neutral', 'positive', 'unsure'] as const satisfies readonly SentimentLabel[];

export interface TouchpointPanelProps {
  map: JourneyMap;
  behind: Behind;
  /** Those that the user named. */
  touchpoints: readonly OwnTouchpoint[];
  siteNames: ReadonlyMap<string, string>;
}

/** How it comes off where customers meet the brand: the user's own touchpoints, then site × kind of post × stage. */
export function TouchpointPanel({ map, behind, touchpoints, siteNames }: TouchpointPanelProps): VNode {
  const translator = useTranslator();
  const { text, count } = translator;
  const [all, setAll] = useState(false);
  const known = map.touchpoints.filter((one) => one.own === null || touchpoints.some(({ id }) => id === one.own));
  const shown = all ? known : known.slice(0, FIRST);
  const hasUnscored = known.some(({ counts }) => counts.unscored > 0);
  const labels = SENTIMENT_LABELS.filter((label) => OUTCOMES.some((one) => one === label) || hasUnscored);
  return (
    <Panel
      title={text('journey.touchpoints')}
      action={<a href="#/settings">{text('journey.nameTouchpoints')}</a>}
      note={text('journey.touchpointsNote')}
    >
      {known.length === 0 ? <p class={styles['quiet']}>{text('overview.none')}</p> : (
        <NumberTable
          caption={text('journey.touchpoints')}
          label={text('volume.asTable', { title: text('journey.touchpoints') })}
          columns={[text('journey.touchpoint'), ...labels.map((label) => text(`sentiment.${label}`)), text('net.title'), text('journey.change')]}
        >
          {shown.map((one) => (
            <TouchpointRow key={one.key} one={one} labels={labels} map={map} behind={behind} touchpoints={touchpoints} siteNames={siteNames} />
          ))}
        </NumberTable>
      )}
      {shown.length < known.length && (
        <div>
          <Button kind="quiet" size="small" onClick={() => setAll(true)}>{count('overview.showMore', known.length - shown.length)}</Button>
        </div>
      )}
    </Panel>
  );
}

function TouchpointRow(props: TouchpointPanelProps & { one: TouchpointOutcome; labels: readonly SentimentLabel[] }): VNode {
  const { one, labels, map, behind, touchpoints, siteNames } = props;
  const translator = useTranslator();
  const { number } = translator;
  const { net } = one;
  const delta = netDelta({ now: one, before: one.before, current: map.current, comparison: map.comparison }, translator);
  const own = one.own === null ? undefined : touchpoints.find(({ id }) => id === one.own);
  const hrefOf = (label: SentimentLabel): string => {
    if (one.own !== null) return mentionsHref({ ...behind, signal: `touchpoint:own>${one.own}:${label}` });
    return mentionsHref({ ...behind, site: one.site, signal: `touchpoint:${one.kind}>${one.stage ?? '-'}:${label}` });
  };
  return (
    <tr>
      <th scope="row">
        {one.own === null ? (
          <>
            <bdi>{siteNames.get(one.site) ?? one.site}</bdi> · {kindName(one.kind, translator)} · {stageName(one.stage, translator)}
          </>
        ) : <bdi class={styles['own']}>{own?.name}</bdi>}
      </th>
      {labels.map((label) => (
        <td key={label}>
          {one.counts[label] === 0 ? number(0) : (
            <Opens kept={one} label={label} class={styles['number']} href={hrefOf(label)}>
              <SentimentMark label={label} named={false} />
              {number(one.counts[label])}
            </Opens>
          )}
        </td>
      ))}
      <td>{net.state === 'rate' ? netWords(net, translator).both : '–'}</td>
      <td>{delta === null ? '–' : <DeltaWords delta={delta} />}</td>
    </tr>
  );
}

import type { VNode } from 'preact';
import { NetTrack } from '@/components/charts/NetTrack';
import { useTranslator } from '@/components/hooks/translation';
import { mentionsDelta, netDelta } from '@/components/overview/deltas';
import { DeltaWords } from '@/components/overview/DeltaWords';
import { mentionsHref, type Behind } from '@/components/overview/links';
import { Opens } from '@/components/overview/Opens';
import { shareWords } from '@/components/overview/shareWords';
import { netWords } from '@/components/sentiment/netWords';
import fills from '@/components/sentiment/SentimentFill.module.css';
import { SentimentMark } from '@/components/sentiment/SentimentMark';
import { aspectName } from '@/components/signals/signalNames';
import type { JourneyMap, JourneyStage } from '@/lib/insights/journey/journeyMap';
import type { JourneyTold } from '@/lib/insights/journey/journeyTold';
import type { Share } from '@/lib/insights/wilson';
import type { Topic } from '@/lib/query/topic';
import { SENTIMENT_LABELS } from '@/lib/sentiment/sentiment';
import { stageName, stageSignal } from './journeyWords';
import { OutcomeCounts } from './OutcomeCounts';
import styles from './StageMap.module.css';

/** Aspects that a stage shows. */
const FIRST = 3;

export interface StageRowProps {
  stage: JourneyStage;
  /** What its mentions say; null while they are being read. */
  told: JourneyTold['stages'][JourneyStage['stage']] | null;
  /** Mentions of the largest stage. */
  most: number;
  map: JourneyMap;
  behind: Behind;
  topics: readonly Topic[];
  siteNames: ReadonlyMap<string, string>;
}

/** One stage: how many, how it feels, what of, and in whose words. */
export function StageRow(props: StageRowProps): VNode {
  const { stage, told, most, map: { current, comparison }, behind, topics, siteNames } = props;
  const translator = useTranslator();
  const { text, number } = translator;
  const { total, net, counts, share, aspects } = stage;
  const name = stageName(stage.stage, translator);
  const hrefOf = (signal: string): string => mentionsHref({ ...behind, signal });
  const compared = { now: stage, before: stage.before, current, comparison };
  const [volume, felt] = [mentionsDelta(compared, translator, (period) => mentionsHref({ ...behind, ...period, signal: stageSignal(stage.stage) })), netDelta(compared, translator)];
  return (
    <li class={total === 0 ? `${styles['stage']} ${styles['empty']}` : styles['stage']}>
      <div class={styles['name']}>
        <h3>{name}</h3>
        {total === 0 ? <p class={styles['soft']}>{text('overview.none')}</p> : (
          <p>
            <Opens kept={stage} class={styles['number']} href={hrefOf(stageSignal(stage.stage))}>{translator.count('count.mentions', total)}</Opens>
            {share.state === 'rate' && <span class={styles['soft']}> <span title={shareWords(share, translator).range}>{shareWords(share, translator).share}</span></span>}
          </p>
        )}
        {volume !== null && (total > 0 || (stage.before?.total ?? 0) > 0) && <p class={styles['soft']}><DeltaWords delta={volume} /></p>}
      </div>
      {total > 0 && (
        <>
          <div class={styles['volume']}>
            <span class={styles['bar']} style={{ inlineSize: `${(total / most) * 100}%` }} aria-hidden="true">
              {SENTIMENT_LABELS.map((label) => counts[label] > 0 && <span key={label} class={fills[label]} style={{ flexGrow: counts[label] }} />)}
            </span>
            <OutcomeCounts kept={stage} hrefOf={(label) => hrefOf(stageSignal(stage.stage, { label }))} />
          </div>
          <div class={styles['felt']}>
            <NetTrack net={net} />
            <p class={styles['net']}>
              {net.state === 'rate' ? <span>{text('overview.netOf', { value: netWords(net, translator).both })}</span> : <span class={styles['soft']}>{text('journey.fewScored')}</span>}
            </p>
            {felt !== null && <p class={styles['soft']}><DeltaWords delta={felt} /></p>}
          </div>
          <div class={styles['more']}>
            {aspects.length > 0 && (
              <p class={styles['fact']}>
                <span class={styles['soft']}>{text('journey.aspects')}</span>
                {aspects.slice(0, FIRST).map((aspect) => (
                  <span key={aspect.key} class={styles['aspect']}>
                    <Opens kept={aspect} href={hrefOf(stageSignal(stage.stage, { aspect: aspect.key }))}>
                      <bdi>{aspectName(aspect.key, topics, translator)}</bdi> {number(aspect.total)}
                    </Opens>
                    {aspect.net.state === 'rate' && <span class={styles['soft']}> {netWords(aspect.net, translator).both}</span>}
                  </span>
                ))}
              </p>
            )}
            {told !== null && told.gaps.count > 0 && (
              <p class={styles['fact']}>
                <span class={styles['soft']}>{text('signals.gap')}</span>
                <a href={hrefOf(`gap:${stage.stage}`)}><GapWords gaps={told.gaps} /></a>
              </p>
            )}
            {told !== null && told.quotes.length > 0 && (
              <ul class={styles['quotes']} aria-label={text('journey.quotes', { stage: name })}>
                {told.quotes.map(({ mentionId, label, language, text: words, site }) => (
                  <li key={mentionId} class={styles['quote']}>
                    <SentimentMark label={label} />
                    <span>
                      <a href={`#/mentions?${new URLSearchParams({ mention: mentionId }).toString()}`}><q dir="auto" lang={language ?? undefined}>{words}</q></a>{' '}
                      <bdi class={styles['soft']}>{siteNames.get(site) ?? site}</bdi>
                    </span>
                  </li>
                ))}
              </ul>
            )}
          </div>
        </>
      )}
    </li>
  );
}

function GapWords({ gaps }: { gaps: Share }): VNode {
  const translator = useTranslator();
  const { text, number } = translator;
  const counts = { count: number(gaps.count), of: number(gaps.of) };
  return <>{gaps.state === 'rate' ? text('journey.gapShare', { ...counts, ...shareWords(gaps, translator) }) : text('journey.gapCount', counts)}</>;
}

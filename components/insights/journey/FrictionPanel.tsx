import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import { netDelta } from '@/components/overview/deltas';
import { DeltaWords } from '@/components/overview/DeltaWords';
import { mentionsHref, type Behind } from '@/components/overview/links';
import { Opens } from '@/components/overview/Opens';
import { Panel } from '@/components/overview/Panel';
import { shareWords } from '@/components/overview/shareWords';
import { SentimentMark } from '@/components/sentiment/SentimentMark';
import type { Friction } from '@/lib/insights/journey/friction';
import { placeOf, type JourneyMap } from '@/lib/insights/journey/journeyMap';
import type { Topic } from '@/lib/query/topic';
import styles from './FrictionPanel.module.css';
import { placeName, stageSignal } from './journeyWords';

/** Places that are shown. */
const FIRST = 6;

/** Where on the way it goes wrong (negative) or well (positive), what weighs most first. */
export function FrictionPanel(props: { label: 'negative' | 'positive'; map: JourneyMap; behind: Behind; topics: readonly Topic[] }): VNode {
  const { label, map, behind, topics } = props;
  const translator = useTranslator();
  const { text, count, number } = translator;
  const kind = label === 'negative' ? 'friction' : 'strengths';
  const places = map[kind].slice(0, FIRST);
  const most = Math.max(1, ...places.map(({ atLeast }) => atLeast ?? 0));
  const wordsOf = ({ share, of }: Friction): string => (
    share.state === 'rate' ? text(`journey.${label}Share`, { ...shareWords(share, translator), of: number(of) }) : ''
  );
  return (
    <Panel title={text(`journey.${kind}`)} note={places.length > 0 ? text(`journey.${kind}Note`) : undefined}>
      {places.length === 0 ? <p class={styles['quiet']}>{text(`journey.${kind}None`)}</p> : (
        <ol class={styles['places']}>
          {places.map((place) => {
            const { at, aspect } = placeOf(place.key);
            const delta = netDelta({ now: place.part, before: place.part.before, current: map.current, comparison: map.comparison }, translator);
            const least = Math.floor(place.atLeast ?? 0);
            return (
              <li key={place.key} class={styles['place']}>
                <span class={styles['head']}>
                  <bdi class={styles['name']}>{placeName(at, aspect, topics, translator)}</bdi>
                  <Opens kept={place.part} label={label} class={styles['number']} href={mentionsHref({ ...behind, signal: stageSignal(at, { aspect, label }) })}>
                    <SentimentMark label={label} />
                    {number(place.count)}
                  </Opens>
                </span>
                <span class={`${styles['weight']} ${styles[label]}`} style={{ inlineSize: `${((place.atLeast ?? 0) / most) * 100}%` }} aria-hidden="true" />
                <span class={styles['soft']}>
                  {wordsOf(place)}
                  {least > 0 && ` · ${count('journey.atLeast', least)}`}
                  {delta !== null && <> · {text('net.title')} <DeltaWords delta={delta} /></>}
                </span>
              </li>
            );
          })}
        </ol>
      )}
    </Panel>
  );
}

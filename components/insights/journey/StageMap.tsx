import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Select } from '@/components/controls/Select';
import { useTranslator } from '@/components/hooks/translation';
import { ANY_STAGE } from '@/components/mentions/journeyFilter';
import { mentionsHref, type Behind } from '@/components/overview/links';
import { Panel } from '@/components/overview/Panel';
import type { JourneyMap } from '@/lib/insights/journey/journeyMap';
import type { JourneyTold } from '@/lib/insights/journey/journeyTold';
import { LENSES, throughLens, type Lens } from '@/lib/insights/journey/lenses';
import type { Topic } from '@/lib/query/topic';
import { StageRow } from './StageRow';
import styles from './StageMap.module.css';
import { stageSignal } from './journeyWords';

/** A customer's way, stage by stage, through one of two lenses. */
export function StageMap(props: { map: JourneyMap; told: JourneyTold | null; behind: Behind; topics: readonly Topic[]; siteNames: ReadonlyMap<string, string> }): VNode {
  const { map, told, behind, topics, siteNames } = props;
  const { text, count, number } = useTranslator();
  const [lens, setLens] = useState<Lens>('funnel');
  const most = Math.max(1, ...map.stages.map(({ total }) => total));
  return (
    <Panel
      title={text('journey.map')}
      action={(
        <Select
          label={text('journey.lens')}
          value={lens}
          options={LENSES.map((one) => ({ value: one, label: text(`journey.lens.${one}`) }))}
          onValue={(value) => setLens(LENSES.find((one) => one === value) ?? lens)}
        />
      )}
      note={(
        <>
          <a href={mentionsHref({ ...behind, signal: stageSignal(ANY_STAGE) })}>{count('journey.known', map.of - map.unknown, { of: number(map.of) })}</a>
          {map.unknown > 0 && <>{' '}<a href={mentionsHref({ ...behind, signal: stageSignal('-') })}>{count('journey.unknown', map.unknown)}</a></>}
          {map.topicCount > 1 && ` ${text('volume.countedPerTopic')}`}
          {told !== null && told.read > 0 && <>{' '}{told.whole ? <a href={mentionsHref(behind)}>{count('journey.readAll', told.read)}</a> : count('journey.readSome', told.read, { of: number(told.of) })}</>}
        </>
      )}
    >
      <ol class={styles['stages']}>
        {throughLens(map.stages, lens).map((stage) => (
          <StageRow key={stage.stage} stage={stage} told={told?.stages[stage.stage] ?? null} most={most} map={map} behind={behind} topics={topics} siteNames={siteNames} />
        ))}
      </ol>
    </Panel>
  );
}

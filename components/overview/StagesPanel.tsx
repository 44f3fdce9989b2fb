import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { PartBars } from '@/components/charts/PartBars';
import { Select } from '@/components/controls/Select';
import { useTranslator } from '@/components/hooks/translation';
import { insightsHref } from '@/components/insights/insightsAddress';
import { stageName, stageSignal } from '@/components/insights/journey/journeyWords';
import type { JourneyMap } from '@/lib/insights/journey/journeyMap';
import { LENSES, throughLens, type Lens } from '@/lib/insights/journey/lenses';
import { ANY_STAGE } from '@/components/mentions/journeyFilter';
import { mentionsHref, type Behind } from './links';
import type { OverviewFilter } from './OverviewFilters';
import { Panel } from './Panel';
import styles from './Overview.module.css';

/** Where on their way customers speak, as a funnel or by how it feels, with the way to the whole journey. */
export function StagesPanel({ map, filter, behind }: { map: JourneyMap; filter: OverviewFilter; behind: Behind }): VNode {
  const translator = useTranslator();
  const { text, count, number } = translator;
  const [lens, setLens] = useState<Lens>('funnel');
  const stages = throughLens(map.stages, lens).filter(({ total }) => total > 0);
  const title = text('journey.map');
  const whole = <a href={insightsHref({ part: 'journey', filter })}>{text('overview.journeyMore')}</a>;
  if (stages.length === 0) return <Panel title={title}><p class={styles['lacking']}>{text('overview.stagesNone')}</p></Panel>;
  return (
    <Panel
      title={title}
      action={(
        <Select
          label={text('journey.lens')} value={lens} quiet
          options={LENSES.map((one) => ({ value: one, label: text(`journey.lens.${one}`) }))}
          onValue={(value) => setLens(LENSES.find((one) => one === value) ?? lens)}
        />
      )}
      note={<><a href={mentionsHref({ ...behind, signal: stageSignal(ANY_STAGE) })}>{count('journey.known', map.of - map.unknown, { of: number(map.of) })}</a> {whole}</>}
    >
      <PartBars
        parts={stages} first={stages.length} drawn={lens === 'funnel' ? 'volume' : 'net'}
        nameOf={(key) => stageName(key, translator)}
        hrefOf={(key) => mentionsHref({ ...behind, signal: stageSignal(key) })}
      />
    </Panel>
  );
}

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Notice } from '@/components/controls/Notice';
import { Select } from '@/components/controls/Select';
import { useTranslator } from '@/components/hooks/translation';
import { EmptyState } from '@/components/layout/EmptyState';
import { Loading } from '@/components/layout/Loading';
import { comparedWords } from '@/components/overview/comparedWords';
import { OpenRead, OpensThese } from '@/components/mentions/OpensThese';
import type { Behind } from '@/components/overview/links';
import type { OverviewFilter } from '@/components/overview/OverviewFilters';
import { Panel } from '@/components/overview/Panel';
import { AGAINST, SIDES, type Against } from '@/lib/insights/drivers/periodDrivers';
import type { Topic } from '@/lib/query/topic';
import type { Drivers, ReadPeriod } from './drivers';
import { RecurringPanel } from './RecurringPanel';
import { RisingPanel } from './RisingPanel';
import { SideTerms } from './SideTerms';
import styles from './Drivers.module.css';

export interface DriversViewProps {
  filter: OverviewFilter;
  topics: readonly Topic[];
  drivers: { state: 'loading' } | { state: 'failed' } | { state: 'ready'; value: Drivers };
}

/** What people say when they are displeased or pleased, as a cloud and as a list, what rises, and what recurs; each opens its mentions. */
export function DriversView({ filter, topics, drivers }: DriversViewProps): VNode {
  const { text } = useTranslator();
  if (drivers.state === 'loading') return <Loading lines={8} />;
  if (drivers.state === 'failed') return <Notice kind="trouble">{text('trouble.load')}</Notice>;
  const { value } = drivers;
  const behind: Behind = { topicId: filter.topicId, site: filter.site, ...value.now.period };
  if (value.now.of === 0) {
    return (
      <>
        <EmptyState title={text('drivers.none')} hint={text('drivers.noneHint')} />
        {value.now.gone > 0 && <Read {...value.now} />}
      </>
    );
  }
  return (
    <>
      <Compared drivers={value} />
      <SidesPanel drivers={value} behind={behind} />
      <RisingPanel rising={value.rising} topics={topics} behind={behind} comparison={value.comparison} />
      <div class={styles['halves']}>
        <RecurringPanel kind="questions" found={value.questions} />
        <RecurringPanel kind="wishes" found={value.wishes} />
      </div>
    </>
  );
}

function Compared({ drivers: { now, before, comparison } }: { drivers: Drivers }): VNode {
  const translator = useTranslator();
  const compared = comparedWords(comparison, translator);
  return (
    <div class={styles['read']}>
      <Read {...now} />
      {before !== null && <Read {...before} />}
      {compared !== null && <p>{compared}</p>}
    </div>
  );
}

/** How much of a period was read, and of how many. */
function Read({ period, read, of, gone, whole, ids }: ReadPeriod): VNode {
  const translator = useTranslator();
  const { text, count, number, dayRange } = translator;
  const days = dayRange(period.from, period.to);
  const words = whole ? count('drivers.read.whole', of, { period: days }) : text('drivers.read.sampled', { period: days, n: number(read), of: number(of) });
  const told = gone > 0 ? ` ${count('drivers.gone', gone)}.` : '';
  return <p>{whole ? <OpensThese ids={ids}>{words}</OpensThese> : words}.{told}{!whole && <> <OpenRead ids={ids} /></>}</p>;
}

function SidesPanel({ drivers, behind }: { drivers: Drivers; behind: Behind }): VNode {
  const { text } = useTranslator();
  const [wanted, setWanted] = useState<Against>('side');
  const against = drivers.sides[wanted] === null ? 'side' : wanted;
  const sides = drivers.sides[against];
  const strongest = Math.max(0, ...SIDES.flatMap((side) => sides?.[side].terms.map(({ z }) => z) ?? []));
  const choice = drivers.sides.before !== null && (
    <Select
      label={text('drivers.against')}
      visibleLabel
      value={against}
      options={AGAINST.map((value) => ({ value, label: text(`drivers.against.${value}`) }))}
      onValue={(value) => setWanted(AGAINST.find((one) => one === value) ?? 'side')}
    />
  );
  return (
    <Panel title={text('drivers.title')} action={choice} note={text('drivers.how')}>
      {sides !== null && (
        <div class={styles['halves']}>
          {SIDES.map((side) => (
            <SideTerms key={`${side} ${against}`} drivers={sides[side]} strongest={strongest} against={against} behind={behind} />
          ))}
        </div>
      )}
    </Panel>
  );
}

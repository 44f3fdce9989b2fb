import type { VNode } from 'preact';
import { PartBars } from '@/components/charts/PartBars';
import { useTranslator } from '@/components/hooks/translation';
import { ANY_PLACE, placeFilter } from '@/components/mentions/placeFilter';
import { placeName } from '@/components/mentions/placeName';
import type { Places } from '@/lib/insights/places';
import { mentionsHref, type Behind } from './links';
import { Panel } from './Panel';
import styles from './Overview.module.css';

/** Mentions by the place that their posts show, and of how many that is known; `of`: all of the period. */
export function PlacesPanel({ places: { parts, placed }, of, behind }: { places: Places; of: number; behind: Behind }): VNode {
  const translator = useTranslator();
  const { text, count, number } = translator;
  const hrefOf = (key: string): string => mentionsHref({ ...behind, signal: placeFilter(key) });
  const title = text('overview.by.place');
  if (parts.length === 0) return <Panel title={title}><p class={styles['lacking']}>{text('overview.placeNone')}</p></Panel>;
  return (
    <Panel title={title} note={<a href={hrefOf(ANY_PLACE)}>{count('overview.placed', placed, { of: number(of) })}</a>}>
      <PartBars parts={parts} nameOf={(key) => placeName(key, translator)} hrefOf={hrefOf} />
    </Panel>
  );
}

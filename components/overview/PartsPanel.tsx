import type { VNode } from 'preact';
import { PartBars } from '@/components/charts/PartBars';
import { useTranslator } from '@/components/hooks/translation';
import type { Overview } from '@/lib/insights/overview';
import type { Dimension } from '@/lib/insights/parts';
import { mentionsHref, partOf, type Behind } from './links';
import type { NameOf } from './names';
import { Panel } from './Panel';

/** Mentions by site, by topic or by language. */
export function PartsPanel(props: {
  dimension: Dimension;
  overview: Overview;
  behind: Behind;
  nameOf: NameOf;
}): VNode {
  const { text } = useTranslator();
  const { dimension, overview, behind, nameOf } = props;
  return (
    <Panel title={text(`overview.by.${dimension}`)}>
      <PartBars
        parts={overview.parts[dimension]}
        nameOf={(key) => nameOf(dimension, key)}
        hrefOf={(key) => mentionsHref(partOf(behind, dimension, key))}
      />
    </Panel>
  );
}

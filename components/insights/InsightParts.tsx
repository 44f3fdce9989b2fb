import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import { PartLinks } from '@/components/layout/PartLinks';
import { INSIGHT_PARTS, insightsHref, type InsightsAddress } from './insightsAddress';

/** The way between the parts of the insights; each is of the same topic, site and period. */
export function InsightParts({ part, filter }: InsightsAddress): VNode {
  const { text } = useTranslator();
  const links = INSIGHT_PARTS.map((one) => ({ part: one, href: insightsHref({ part: one, filter }), label: text(`insights.part.${one}`) }));
  return <PartLinks label={text('insights.parts')} part={part} links={links} />;
}

import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import { PartLinks } from '@/components/layout/PartLinks';
import { KIT_PARTS, kitHref, type KitPart } from './kitAddress';

/** The way between the parts of the reply kit. */
export function KitParts({ part }: { part: KitPart }): VNode {
  const { text } = useTranslator();
  return <PartLinks label={text('kit.parts')} part={part} links={KIT_PARTS.map((one) => ({ part: one, href: kitHref(one), label: text(`kit.part.${one}`) }))} />;
}

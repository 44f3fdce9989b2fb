import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import { PartLinks } from '@/components/layout/PartLinks';
import { partHref, type AuthorsAddress } from './authorsAddress';

const PARTS: readonly AuthorsAddress['part'][] = ['list', 'segments'];

/** The way between everybody and segments of them. */
export function AuthorParts({ part }: { part: AuthorsAddress['part'] }): VNode {
  const { text } = useTranslator();
  return <PartLinks label={text('authors.parts')} part={part} links={PARTS.map((one) => ({ part: one, href: partHref(one), label: text(`authors.part.${one}`) }))} />;
}

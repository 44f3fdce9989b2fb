import type { ComponentChildren, VNode } from 'preact';
import { goneWords } from '@/components/charts/goneWords';
import { useTranslator } from '@/components/hooks/translation';
import { keptOf, type Kept } from '@/lib/insights/sentimentCounts';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';

/** A number that opens its mentions, and says how many of them are no longer kept; where none is, it opens nothing. */
export function Opens(props: {
  kept: Kept;
  /** Only those so labelled. */
  label?: SentimentLabel;
  href: string;
  class?: string | undefined;
  title?: string;
  children: ComponentChildren;
}): VNode {
  const { kept, label, href, title, children } = props;
  const words = goneWords(kept, useTranslator(), label);
  const told = [title, words].filter((part) => part != null).join('. ');
  const inside = (
    <>
      {children}
      {words !== null && <span class="visually-hidden"> {words}</span>}
    </>
  );
  const common = { class: props.class, ...(told === '' ? {} : { title: told }) };
  const { open, gone } = keptOf(kept, label);
  return gone > 0 && open === 0 ? <span {...common}>{inside}</span> : <a {...common} href={href}>{inside}</a>;
}

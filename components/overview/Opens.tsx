import type { ComponentChildren, VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import { keptOf, type Kept } from '@/lib/insights/sentimentCounts';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';

/** A number that opens its mentions; where none of them is kept any more it says that, and opens nothing. */
export function Opens(props: {
  kept: Kept;
  /** Only those so labelled. */
  label?: SentimentLabel;
  href: string;
  class?: string | undefined;
  title?: string;
  children: ComponentChildren;
}): VNode {
  const { text } = useTranslator();
  const { kept, label, href, title, children } = props;
  const { open, gone } = keptOf(kept, label);
  const words = gone > 0 && open === 0 ? text('volume.allGone') : null;
  return words === null ? (
    <a class={props.class} href={href} title={title}>
      {children}
    </a>
  ) : (
    <span class={props.class} title={title === undefined ? words : `${title}. ${words}`}>
      {children}
      <span class="visually-hidden"> {words}</span>
    </span>
  );
}

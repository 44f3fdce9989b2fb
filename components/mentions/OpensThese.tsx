import type { ComponentChildren, VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import { namedHref } from './namedHref';

/** A number that opens exactly the mentions it counts; where there are none, or more than an address names, it only says it. */
export function OpensThese({ ids, children }: { ids: readonly string[]; children: ComponentChildren }): VNode {
  const href = namedHref(ids);
  return href === null ? <>{children}</> : <a href={href}>{children}</a>;
}

/** The way to exactly those mentions that were read, where only some were. */
export function OpenRead({ ids }: { ids: readonly string[] }): VNode {
  const { text } = useTranslator();
  const href = namedHref(ids);
  return href === null ? <></> : <a href={href}>{text('mentions.openThese')}</a>;
}

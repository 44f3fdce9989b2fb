import { elementScroll, observeElementOffset, observeElementRect, Virtualizer, type VirtualItem } from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';

export interface ScrollVirtual {
  items: VirtualItem[];
  /** Height of the whole list, px. */
  height: number;
  /** Ref of each row; it carries its place in `data-index`. */
  measure: (element: HTMLElement | null) => void;
  scrollTo: (index: number) => void;
}

/** Renders only the rows of a list that its own scroller shows. */
export function useScrollVirtualizer(options: {
  scroller: { readonly current: HTMLElement | null };
  count: number;
  estimate: number;
  keyOf: (index: number) => string;
}): ScrollVirtual {
  const [, render] = useReducer<number, void>((count) => count + 1, 0);
  const held = useRef<Virtualizer<HTMLElement, HTMLElement> | null>(null);
  const settings = {
    count: options.count,
    overscan: 4,
    estimateSize: () => options.estimate,
    getItemKey: options.keyOf,
    getScrollElement: () => options.scroller.current,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    // Until it is measured: about what a screen shows.
    initialRect: { width: 320, height: 800 },
    onChange: () => render(),
  };
  held.current ??= new Virtualizer<HTMLElement, HTMLElement>(settings);
  const virtualizer = held.current;
  virtualizer.setOptions(settings);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  return {
    items: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}

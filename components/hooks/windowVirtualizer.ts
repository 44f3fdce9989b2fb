import {
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
  type VirtualItem,
} from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';

export interface WindowVirtual {
  items: VirtualItem[];
  /** Height of the whole list, px. */
  height: number;
  /** Where the list begins on the page, px. */
  offset: number;
  /** Ref of each row; it carries its place in `data-index`. */
  measure: (element: HTMLElement | null) => void;
  scrollTo: (index: number) => void;
}

/** Renders only the rows of a list that the window shows; the page itself scrolls. `offset`: top of the list, px. */
export function useWindowVirtualizer(options: {
  count: number;
  offset: number;
  estimate: number;
  keyOf: (index: number) => string;
}): WindowVirtual {
  const [, render] = useReducer<number, void>((count) => count + 1, 0);
  const held = useRef<Virtualizer<Window, HTMLElement> | null>(null);
  const settings = {
    count: options.count,
    scrollMargin: options.offset,
    overscan: 6,
    estimateSize: () => options.estimate,
    getItemKey: options.keyOf,
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    initialOffset: () => window.scrollY,
    onChange: () => render(),
  };
  held.current ??= new Virtualizer<Window, HTMLElement>(settings);
  const virtualizer = held.current;
  virtualizer.setOptions(settings);
  useLayoutEffect(() => held.current?._didMount(), []);
  useLayoutEffect(() => virtualizer._willUpdate());
  return {
    items: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    offset: options.offset,
    measure: virtualizer.measureElement,
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}

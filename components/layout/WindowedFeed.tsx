import type { ComponentChildren, RefObject, TargetedKeyboardEvent, VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { usePageOffset } from '@/components/hooks/pageOffset';
import { useSettings } from '@/components/hooks/settings';
import { useWindowVirtualizer } from '@/components/hooks/windowVirtualizer';
import { feedActionOf } from './feedKeys';
import styles from './WindowedFeed.module.css';

/** Rows before the end at which more are asked for. */
const ASK_AHEAD = 10;

export interface WindowedFeedProps<Row> {
  rows: readonly Row[];
  /** Whether all rows are here. */
  complete: boolean;
  /** Name of the feed as a whole; absent where a section around it has one. */
  label?: string;
  /** Height of a row in px, until it is measured. */
  estimate: number;
  keyOf: (row: Row) => string;
  /** What a screen reader calls a row. */
  nameOf: (row: Row) => string;
  draw: (row: Row) => ComponentChildren;
  onMore: () => void;
  /** Does what a key says on a row, instead of J, K and Enter. */
  onKey?: (event: TargetedKeyboardEvent<HTMLElement>, index: number) => void;
  /** Holds, while the feed is there, what scrolls to a row and gives it the focus. */
  focusRow?: RefObject<((index: number) => void) | null>;
}

/**
 * Rows in the order given, of which only what the window shows is in the page. J and K walk, Enter follows the first link of a
 * row, where no other keys are given.
 */
export function WindowedFeed<Row>(props: WindowedFeedProps<Row>): VNode {
  const { rows, complete, label, estimate, keyOf, nameOf, draw, onMore, onKey, focusRow: given } = props;
  const { singleKeys } = useSettings();
  const feed = useRef<HTMLDivElement>(null);
  const offset = usePageOffset(feed);
  const virtual = useWindowVirtualizer({
    count: rows.length,
    offset,
    estimate,
    keyOf: (index) => {
      const row = rows[index];
      return row === undefined ? String(index) : keyOf(row);
    },
  });
  const last = virtual.items.at(-1)?.index ?? -1;
  useEffect(() => {
    if (!complete && last >= rows.length - ASK_AHEAD) onMore();
  }, [last, rows.length, complete, onMore]);

  const focusRow = (index: number): void => {
    if (index < 0 || index >= rows.length) return;
    virtual.scrollTo(index);
    // A row that was out of sight is in the page only after the scroll.
    requestAnimationFrame(() => feed.current?.querySelector<HTMLElement>(`[data-index="${index}"]`)?.focus());
  };
  useLayoutEffect(() => {
    if (given !== undefined) given.current = focusRow;
  });
  const act = (event: TargetedKeyboardEvent<HTMLElement>, index: number): void => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    if (onKey !== undefined) {
      onKey(event, index);
      return;
    }
    const action = feedActionOf(event, singleKeys);
    if (action === null) return;
    event.preventDefault();
    if (action === 'open') event.currentTarget.querySelector('a')?.click();
    else focusRow(index + (action === 'next' ? 1 : -1));
  };
  return (
    <div ref={feed} class={styles['feed']} role="feed" aria-label={label} aria-busy={!complete} style={{ height: `${virtual.height}px` }}>
      {virtual.items.map(({ key, index, start }) => {
        const row = rows[index];
        return row !== undefined && (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
          <article
            key={key}
            ref={virtual.measure}
            data-index={index}
            class={styles['article']}
            style={{ transform: `translateY(${start - virtual.offset}px)` }}
            // A feed's articles take the focus, so that keys can walk along them.
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
            tabIndex={0}
            aria-posinset={index + 1}
            aria-setsize={complete ? rows.length : -1}
            aria-label={nameOf(row)}
            onKeyDown={(event) => act(event, index)}
          >
            {draw(row)}
          </article>
        );
      })}
    </div>
  );
}

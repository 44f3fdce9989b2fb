import type { VNode } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { OpenTimes } from '@/components/hooks/openTimes';
import { usePageOffset } from '@/components/hooks/pageOffset';
import type { QueueList as Listed } from '@/components/hooks/queueList';
import { useTranslator } from '@/components/hooks/translation';
import { useWindowVirtualizer } from '@/components/hooks/windowVirtualizer';
import type { Queue } from '@/lib/mentions/queues';
import type { Topic } from '@/lib/query/topic';
import { InboxRow } from './InboxRow';
import { linesOf } from './queueLines';
import styles from './QueueList.module.css';

/** Height of a line in px, until one is measured. */
const LINE_ESTIMATE = 96;
/** Lines before the end at which more are asked for. */
const ASK_AHEAD = 20;

/** A row that is to have the focus; each is heard once. */
export interface FocusWish {
  mentionId: string;
  at: number;
}

export interface QueueListProps {
  queue: Queue;
  list: Pick<Listed, 'places' | 'complete' | 'since' | 'leaving' | 'rowOf' | 'more' | 'want'>;
  topics: ReadonlyMap<string, Topic>;
  siteNames: ReadonlyMap<string, string>;
  openTimes: OpenTimes | null;
  now: number;
  selected: ReadonlySet<string>;
  /** The mention that is looked at beside the list. */
  openId: string | null;
  /** The one that has, or last had, the focus. */
  currentId: string | null;
  wish: FocusWish | null;
  onCurrent: (mentionId: string) => void;
  onOpen: (mentionId: string) => void;
  onSelect: (mentionId: string) => void;
}

/** A queue in its order, with its parts as headings; only what the window shows is in the page. */
export function QueueList(props: QueueListProps): VNode {
  const { queue, list, topics, siteNames, openTimes, now, selected, openId, currentId, wish, onCurrent, onOpen, onSelect } = props;
  const { places, complete, since, leaving, more, want } = list;
  const { text, number } = useTranslator();
  const element = useRef<HTMLElement>(null);
  const offset = usePageOffset(element);
  const lines = useMemo(() => linesOf(queue, since, { places, complete }), [queue, since, places, complete]);
  const keyOf = useCallback((at: number): string => {
    const line = lines[at];
    if (line === undefined) return String(at);
    return line.kind === 'heading' ? ` ${line.section}` : line.place.mentionId;
  }, [lines]);
  const virtual = useWindowVirtualizer({ count: lines.length, offset, estimate: useEstimate(element, places.length > 0), keyOf });
  const last = virtual.items.at(-1)?.index ?? -1;
  useEffect(() => {
    if (!complete && last >= lines.length - ASK_AHEAD) more();
  }, [last, lines.length, complete, more]);
  const shown = virtual.items.flatMap(({ index }) => {
    const line = lines[index];
    return line?.kind === 'row' ? [line.place.mentionId] : [];
  });
  const shownIds = shown.join(' ');
  useEffect(() => {
    want(shown);
    // oxlint-disable-next-line react/exhaustive-deps -- the list is new at each render
  }, [shownIds, want]);
  useFocusWish(wish, { element, lineOf: (id) => lines.findIndex((line) => line.kind === 'row' && line.place.mentionId === id), scrollTo: virtual.scrollTo });
  const first = places[0]?.mentionId ?? null;
  const tabbed = currentId !== null && shown.includes(currentId) ? currentId : first;

  return (
    <section ref={element} class={styles['list']} aria-label={text(`queue.${queue}`)} aria-busy={!complete} style={{ height: `${virtual.height}px` }}>
      {virtual.items.map(({ key, index, start }) => {
        const line = lines[index];
        const style = { transform: `translateY(${start - virtual.offset}px)` };
        if (line === undefined) return null;
        if (line.kind === 'heading') {
          const count = line.isWhole ? number(line.count) : text('inbox.atLeast', { n: line.count });
          return (
            <h2 key={key} ref={virtual.measure} data-index={index} class={styles['heading']} style={style}>
              {text(`inbox.section.${line.section}`)}
              <span class={styles['count']}> · {count}</span>
            </h2>
          );
        }
        const { mentionId, topicId } = line.place;
        const row = list.rowOf(mentionId);
        const author = row?.listed.mention.post.author;
        return (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
          <article
            key={key}
            ref={virtual.measure}
            data-index={index}
            data-mention={mentionId}
            data-leaving={leaving.has(mentionId)}
            data-selected={selected.has(mentionId)}
            class={styles['article']}
            style={style}
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a feed's articles take the focus, so that keys can walk along them
            tabIndex={mentionId === tabbed ? 0 : -1}
            aria-posinset={line.index + 1}
            aria-setsize={complete ? places.length : -1}
            aria-current={mentionId === openId}
            aria-label={author?.name ?? author?.handle ?? text('mentions.unknownAuthor')}
            onFocus={() => onCurrent(mentionId)}
            onClick={(event) => {
              if (!(event.target instanceof Element) || event.target.closest('a, button, input, label') === null) onOpen(mentionId);
            }}
            onKeyDown={(event) => {
              if (event.target !== event.currentTarget || event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.altKey) return;
              event.preventDefault();
              onOpen(mentionId);
            }}
          >
            {row === undefined ? <div class={styles['shape']} /> : (
              <InboxRow
                queue={queue}
                listed={row.listed}
                at={row.at}
                topics={topics}
                siteName={siteNames.get(row.listed.mention.site) ?? row.listed.mention.site}
                topicId={topicId}
                openTimes={openTimes}
                now={now}
                isSelected={selected.has(mentionId)}
                onSelect={() => onSelect(mentionId)}
              />
            )}
          </article>
        );
      })}
    </section>
  );
}

/** The height that rows have here, by the first that is measured: where all have it, none has to be moved once it is seen. */
function useEstimate(element: { current: HTMLElement | null }, hasRows: boolean): number {
  const [estimate, setEstimate] = useState<number | null>(null);
  useLayoutEffect(() => {
    const height = hasRows ? (element.current?.querySelector('article')?.offsetHeight ?? 0) : 0;
    if (height > 0) setEstimate(height);
  }, [element, hasRows]);
  return estimate ?? LINE_ESTIMATE;
}

/** Gives the focus to a row that is wished for, once for each wish, as soon as the list has it. */
function useFocusWish(
  wish: FocusWish | null,
  { element, lineOf, scrollTo }: { element: { current: HTMLElement | null }; lineOf: (mentionId: string) => number; scrollTo: (line: number) => void },
): void {
  const heard = useRef(0);
  useEffect(() => {
    if (wish === null || wish.at === heard.current) return;
    const line = lineOf(wish.mentionId);
    if (line === -1) return;
    heard.current = wish.at;
    const focus = (): boolean => {
      const row = element.current?.querySelector<HTMLElement>(`article[data-index="${line}"]`);
      row?.focus({ preventScroll: true });
      return row !== null && row !== undefined;
    };
    const isThere = focus();
    scrollTo(line);
    // A row that was out of sight is in the page only after the scroll.
    if (!isThere) requestAnimationFrame(focus);
  });
}

import type { TargetedDragEvent, TargetedKeyboardEvent, VNode } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Menu, type MenuItem } from '@/components/controls/Menu';
import { Notice } from '@/components/controls/Notice';
import { useScrollVirtualizer } from '@/components/hooks/scrollVirtualizer';
import type { StreamRows } from '@/components/hooks/stream';
import { useTranslator } from '@/components/hooks/translation';
import { Loading } from '@/components/layout/Loading';
import type { Stream } from '@/lib/inbox/stream';
import type { Topic } from '@/lib/query/topic';
import styles from './StreamColumn.module.css';
import { StreamRow } from './StreamRow';

/** Height of a row in px, until it is measured. */
const ROW_ESTIMATE = 128;
/** Rows before the end at which more are asked for. */
const ASK_AHEAD = 5;
/** A column is at its top up to here, px. */
const AT_TOP = 8;

export interface StreamColumnProps {
  stream: Stream;
  list: StreamRows;
  /** Until when it was read, ms since 1970. */
  readAt: number;
  topics: ReadonlyMap<string, Topic>;
  siteNames: ReadonlyMap<string, string>;
  now: number;
  /** What can be done with it, besides moving it. */
  items: readonly MenuItem[];
  /** Moves it by so many places towards the end; absent at the one end or the other. */
  onEarlier?: (() => void) | undefined;
  onLater?: (() => void) | undefined;
  onRead: () => void;
  onDragStart: () => void;
  /** What is dragged was let go over it. */
  onDrop: () => void;
}

/** A column of the board: live, newest first, in its own scroller. While it is scrolled down, what comes is offered, and nothing moves. */
export function StreamColumn(props: StreamColumnProps): VNode {
  const { stream, list, readAt, onEarlier, onLater, onRead } = props;
  const { text, count, direction } = useTranslator();
  const [isOver, setIsOver] = useState(false);
  const title = useId();
  const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  const moves: MenuItem[] = [
    ...(onEarlier === undefined ? [] : [{ words: text('streams.earlier'), icon: 'back' as const, onChoose: onEarlier }]),
    ...(onLater === undefined ? [] : [{ words: text('streams.later'), icon: 'arrowRight' as const, onChoose: onLater }]),
  ];
  const pressed = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key !== forward && event.key !== back) return;
    // Else the browser would go back a page.
    event.preventDefault();
    if (event.key === back) onEarlier?.();
    else onLater?.();
  };
  const dragged = (event: TargetedDragEvent<HTMLElement>): void => {
    event.preventDefault();
    setIsOver(true);
  };
  return (
    // Hears of keys pressed, and of what is dropped, within; the menu does the same.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      class={styles['column']}
      data-stream={stream.id}
      data-over={isOver}
      aria-labelledby={title}
      tabIndex={-1}
      onKeyDown={pressed}
      onDragOver={dragged}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        props.onDrop();
      }}
    >
      <header
        class={styles['head']}
        draggable
        onDragStart={(event) => {
          event.dataTransfer?.setData('text/plain', stream.name);
          props.onDragStart();
        }}
      >
        <h2 id={title} class={styles['title']}>
          <span dir="auto">{stream.name}</span>
        </h2>
        {list.unread > 0 && (
          <span class={styles['unread']} title={count('streams.unread', list.unread)}>
            <span aria-hidden="true">{list.unread}</span>
            <span class="visually-hidden">{count('streams.unread', list.unread)}</span>
          </span>
        )}
        <Menu
          label={text('streams.menu', { name: stream.name })}
          items={[...(list.unread > 0 ? [{ words: text('streams.markRead'), icon: 'check' as const, onChoose: onRead }] : []), ...moves, ...props.items]}
        />
      </header>
      <Rows {...props} readAt={readAt} />
    </section>
  );
}

function Rows({ stream, list, readAt, topics, siteNames, now, onRead }: StreamColumnProps): VNode {
  const { text, count, date } = useTranslator();
  const scroller = useRef<HTMLDivElement>(null);
  // Since when it is scrolled down; null: it is at its top.
  const [leftAt, setLeftAt] = useState<number | null>(null);
  const rows = leftAt === null ? list.rows : list.rows.filter(({ mention }) => mention.firstSeenAt <= leftAt);
  const held = list.rows.length - rows.length;
  const virtual = useScrollVirtualizer({
    scroller,
    count: rows.length,
    estimate: ROW_ESTIMATE,
    keyOf: (index) => rows[index]?.mention.id ?? String(index),
  });
  const last = virtual.items.at(-1)?.index ?? -1;
  const { state, complete, lookedTo, more } = list;
  useEffect(() => {
    if (state === 'ready' && !complete && lookedTo === null && last >= rows.length - ASK_AHEAD) more();
  }, [last, rows.length, state, complete, lookedTo, more]);
  const scrolled = (): void => {
    const isAtTop = (scroller.current?.scrollTop ?? 0) <= AT_TOP;
    if (isAtTop === (leftAt === null)) return;
    setLeftAt(isAtTop ? null : Date.now());
    // Who comes back to the top has read down from there.
    if (isAtTop) onRead();
  };
  const toTop = (): void => {
    setLeftAt(null);
    onRead();
    scroller.current?.focus();
  };
  useLayoutEffect(() => {
    if (leftAt === null) scroller.current?.scrollTo({ top: 0 });
  }, [leftAt]);
  return (
    <>
      <div class={styles['offer']}>
        {held > 0 && (
          <Button size="small" onClick={toTop}>
            {count('streams.held', held)}
          </Button>
        )}
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scroller takes the focus, so that keys can scroll it */}
      <div ref={scroller} class={styles['scroller']} role="group" aria-label={stream.name} tabIndex={0} onScroll={scrolled}>
        {state === 'failed' && <Notice kind="trouble">{text('mentions.loadFailed')}</Notice>}
        {state === 'loading' && <Loading lines={4} />}
        {rows.length > 0 && <div class={styles['list']} role="feed" aria-busy={state === 'loading'} aria-label={stream.name} style={{ height: `${virtual.height}px` }}>
          {virtual.items.map(({ key, index, start }) => {
            const listed = rows[index];
            if (listed === undefined) return null;
            const { mention } = listed;
            return (
              <article
                key={key}
                ref={virtual.measure}
                data-index={index}
                class={styles['article']}
                style={{ transform: `translateY(${start}px)` }}
                aria-posinset={index + 1}
                aria-setsize={complete ? rows.length : -1}
              >
                <StreamRow
                  listed={listed}
                  topics={topics}
                  siteName={siteNames.get(mention.site) ?? mention.site}
                  topicId={stream.topicId}
                  now={now}
                  isNew={mention.firstSeenAt > readAt}
                />
              </article>
            );
          })}
        </div>}
        {state === 'ready' && rows.length === 0 && complete && <p class={styles['end']}>{text('streams.none')}</p>}
        {lookedTo !== null && (
          <p class={styles['end']}>
            {text('streams.lookedTo', { date: date(lookedTo) })}{' '}
            <Button size="small" onClick={more}>
              {text('streams.lookOn')}
            </Button>
          </p>
        )}
      </div>
    </>
  );
}

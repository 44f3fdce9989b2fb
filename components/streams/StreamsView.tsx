import { Fragment, type ComponentChildren, type VNode } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Notice } from '@/components/controls/Notice';
import { Select } from '@/components/controls/Select';
import type { Streams } from '@/components/hooks/streams';
import { useTranslator } from '@/components/hooks/translation';
import { EmptyState } from '@/components/layout/EmptyState';
import { LastDone } from '@/components/layout/LastDone';
import { Loading } from '@/components/layout/Loading';
import { MOST_STREAMS, type Stream } from '@/lib/inbox/stream';
import type { Topic } from '@/lib/query/topic';
import type { StreamColumnProps } from './StreamColumn';
import { StreamForm } from './StreamForm';
import { streamOffers } from './streamOffers';
import styles from './StreamsView.module.css';

/** What a column gets from the board that it stands on. */
export type ColumnOnBoard = Pick<StreamColumnProps, 'stream' | 'readAt' | 'topics' | 'now' | 'items' | 'onEarlier' | 'onLater' | 'onRead' | 'onDragStart' | 'onDrop'>;

export interface StreamsViewProps extends Streams {
  topics: readonly Topic[];
  now: number;
  /** A column with its data. */
  column: (props: ColumnOnBoard) => VNode;
}

/** The board of streams: columns side by side, moved by dragging, by keys and by their menus. */
export function StreamsView(props: StreamsViewProps): VNode {
  const { board, last, failed, onUndo } = props;
  const { text } = useTranslator();
  if (board.state === 'failed') return <Notice kind="trouble">{text('streams.failed')}</Notice>;
  if (board.state === 'loading') return <Loading lines={6} />;
  return (
    <div class={styles['streams']}>
      {failed && <Notice kind="trouble">{text('trouble.saveFailed')}</Notice>}
      <LastDone
        done={last === null ? null : { id: last.id, words: text('streams.deleted', { name: last.name }), tookFocus: true }}
        onUndo={() => void onUndo()}
      />
      <Board {...props} streams={board.value.streams} marks={board.value.marks} />
    </div>
  );
}

function Board(props: StreamsViewProps & { streams: readonly Stream[]; marks: Readonly<Record<string, number>> }): VNode {
  const { streams, marks, topics, now, column, onAdd, onChange, onMove, onDelete, onRead } = props;
  const translator = useTranslator();
  const { text } = translator;
  const [editing, setEditing] = useState<Stream | 'new' | null>(null);
  const [said, setSaid] = useState('');
  const dragged = useRef<string | null>(null);
  const moved = useRef<{ id: string; element: HTMLElement | null } | null>(null);
  const row = useRef<HTMLDivElement>(null);
  const byId = useMemo(() => new Map(topics.map((topic) => [topic.id, topic])), [topics]);
  const order = streams.map(({ id }) => id).join(' ');
  // A column that is moved in the page loses the focus, which stays with what had it.
  useLayoutEffect(() => {
    if (moved.current === null) return;
    const { id, element } = moved.current;
    moved.current = null;
    if (document.activeElement === element) return;
    const column = columnOf(row.current, id);
    (element !== null && column?.contains(element) ? element : column)?.focus();
  }, [order]);
  const move = async (stream: Stream, to: number): Promise<void> => {
    moved.current = { id: stream.id, element: document.activeElement instanceof HTMLElement ? document.activeElement : null };
    if (await onMove(stream.id, to)) setSaid(text('streams.moved', { name: stream.name, n: to + 1, of: streams.length }));
  };
  const dropped = (to: number): void => {
    const stream = streams.find(({ id }) => id === dragged.current);
    dragged.current = null;
    if (stream !== undefined && streams[to] !== stream) void move(stream, to);
  };
  const isFull = streams.length >= MOST_STREAMS;
  return (
    <>
      <div class={styles['tools']}>
        {streams.length > 1 && (
          <div class={styles['switcher']}>
            <Select
              label={text('streams.goTo')}
              value=""
              options={[{ value: '', label: text('streams.goTo') }, ...streams.map(({ id, name }) => ({ value: id, label: name }))]}
              onValue={(id) => columnOf(row.current, id)?.scrollIntoView({ inline: 'start', block: 'nearest' })}
            />
          </div>
        )}
        {!isFull && (
          <Button icon="add" onClick={() => setEditing('new')}>
            {text('streams.add')}
          </Button>
        )}
        {streams.length > 0 && <span class={styles['count']}>{text('streams.count', { n: streams.length, most: MOST_STREAMS })}</span>}
      </div>
      <p class="visually-hidden" role="status">
        {said}
      </p>
      {streams.length === 0 && <EmptyState title={text('streams.empty')} hint={text('streams.emptyHint')} />}
      {!isFull && <Offers always={streams.length === 0}>{offers()}</Offers>}
      {streams.length > 0 && (
        <div ref={row} class={styles['board']}>
          {streams.map((stream, index) => (
            <Fragment key={stream.id}>
              {column({
                stream,
                topics: byId,
                now,
                readAt: marks[stream.id] ?? now,
                onRead: () => onRead(stream.id),
                onDragStart: () => {
                  dragged.current = stream.id;
                },
                onDrop: () => dropped(index),
                onEarlier: index === 0 ? undefined : () => void move(stream, index - 1),
                onLater: index === streams.length - 1 ? undefined : () => void move(stream, index + 1),
                items: [
                  { words: text('streams.editColumn'), icon: 'edit', onChoose: () => setEditing(stream) },
                  ...(isFull ? [] : [{
                    words: text('streams.duplicate'),
                    icon: 'copy' as const,
                    onChoose: () => void onAdd({ ...stream, name: text('streams.copyOf', { name: stream.name }) }, index + 1),
                  }]),
                  { words: text('streams.delete'), icon: 'remove', danger: true, onChoose: () => void onDelete(stream.id) },
                ],
              })}
            </Fragment>
          ))}
        </div>
      )}
      {editing !== null && (
        <StreamForm
          stream={editing === 'new' ? null : editing}
          topics={topics}
          onSave={(written) => (editing === 'new' ? onAdd(written) : onChange({ ...written, id: editing.id }))}
          onDone={() => setEditing(null)}
        />
      )}
    </>
  );

  function offers(): VNode[] {
    return streamOffers(streams, topics, translator).map((offer) => (
      <li key={`${offer.topicId ?? ''} ${offer.name}`}>
        <Button size="small" icon="add" onClick={() => void onAdd(offer)}>
          {offer.name}
        </Button>
      </li>
    ));
  }
}

/** Columns on offer: in sight while the board is empty, else folded away. */
function Offers({ always, children }: { always: boolean; children: ComponentChildren[] }): VNode | null {
  const { text } = useTranslator();
  if (children.length === 0) return null;
  const list = <ul class={styles['offers']} aria-label={text('streams.offers')}>{children}</ul>;
  if (always) return list;
  return (
    <details class={styles['more']}>
      <summary>{text('streams.offers')}</summary>
      {list}
    </details>
  );
}

function columnOf(board: HTMLElement | null, id: string): HTMLElement | null {
  return board?.querySelector<HTMLElement>(`[data-stream="${CSS.escape(id)}"]`) ?? null;
}

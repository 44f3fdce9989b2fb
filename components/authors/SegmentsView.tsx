import type { ComponentChildren, VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { Menu } from '@/components/controls/Menu';
import { useTranslator } from '@/components/hooks/translation';
import { EmptyState } from '@/components/layout/EmptyState';
import { LastDone, type LastDoneProps } from '@/components/layout/LastDone';
import { MOST_SEGMENTS, type Segment } from '@/lib/inbox/segment';
import { partHref } from './authorsAddress';
import { SegmentForm, type SegmentFormProps } from './SegmentForm';
import styles from './Segments.module.css';
import { segmentWords } from './segmentWords';

export interface SegmentsViewProps extends Pick<SegmentFormProps, 'sites' | 'languages' | 'onSave'> {
  segments: readonly Segment[];
  /** How many people belong to each, as far as that was counted. */
  counts: ReadonlyMap<string, { count: number; isDone: boolean }>;
  siteNames: ReadonlyMap<string, string>;
  /** The one that is looked at; null: none. */
  shownId: string | null;
  /** The one that is edited, or made; null: none. */
  editing: Segment | null;
  done: LastDoneProps['done'];
  onNew: () => void;
  onEdit: (segment: Segment | null) => void;
  onDelete: (segment: Segment) => void;
  onUndo: () => void;
  /** The one that is looked at. */
  children: ComponentChildren;
}

/** Segments of the authors: what they are, how many belong to each, and the one that is looked at. */
export function SegmentsView(props: SegmentsViewProps): VNode {
  const { segments, counts, siteNames, shownId, editing, done, onNew, onEdit, onDelete, onUndo, children } = props;
  const translator = useTranslator();
  const { text, count } = translator;
  const form = editing !== null && (
    <SegmentForm
      key={editing.id}
      segment={editing}
      sites={props.sites}
      languages={props.languages}
      onSave={props.onSave}
      onCancel={() => onEdit(null)}
    />
  );
  const isNew = editing !== null && segments.every(({ id }) => id !== editing.id);
  return (
    <div class={styles['segments']}>
      <p class={styles['hint']}>{text('segments.never')}</p>
      <LastDone done={done} onUndo={onUndo} />
      {segments.length === 0 && editing === null && (
        <EmptyState
          title={text('segments.none')}
          hint={text('segments.noneHint')}
          action={<Button kind="primary" icon="add" onClick={onNew}>{text('segments.new')}</Button>}
        />
      )}
      {segments.length > 0 && (
        <ul class={styles['list']}>
          {segments.map((segment) => {
            const counted = counts.get(segment.id);
            return (
              <li key={segment.id}>
                {editing?.id === segment.id ? form : (
                  <div class={segment.id === shownId ? `${styles['segment']} ${styles['shown']}` : styles['segment']}>
                    <a class={styles['name']} href={partHref('segments', segment.id)} aria-current={segment.id === shownId ? 'true' : undefined}>
                      <bdi>{segment.name}</bdi>
                    </a>
                    <span class={styles['soft']}>{segmentWords(segment, siteNames, translator)}</span>
                    <span class={styles['count']}>{counted !== undefined && count(counted.isDone ? 'segments.people' : 'segments.peopleAtLeast', counted.count)}</span>
                    <Menu
                      label={text('segments.more', { name: segment.name })}
                      items={[
                        { words: text('segments.change'), icon: 'edit', onChoose: () => onEdit(segment) },
                        { words: text('segments.delete'), icon: 'remove', danger: true, onChoose: () => onDelete(segment) },
                      ]}
                    />
                  </div>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {isNew && form}
      {segments.length > 0 && editing === null && segments.length < MOST_SEGMENTS && (
        <div class={styles['adding']}>
          <Button icon="add" onClick={onNew}>{text('segments.new')}</Button>
        </div>
      )}
      {children}
    </div>
  );
}

import type { ComponentChildren, VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { Menu } from '@/components/controls/Menu';
import { useTranslator } from '@/components/hooks/translation';
import { EmptyState } from '@/components/layout/EmptyState';
import { WindowedFeed } from '@/components/layout/WindowedFeed';
import type { Translator } from '@/lib/i18n/translator';
import type { KitItem } from '@/lib/replies/replyKit';
import { kitHref, type KitPart } from './kitAddress';
import styles from './Kit.module.css';

/** Height of a row in px, until it is measured. */
const ROW_ESTIMATE = 92;

export interface KitListProps<Item extends KitItem> {
  part: KitPart;
  /** Those that are shown. */
  rows: readonly Item[];
  label: string;
  /** How many are shown, in words. */
  counted: string;
  nameOf: (item: Item) => string;
  /** What stands below the name. */
  draw: (item: Item) => ComponentChildren;
  onRemove: (item: Item) => void;
  onClear: () => void;
}

const noMore = (): void => undefined;

/** Items of the reply kit, each a way to where it is changed. */
export function KitList<Item extends KitItem>({ part, rows, label, counted, nameOf, draw, onRemove, onClear }: KitListProps<Item>): VNode {
  const { text } = useTranslator();
  if (rows.length === 0) return <EmptyState title={text('kit.noMatch')} action={<Button onClick={onClear}>{text('mentions.clearFilters')}</Button>} />;
  return (
    <section class={styles['list']} aria-label={label}>
      <p class={styles['count']} role="status">{counted}</p>
      <WindowedFeed
        rows={rows}
        complete
        label={label}
        estimate={ROW_ESTIMATE}
        keyOf={({ id }) => id}
        nameOf={nameOf}
        onMore={noMore}
        draw={drawing({ part, nameOf, draw, onRemove }, text)}
      />
    </section>
  );
}

type Drawn<Item extends KitItem> = Pick<KitListProps<Item>, 'part' | 'nameOf' | 'draw' | 'onRemove'>;

const drawing = <Item extends KitItem>({ part, nameOf, draw, onRemove }: Drawn<Item>, text: Translator['text']) => (item: Item): VNode => (
  <div class={styles['row']}>
    <div class={styles['about']}>
      <a class={styles['name']} href={kitHref(part, item.id)} dir="auto">{nameOf(item)}</a>
      {draw(item)}
    </div>
    <Menu
      label={text('kit.more', { name: nameOf(item) })}
      items={[
        { words: text('kit.change'), icon: 'edit', onChoose: () => location.assign(kitHref(part, item.id)) },
        { words: text('kit.remove'), icon: 'remove', danger: true, onChoose: () => onRemove(item) },
      ]}
    />
  </div>
);

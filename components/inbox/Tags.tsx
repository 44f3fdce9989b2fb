import type { VNode } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/controls/Icon';
import { useTagsInUse } from '@/components/hooks/tagsInUse';
import { useTranslator } from '@/components/hooks/translation';
import type { Mention } from '@/lib/mentions/mention';
import { cleanTag, LONGEST_TAG, MOST_TAGS, tagsOf } from '@/lib/mentions/tags';
import styles from './Tags.module.css';

export interface TagsProps {
  mention: Mention;
  onTags: (tags: Record<string, boolean>) => void;
  /** The field takes the focus whenever this is another number than before; null: never. */
  wished?: number | null;
}

/** The tags of a mention, each to be removed, and a field for one more that offers those in use. */
export function Tags({ mention, onTags, wished = null }: TagsProps): VNode {
  const { text } = useTranslator();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [wanted, setWanted] = useState(false);
  const inUse = useTagsInUse(wanted);
  const tags = tagsOf(mention);
  useEffect(() => {
    if (wished !== null) field.current?.focus();
  }, [wished]);
  const add = (): void => {
    const tag = cleanTag(typed);
    setTyped('');
    if (tag !== null && !tags.includes(tag)) onTags({ [tag]: true });
  };
  const remove = (tag: string): void => {
    // The button goes with the tag: the focus stays near.
    field.current?.focus();
    onTags({ [tag]: false });
  };
  const offered = inUse.filter((tag) => !tags.includes(tag));
  return (
    <div class={styles['tags']} role="group" aria-label={text('tags.title')}>
      {tags.map((tag) => (
        <span key={tag} class={styles['tag']}>
          <bdi class={styles['name']}>{tag}</bdi>
          <button type="button" class={styles['remove']} aria-label={text('tags.remove', { tag })} title={text('tags.remove', { tag })} onClick={() => remove(tag)}>
            <Icon name="close" />
          </button>
        </span>
      ))}
      {tags.length >= MOST_TAGS ? (
        <p class={styles['note']}>{text('tags.most', { n: MOST_TAGS })}</p>
      ) : (
        <form
          class={styles['form']}
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <input
            ref={field}
            class={styles['field']}
            type="text"
            dir="auto"
            autocomplete="off"
            aria-label={text('tags.add')}
            placeholder={text('tags.add')}
            maxLength={LONGEST_TAG}
            list={id}
            value={typed}
            onFocus={() => setWanted(true)}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <datalist id={id}>
            {offered.map((tag) => (
              <option key={tag} value={tag}>{tag}</option>
            ))}
          </datalist>
        </form>
      )}
    </div>
  );
}

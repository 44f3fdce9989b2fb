import type { VNode } from 'preact';
import { Icon } from '@/components/controls/Icon';
import { useTranslator } from '@/components/hooks/translation';
import { unreadableWords } from './healthWords';
import type { UnreadableKind } from './listedSites';
import styles from './UnreadableNote.module.css';

/** Posts stand on pages of a site and none can be read: on which, since when, and what to do. */
export function UnreadableNote(props: { name: string; kinds: readonly UnreadableKind[]; now: number }): VNode {
  const { name, kinds, now } = props;
  const translator = useTranslator();
  return (
    <div class={styles['note']}>
      <Icon name="alert" />
      <div>
        {kinds.map((kind) => (
          <p key={kind.kind} class={styles['what']}>
            {unreadableWords(name, kind, now, translator)}
          </p>
        ))}
        <p>{translator.text('health.unreadableTodo')}</p>
      </div>
    </div>
  );
}

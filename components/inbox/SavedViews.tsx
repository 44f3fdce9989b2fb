import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Menu } from '@/components/controls/Menu';
import { writeAddress } from '@/components/dashboard/address';
import type { InboxViews } from '@/components/hooks/inboxViews';
import { useTranslator } from '@/components/hooks/translation';
import { LastDone } from '@/components/layout/LastDone';
import { NO_FILTER } from '@/components/mentions/listedMention';
import { isSameFilter, LONGEST_VIEW_NAME, type InboxView } from '@/lib/inbox/inboxViews';
import { FIRST_INBOX, type InboxAddress } from './inboxAddress';
import styles from './SavedViews.module.css';
import { WordDialog } from './WordDialog';

export interface SavedViewsProps extends InboxViews {
  at: InboxAddress;
}

/** What is shown, under names of the user's own: to go to, to name, to put in order, and to remove. */
export function SavedViews({ at, views, isFull, removed, failed, add, rename, move, remove, bringBack }: SavedViewsProps): VNode {
  const { text } = useTranslator();
  const [asks, setAsks] = useState<'new' | InboxView | null>(null);
  const isKnown = views.some((view) => isSameFilter(view, at));
  const isPlain = isSameFilter({ ...at }, { ...FIRST_INBOX, queue: at.queue });
  return (
    <section class={styles['views']} aria-label={text('inbox.views')}>
      {views.length > 0 && (
        <ul class={styles['list']}>
          {views.map((view, index) => (
            <li key={view.id} class={styles['item']}>
              <a
                class={styles['view']}
                href={writeAddress({ view: 'inbox', filter: NO_FILTER, inbox: { queue: view.queue, topicId: view.topicId, site: view.site, owner: view.owner, tag: view.tag, mentionId: null } })}
                aria-current={isSameFilter(view, at) ? 'page' : undefined}
              >
                <bdi>{view.name}</bdi>
              </a>
              <Menu
                label={text('inbox.viewMenu', { name: view.name })}
                items={[
                  { words: text('inbox.viewRename'), icon: 'edit', onChoose: () => setAsks(view) },
                  ...(index > 0 ? [{ words: text('inbox.viewUp'), onChoose: () => move(view.id, -1) }] : []),
                  ...(index < views.length - 1 ? [{ words: text('inbox.viewDown'), onChoose: () => move(view.id, 1) }] : []),
                  { words: text('inbox.viewRemove'), icon: 'remove', danger: true, onChoose: () => remove(view.id) },
                ]}
              />
            </li>
          ))}
        </ul>
      )}
      {!isKnown && !isPlain && !isFull && (
        <Button kind="quiet" size="small" icon="add" onClick={() => setAsks('new')}>{text('inbox.viewSave')}</Button>
      )}
      {failed && <p role="status">{text('trouble.saveFailed')}</p>}
      <LastDone
        done={removed === null ? null : { id: removed.id, words: text('inbox.viewRemoved', { name: removed.name }), tookFocus: true }}
        onUndo={bringBack}
      />
      {asks !== null && (
        <WordDialog
          title={text(asks === 'new' ? 'inbox.viewSave' : 'inbox.viewRename')}
          label={text('inbox.viewName')}
          value={asks === 'new' ? '' : asks.name}
          longest={LONGEST_VIEW_NAME}
          confirm={text('owner.save')}
          onCancel={() => setAsks(null)}
          onWord={(name) => {
            setAsks(null);
            if (asks === 'new') add(name, at);
            else rename(asks.id, name);
          }}
        />
      )}
    </section>
  );
}

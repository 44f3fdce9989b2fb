import type { VNode } from 'preact';
import type { Erasable } from '@/components/hooks/people';
import { useTranslator } from '@/components/hooks/translation';
import { ConfirmDialog } from '@/components/controls/ConfirmDialog';
import styles from './People.module.css';
import { nameOf } from './People';

export interface EraseAuthorProps {
  erasable: Erasable;
  siteName: string;
  onErase: () => void;
  onCancel: () => void;
}

/** Names who goes, and what with them; it cannot be undone. */
export function EraseAuthor({ erasable, siteName, onErase, onCancel }: EraseAuthorProps): VNode {
  const { author, mentions, touched, topics, files } = erasable;
  const { text, count, list } = useTranslator();
  const name = nameOf(author);
  return (
    <ConfirmDialog
      title={text('data.people.askTitle', { name, site: siteName })}
      confirm={text('data.people.askConfirm', { name })}
      kind="danger"
      onConfirm={onErase}
      onCancel={onCancel}
    >
      <ul class={styles['goes']}>
        <li>
          {topics.length === 0 ? count('data.people.goes', mentions) : count('data.people.goesUnder', mentions, { topics: list(topics) })}{' '}
          {touched > 0 && count('data.people.goesTouched', touched)}
        </li>
        <li>{text('data.people.goesQuotes')}</li>
        <li>{text('data.people.goesLearned')}</li>
        {files.length > 0 && <li>{count('data.people.goesFiles', files.length)}</li>}
      </ul>
      <p>{text('data.people.askLater')}</p>
      <p>{text('data.people.askFinal')}</p>
    </ConfirmDialog>
  );
}

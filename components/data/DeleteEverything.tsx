import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Notice } from '@/components/controls/Notice';
import type { DeletionState } from '@/components/hooks/deleteEverything';
import { useTranslator } from '@/components/hooks/translation';
import { ConfirmDialog } from '@/components/controls/ConfirmDialog';
import styles from './People.module.css';
import { partHref } from './parts';

export interface DeleteEverythingProps {
  state: DeletionState;
  /** Stored mentions and topics; null: not known. */
  stored: { mentions: number; topics: number } | null;
  onDelete: () => void;
}

/** Removes all that Earshot holds, and gives back what it was given. */
export function DeleteEverything({ state, stored, onDelete }: DeleteEverythingProps): VNode {
  const { text, count } = useTranslator();
  const [asks, setAsks] = useState(false);
  return (
    <>
      {(state === 'blocked' || state === 'failed') && <Notice kind="trouble">{text(`data.everything.${state}`)}</Notice>}
      <p class={styles['note']}>
        {text('data.everything.hint')} <a href={partHref('backup')}>{text('data.everything.backup')}</a>
      </p>
      <div>
        <Button kind="danger" icon="remove" disabled={state === 'running'} onClick={() => setAsks(true)}>
          {text(state === 'running' ? 'data.everything.running' : 'data.everything.ask')}
        </Button>
      </div>
      {asks && (
        <ConfirmDialog
          title={text('data.everything.askTitle')}
          confirm={text('data.everything.confirm')}
          kind="danger"
          onConfirm={() => {
            setAsks(false);
            onDelete();
          }}
          onCancel={() => setAsks(false)}
        >
          <ul class={styles['goes']}>
            {stored !== null && (
              <li>
                {count('data.everything.mentions', stored.mentions)} {count('data.everything.topics', stored.topics)}
              </li>
            )}
            <li>{text('data.everything.decisions')}</li>
            <li>{text('data.everything.access')}</li>
            <li>{text('data.everything.tombstones')}</li>
          </ul>
          <p>{text('data.everything.files')}</p>
          <p>{text('data.people.askFinal')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}

import { useState } from 'preact/hooks';
import { send } from '@/lib/messaging/messenger';
import { noteDeleting } from '@/lib/platform/deletion';
import { useDatabase } from './database';

export type DeletionState = 'idle' | 'running' | 'blocked' | 'failed';

const TRIES = 3;

/** Deletes everything that Earshot stored, and then shows the page of a first start. */
export function useDeleteEverything(): { state: DeletionState; start: () => void } {
  const db = useDatabase();
  const [state, setState] = useState<DeletionState>('idle');
  const start = async (): Promise<void> => {
    setState('running');
    // Remembered first: the worker carries it on, whatever becomes of this page.
    await noteDeleting();
    db?.close();
    for (let tries = 0; tries < TRIES; tries += 1) {
      const sent = await send('deleteEverything');
      if (!sent.ok) continue;
      const { state: came } = sent.answer;
      if (came === 'deleted') location.replace('/welcome.html');
      else setState(came);
      return;
    }
    setState('failed');
  };
  return { state, start: () => void start().catch(() => setState('failed')) };
}

import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import type { Draft } from '@/components/hooks/drafts';
import type { Replying } from '@/components/hooks/replying';
import { useTranslator } from '@/components/hooks/translation';
import type { Translator } from '@/lib/i18n/translator';
import styles from './Replies.module.css';

export interface ReplyActionsProps {
  /** What is taken along. */
  words: string;
  /** Whether the user's own words are stored; null: none are shown. */
  draft: Draft['state'] | null;
  replying: Replying;
  /** Null: nothing of the user's was replaced. */
  onBringBack: (() => void) | null;
}

/** Takes a reply into the page or onto the clipboard, and says what came of it. */
export function ReplyActions({ words, draft, replying, onBringBack }: ReplyActionsProps): VNode {
  const { text } = useTranslator();
  const { outcome, put, copy } = replying;
  const isIdle = words.trim() !== '' && outcome?.state !== 'putting';
  const said = outcomeWords(outcome, { text });
  return (
    <>
      <div class={styles['actions']}>
        {put !== null && (
          <Button kind="primary" size="small" icon="answer" disabled={!isIdle} onClick={() => put(words)}>
            {text('reply.put')}
          </Button>
        )}
        <Button size="small" icon="copy" disabled={!isIdle} onClick={() => copy(words)}>
          {text('reply.copy')}
        </Button>
        {onBringBack !== null && (
          <Button kind="quiet" size="small" onClick={onBringBack}>
            {text('reply.bringBack')}
          </Button>
        )}
        {draft === 'kept' && <span class={styles['note']}>{text('reply.kept')}</span>}
      </div>
      <p class={said === '' ? 'visually-hidden' : styles['said']} role="status">{said}</p>
      {outcome?.state === 'failed' && <p class={styles['failed']} role="alert">{text('reply.copyFailed')}</p>}
      {draft === 'failed' && <p class={styles['failed']} role="alert">{text('reply.notKept')}</p>}
    </>
  );
}

function outcomeWords(outcome: Replying['outcome'], { text }: Pick<Translator, 'text'>): string {
  if (outcome === null || outcome.state === 'failed') return '';
  if (outcome.state === 'putting') return text('reply.putting');
  return text(`reply.did.${outcome.state === 'put' ? 'put' : outcome.because}`);
}

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { useDrafting } from '@/components/hooks/replies';
import { useTranslator } from '@/components/hooks/translation';
import type { Mention } from '@/lib/mentions/mention';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import { NoReply } from './NoReply';
import styles from './SuggestedReply.module.css';

export interface SuggestedReplyProps {
  mention: Mention;
  label: SentimentLabel;
}

/** As `SuggestedReply`, for who fetches it. */
export function suggestedReply(props: SuggestedReplyProps): VNode {
  return <SuggestedReply {...props} />;
}

/** A reply to a mention, in its language, to be copied, read and sent by a human; said plainly where there is none. */
export function SuggestedReply(props: SuggestedReplyProps): VNode | null {
  const { mention, label } = props;
  const { text } = useTranslator();
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const suggested = useDrafting(mention, label)?.suggestions ?? null;
  if (suggested === null) return null;
  if (suggested.state !== 'ready') return <NoReply suggested={suggested} />;
  const reply = suggested.replies[0];
  if (reply === undefined) return null;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(reply.text);
      setCopied('yes');
    } catch {
      setCopied('failed');
    }
  };
  return (
    <figure class={styles['reply']}>
      <figcaption class={styles['head']}>
        <span class="visually-hidden">{text('reply.title')}</span>
        <Button size="small" kind="quiet" icon="copy" onClick={() => void copy()}>
          {text(copied === 'yes' ? 'reply.copied' : 'reply.copy')}
        </Button>
      </figcaption>
      <blockquote class={styles['words']} lang={suggested.language} dir="auto">
        {reply.text}
      </blockquote>
      <span class="visually-hidden" role="status">
        {copied === 'yes' ? text('reply.copied') : ''}
      </span>
      {copied === 'failed' && (
        <p class={styles['none']} role="alert">
          {text('reply.copyFailed')}
        </p>
      )}
    </figure>
  );
}

import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { useTranslator } from '@/components/hooks/translation';
import { MentionTime } from '@/components/mentions/MentionTime';
import { SentimentMark } from '@/components/sentiment/SentimentMark';
import type { CardView } from '@/lib/card/view';
import { OWNER_ME } from '@/lib/mentions/status';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import styles from './CardHead.module.css';
import { CloseButton } from './CloseButton';

export interface CardHeadProps {
  view: CardView;
  label: SentimentLabel;
  now: number;
  onPanel: () => void;
  onClose: () => void;
}

/** How it is meant, who wrote it, where and when, how far the work on it is, and whose it is. */
export function CardHead({ view, label, now, onPanel, onClose }: CardHeadProps): VNode {
  const { text } = useTranslator();
  const { mention, siteName, status } = view;
  const { author } = mention.post;
  const owner = mention.decided?.owner;
  return (
    <div class={styles['head']}>
      <p class={`${styles['label']} ${styles[label]}`}>
        <SentimentMark label={label} named={false} />
        {text(`sentiment.${label}`)}
      </p>
      <p class={styles['chips']}>
        <span class={status === 'new' ? styles['chip'] : `${styles['chip']} ${styles['set']}`}>{text(`status.${status}`)}</span>
        {owner !== undefined && (
          <span class={`${styles['chip']} ${styles['set']}`}>{owner === OWNER_ME ? text('card.yours') : text('card.owner', { owner })}</span>
        )}
      </p>
      <span class={styles['buttons']}>
        <Button kind="quiet" size="small" icon="panel" iconOnly onClick={onPanel}>
          {text('card.panel')}
        </Button>
        <CloseButton onClose={onClose} />
      </span>
      <p class={styles['who']}>
        <bdi class={styles['author']}>{author.name ?? author.handle ?? text('mentions.unknownAuthor')}</bdi>
        <bdi>{siteName}</bdi>
        <MentionTime mention={mention} now={now} />
      </p>
    </div>
  );
}

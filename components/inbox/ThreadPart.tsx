import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { useThread } from '@/components/hooks/thread';
import { useTranslator } from '@/components/hooks/translation';
import { MentionTime } from '@/components/mentions/MentionTime';
import { hitSentence } from '@/lib/insights/hitSentence';
import type { Mention } from '@/lib/mentions/mention';
import { bodyOf } from '@/lib/posts/post';
import styles from './ThreadPart.module.css';

/** Letters of a neighbour that are shown. */
const MOST_SHOWN = 200;

export interface ThreadPartProps {
  mention: Mention;
  now: number;
  /** Shows one of them; absent: they are only read. */
  onMention?: ((mentionId: string) => void) | undefined;
}

/** What is stored of a mention's thread: what stands above it, and once that is asked, the others; nothing where it has no thread. */
export function ThreadPart({ mention, now, onMention }: ThreadPartProps): VNode | null {
  const { text, count } = useTranslator();
  const [asked, setAsked] = useState<string | null>(null);
  const looksBeside = asked === mention.id;
  const thread = useThread(mention.id, looksBeside);
  const { threadUrl, parentId, nativeId } = mention.post;
  if (thread === null || (threadUrl === null && parentId === null && nativeId === null)) return null;
  const { above, beside, more } = thread;
  return (
    <section class={styles['thread']} aria-label={text('thread.title')}>
      {above.length > 0 && <Posts title={text('thread.above')} mentions={above} now={now} onMention={onMention} />}
      {beside === null ? (
        <div>
          <Button kind="quiet" size="small" icon="mentions" disabled={looksBeside} onClick={() => setAsked(mention.id)}>{text('thread.look')}</Button>
        </div>
      ) : (
        <div role="status">
          {beside.length === 0 ? (
            <p class={styles['note']}>{text('thread.none')}</p>
          ) : (
            <Posts title={count('thread.beside', beside.length)} mentions={beside} now={now} onMention={onMention} />
          )}
          {more && <p class={styles['note']}>{text('thread.more')}</p>}
        </div>
      )}
    </section>
  );
}

function Posts({ title, mentions, now, onMention }: { title: string; mentions: readonly Mention[] } & Omit<ThreadPartProps, 'mention'>): VNode {
  const { text } = useTranslator();
  return (
    <>
      <p class={styles['title']}>{title}</p>
      <ul class={styles['posts']} aria-label={title}>
        {mentions.map((one) => {
          const author = one.post.author.name ?? one.post.author.handle ?? text('mentions.unknownAuthor');
          return (
            <li key={one.id} class={styles['post']}>
              <p class={styles['head']}>
                {onMention === undefined ? (
                  <bdi>{author}</bdi>
                ) : (
                  <button type="button" class={styles['author']} onClick={() => onMention(one.id)}>
                    <bdi>{author}</bdi>
                  </button>
                )}
                <MentionTime mention={one} now={now} />
              </p>
              <p class={styles['words']} dir="auto" lang={one.understanding.language.language ?? ''}>{firstWords(one)}</p>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function firstWords({ post, understanding }: Mention): string {
  const body = bodyOf(post);
  const { start, end, cutAfter } = hitSentence(body, [], MOST_SHOWN, understanding.language.language ?? undefined);
  return body.slice(start, end) + (cutAfter ? ' …' : '');
}

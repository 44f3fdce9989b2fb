import type { VNode } from 'preact';
import { Icon } from '@/components/controls/Icon';
import { useTranslator } from '@/components/hooks/translation';
import { firstAnswer } from '@/lib/mentions/answered';
import type { Mention, MentionAnswer } from '@/lib/mentions/mention';
import type { Topic } from '@/lib/query/topic';
import styles from './MentionFate.module.css';

/** Beside its time: that it was edited, and that the user kept it by hand. */
export function FateFacts({ mention, topics }: { mention: Mention; topics: ReadonlyMap<string, Topic> }): VNode {
  const { text, date, dateTime, list } = useTranslator();
  const { editedAt, keptFor } = mention;
  const names = (keptFor ?? []).flatMap((id) => topics.get(id)?.name ?? []);
  return (
    <>
      {editedAt !== undefined && (
        <span title={text('mentions.editedTitle', { when: dateTime(editedAt) })}>{text('mentions.edited', { date: date(editedAt) })}</span>
      )}
      {keptFor !== undefined && (
        <span {...(names.length > 0 ? { title: text('mentions.keptFor', { topics: list(names) }) } : {})}>{text('mentions.kept')}</span>
      )}
    </>
  );
}

/** In place of the text of a mention that was seen deleted. */
export function GoneNote({ goneAt, siteName }: { goneAt: number; siteName: string }): VNode {
  const { text, date } = useTranslator();
  return (
    <p class={styles['gone']}>
      <Icon name="remove" />
      {text('mentions.gone', { site: siteName, date: date(goneAt) })}
    </p>
  );
}

/** The brand's own answer in the thread, how long it took as far as both times are known to the hour, and the way to it. */
export function AnswerNote({ mention, answer }: { mention: Mention; answer: MentionAnswer }): VNode {
  const { text, date, day, duration } = useTranslator();
  const { handle, at, permalink } = answer;
  const author = `@${handle.replace(/^@/u, '')}`;
  const { after: took = null, isExact = false } = firstAnswer({ ...mention, post: { ...mention.post, reply: null } }) ?? {};
  return (
    <p class={styles['answer']}>
      <Icon name="answer" />
      <span>
        {took !== null
          ? text('mentions.answeredAfter', { author, time: duration(took) })
          : at === null
            ? text('mentions.answered', { author })
            : text('mentions.answeredOn', { author, date: isExact ? date(Date.parse(at)) : day(at.slice(0, 10)) })}
      </span>
      {permalink !== null && (
        <a
          class={styles['link']} href={permalink} target="_blank" rel="noreferrer noopener"
          title={text('mentions.seeAnswer', { author })} aria-label={text('mentions.seeAnswer', { author })}
        >
          <Icon name="open" />
        </a>
      )}
    </p>
  );
}

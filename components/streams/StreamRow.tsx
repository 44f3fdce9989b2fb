import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '@/components/controls/Icon';
import { writeAddress } from '@/components/dashboard/address';
import { useSettings } from '@/components/hooks/settings';
import { useTranslator } from '@/components/hooks/translation';
import { StatusWord } from '@/components/inbox/StatusWord';
import { AbuseNote } from '@/components/mentions/AbuseNote';
import { NO_FILTER, type ListedMention } from '@/components/mentions/listedMention';
import { GoneNote } from '@/components/mentions/MentionFate';
import { MentionText } from '@/components/mentions/MentionText';
import { MentionTime } from '@/components/mentions/MentionTime';
import { SentimentMark } from '@/components/sentiment/SentimentMark';
import { SeverityBar } from '@/components/signals/SeverityBar';
import { abuseIn } from '@/components/signals/shownSignals';
import { TopicChip } from '@/components/topics/TopicChip';
import { hitSentence } from '@/lib/insights/hitSentence';
import { labelToward } from '@/lib/mentions/mention';
import { mentionSeverity } from '@/lib/mentions/signals';
import { bodyOf } from '@/lib/posts/post';
import type { Topic } from '@/lib/query/topic';
import styles from './StreamRow.module.css';

/** Letters of a mention that a column shows. */
const MOST_SHOWN = 200;

export interface StreamRowProps {
  listed: ListedMention;
  topics: ReadonlyMap<string, Topic>;
  siteName: string;
  /** The topic of the column; null: all. */
  topicId: string | null;
  now: number;
  /** Whether it came since the column was read. */
  isNew: boolean;
}

/** A mention in little room; its author leads to all that is known of it. */
export function StreamRow({ listed, topics, siteName, topicId, now, isNew }: StreamRowProps): VNode {
  const { text } = useTranslator();
  const { blursAbuse } = useSettings();
  const [showsAbuse, setShowsAbuse] = useState(false);
  const { mention, matches } = listed;
  const { post, understanding } = mention;
  const body = bodyOf(post);
  const abuse = blursAbuse ? abuseIn(mention) : [];
  const matched = matches.flatMap(({ topicId: id, spans }) => spans.map((span) => ({ ...span, hue: topics.get(id)?.hue ?? 0 })));
  const match = matches.find((one) => one.topicId === topicId);
  const { language } = understanding.language;
  const address = post.permalink ?? post.threadUrl;
  const words = text('mentions.open', { site: siteName });
  return (
    <div class={styles['row']}>
      <p class={styles['head']}>
        <SentimentMark label={labelToward(mention, match?.toward)} toward={match?.toward && topics.get(topicId ?? '')?.name} />
        <a class={styles['author']} href={writeAddress({ view: 'mentions', filter: { ...NO_FILTER, mentionId: mention.id } })}>
          <bdi>{post.author.name ?? post.author.handle ?? text('mentions.unknownAuthor')}</bdi>
        </a>
        {isNew && <span class={styles['new']}>{text('streams.new')}</span>}
        <SeverityBar severity={mentionSeverity(mention, now, match)} />
        {address !== null && (
          <a class={styles['link']} href={address} target="_blank" rel="noreferrer noopener" title={words} aria-label={words}>
            <Icon name="open" />
          </a>
        )}
      </p>
      <p class={styles['facts']}>
        <span>{siteName}</span>
        <MentionTime mention={mention} now={now} />
        {topicId === null && matches.map((one) => {
          const topic = topics.get(one.topicId);
          return topic && <TopicChip key={topic.id} name={topic.name} hue={topic.hue} />;
        })}
        <StatusWord mention={mention} matches={match === undefined ? matches : [match]} />
      </p>
      {mention.goneAt === undefined ? (
        <MentionText
          body={body}
          part={hitSentence(body, matched, MOST_SHOWN, language ?? undefined)}
          matched={matched}
          reasons={[]}
          blurred={showsAbuse ? [] : abuse}
          language={language}
        />
      ) : (
        <GoneNote goneAt={mention.goneAt} siteName={siteName} />
      )}
      {abuse.length > 0 && <AbuseNote shown={showsAbuse} onShow={setShowsAbuse} />}
    </div>
  );
}

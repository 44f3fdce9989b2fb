import type { VNode } from 'preact';
import { authorOfHref } from '@/components/authors/authorsAddress';
import { useOpenTimes } from '@/components/hooks/openTimes';
import { SITE_NAMES } from '@/components/hooks/sites';
import { useTranslator } from '@/components/hooks/translation';
import type { ListedMention } from '@/components/mentions/listedMention';
import { FateFacts } from '@/components/mentions/MentionFate';
import { PostFacts, PostLink } from '@/components/mentions/MentionRow';
import { MentionTime } from '@/components/mentions/MentionTime';
import { SentimentMark } from '@/components/sentiment/SentimentMark';
import { SeverityBar } from '@/components/signals/SeverityBar';
import { TopicChip } from '@/components/topics/TopicChip';
import { labelToward, type Match } from '@/lib/mentions/mention';
import { mentionSeverity } from '@/lib/mentions/signals';
import type { Topic } from '@/lib/query/topic';
import styles from './InboxMention.module.css';
import { OutOfHours } from './OutOfHours';

export interface MentionHeadProps {
  listed: ListedMention;
  topics: ReadonlyMap<string, Topic>;
  /** The match of the topic that is looked at. */
  match: Match | undefined;
  now: number;
}

/** Who wrote it, where, when, and for which topics; with the ways to the author and to the post. */
export function MentionHead({ listed: { mention, matches }, topics, match, now }: MentionHeadProps): VNode {
  const { text } = useTranslator();
  const openTimes = useOpenTimes();
  const { post, authorId } = mention;
  const name = post.author.name ?? post.author.handle ?? text('mentions.unknownAuthor');
  const siteName = SITE_NAMES.get(mention.site) ?? mention.site;
  return (
    <header class={styles['head']}>
      <SentimentMark label={labelToward(mention, match?.toward)} toward={match?.toward && topics.get(match.topicId)?.name} />
      <div class={styles['facts']}>
        {authorId === null ? (
          <bdi class={styles['author']}>{name}</bdi>
        ) : (
          <a class={styles['author']} href={authorOfHref(mention.id)} title={text('story.title')}>
            <bdi>{name}</bdi>
          </a>
        )}
        <span>{siteName}</span>
        <MentionTime mention={mention} now={now} />
        {match !== undefined && <OutOfHours mention={mention} match={match} openTimes={openTimes} />}
        <PostFacts post={post} />
        <FateFacts mention={mention} topics={topics} />
        {matches.map(({ topicId }) => {
          const topic = topics.get(topicId);
          return topic && <TopicChip key={topic.id} name={topic.name} hue={topic.hue} />;
        })}
      </div>
      <SeverityBar severity={mentionSeverity(mention, now, match)} />
      <PostLink post={post} siteName={siteName} />
    </header>
  );
}

import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Icon } from '@/components/controls/Icon';
import { useTranslator } from '@/components/hooks/translation';
import { SentimentMark } from '@/components/sentiment/SentimentMark';
import { TopicChip } from '@/components/topics/TopicChip';
import { hitSentence } from '@/lib/insights/hitSentence';
import { labelToward, type Correction } from '@/lib/mentions/mention';
import type { Post } from '@/lib/posts/post';
import { bodyOf } from '@/lib/posts/post';
import type { Topic } from '@/lib/query/topic';
import { SuggestedReply } from '@/components/replies/SuggestedReply';
import { CorrectLabel } from './CorrectLabel';
import { HiddenReason } from './HiddenReason';
import type { ListedMention } from './listedMention';
import { AnswerNote, FateFacts, GoneNote } from './MentionFate';
import styles from './MentionRow.module.css';
import { MentionText } from './MentionText';
import { MentionTime } from './MentionTime';
import { WaitingNote } from './WaitingNote';
import { Why } from './Why';

/** Letters of a mention that a closed row shows. */
const MOST_SHOWN = 280;

export interface MentionRowProps {
  listed: ListedMention;
  topics: ReadonlyMap<string, Topic>;
  siteName: string;
  /** The topic that is looked at, whose label leads; null or absent: the mention's own. */
  topicId?: string | null | undefined;
  now: number;
  open: boolean;
  onOpen: (open: boolean) => void;
  /** Takes the user's own label; null: the engine's holds again. Absent where nothing can be corrected. */
  onCorrect?: (label: Correction | null) => void;
}

/** The atom of every list: who, where, when, what was heard, and why it is scored so. */
export function MentionRow(props: MentionRowProps): VNode {
  const { listed, topics, siteName, topicId = null, now, open, onOpen, onCorrect } = props;
  const { text } = useTranslator();
  const whyId = useId();
  const { mention, matches } = listed;
  const { post, understanding } = mention;
  const body = bodyOf(post);
  const matched = matches.flatMap(({ topicId, spans }) =>
    spans.map((span) => ({ ...span, hue: topics.get(topicId)?.hue ?? 0 })),
  );
  const { language } = understanding.language;
  const toward = matches.find((match) => match.topicId === topicId)?.toward;
  const label = labelToward(mention, toward);
  const whole = { start: 0, end: body.length, cutBefore: false, cutAfter: false };
  return (
    <div class={styles['row']}>
      <div class={styles['mark']}>
        <SentimentMark label={label} toward={toward && topics.get(topicId ?? '')?.name} />
      </div>
      <div class={styles['content']}>
        <p class={styles['head']}>
          <bdi class={styles['author']}>{post.author.name ?? post.author.handle ?? text('mentions.unknownAuthor')}</bdi>
          <span>{siteName}</span>
          <MentionTime mention={mention} now={now} />
          <PostFacts post={post} />
          <FateFacts mention={mention} topics={topics} />
          {matches.map((match) => {
            const topic = topics.get(match.topicId);
            return topic && (
              <span key={topic.id} class={styles['topic']}>
                <TopicChip name={topic.name} hue={topic.hue} />
                {match.toward !== undefined && <SentimentMark label={labelToward(mention, match.toward)} toward={topic.name} />}
              </span>
            );
          })}
        </p>
        {mention.goneAt === undefined ? (
          <MentionText
            body={body}
            part={open ? whole : hitSentence(body, matched, MOST_SHOWN, language ?? undefined)}
            matched={matched}
            reasons={open ? understanding.sentiment.reasons : []}
            language={language}
          />
        ) : (
          <GoneNote goneAt={mention.goneAt} siteName={siteName} />
        )}
        {post.reply !== null && (
          <p class={styles['reply']}>
            <Icon name="answer" />
            {post.reply.author === null
              ? text('mentions.ownerReplyUnnamed')
              : text('mentions.ownerReply', { author: post.reply.author })}
          </p>
        )}
        {mention.answer !== undefined && <AnswerNote mention={mention} answer={mention.answer} />}
        <WaitingNote mention={mention} matches={matches} topicId={topicId} />
        {matches.map((match) => {
          const topic = topics.get(match.topicId);
          return match.hiddenAt !== undefined && topic && <HiddenReason key={topic.id} topic={topic} mention={mention} />;
        })}
        {open && (
          <div id={whyId} class={styles['details']}>
            <Why understanding={understanding} matches={matches} topics={topics} />
            {onCorrect !== undefined && <CorrectLabel mention={mention} onCorrect={onCorrect} />}
            {mention.goneAt === undefined && <SuggestedReply mention={mention} label={label} />}
          </div>
        )}
      </div>
      <div class={styles['actions']}>
        <Button
          kind="quiet"
          size="small"
          expanded={open}
          {...(open ? { controls: whyId } : {})}
          onClick={() => onOpen(!open)}
        >
          {text(open ? 'why.hide' : 'why.show')}
        </Button>
        <PostLink post={post} siteName={siteName} />
      </div>
    </div>
  );
}

function PostFacts({ post }: { post: Post }): VNode {
  const { text } = useTranslator();
  const { rating, partial } = post;
  return (
    <>
      {rating !== null && (
        <span
          class={styles['rating']}
          role="img"
          aria-label={text('mentions.rating', { value: rating.value, best: rating.best })}
          title={text('mentions.rating', { value: rating.value, best: rating.best })}
        >
          <Icon name="star" />
          {rating.value}/{rating.best}
        </span>
      )}
      {partial && <span>{text('mentions.partial')}</span>}
    </>
  );
}

function PostLink({ post, siteName }: { post: Post; siteName: string }): VNode | null {
  const { text } = useTranslator();
  const address = post.permalink ?? post.threadUrl;
  if (address === null) return null;
  const words = text('mentions.open', { site: siteName });
  return (
    <a class={styles['link']} href={address} target="_blank" rel="noreferrer noopener" title={words} aria-label={words}>
      <Icon name="open" />
    </a>
  );
}

import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { authorOfHref } from '@/components/authors/authorsAddress';
import type { OpenTimes } from '@/components/hooks/openTimes';
import { useSettings } from '@/components/hooks/settings';
import { useTranslator } from '@/components/hooks/translation';
import { blurWords } from '@/components/mentions/blurWords';
import type { ListedMention } from '@/components/mentions/listedMention';
import { FateFacts, GoneNote } from '@/components/mentions/MentionFate';
import { MentionText } from '@/components/mentions/MentionText';
import { MentionTime } from '@/components/mentions/MentionTime';
import { SentimentMark } from '@/components/sentiment/SentimentMark';
import { SeverityBar } from '@/components/signals/SeverityBar';
import { abuseIn } from '@/components/signals/shownSignals';
import { TopicChip } from '@/components/topics/TopicChip';
import { hitSentence } from '@/lib/insights/hitSentence';
import { labelToward } from '@/lib/mentions/mention';
import type { Queue } from '@/lib/mentions/queues';
import { mentionSeverity } from '@/lib/mentions/signals';
import { tagsOf } from '@/lib/mentions/tags';
import { bodyOf } from '@/lib/posts/post';
import type { Topic } from '@/lib/query/topic';
import { Deadline } from './Deadline';
import styles from './InboxRow.module.css';
import { OutOfHours } from './OutOfHours';
import { StatusWord } from './StatusWord';

/** Letters of a mention that a row shows. */
const MOST_SHOWN = 200;

export interface InboxRowProps {
  queue: Queue;
  listed: ListedMention;
  /** By when it is to be answered, as `Deadline` has it. */
  at: number;
  topics: ReadonlyMap<string, Topic>;
  siteName: string;
  /** The topic under which it stands in the queue, whose label leads. */
  topicId: string;
  openTimes: OpenTimes | null;
  now: number;
  isSelected: boolean;
  onSelect: () => void;
}

/** One line of a queue: who, which leads to all of them, where, when, what was heard, how bad it is, and by when it is to be answered. */
export function InboxRow(props: InboxRowProps): VNode {
  const { queue, at, topics, siteName, topicId, openTimes, now, isSelected, onSelect } = props;
  const { text } = useTranslator();
  const { mention, matches } = props.listed;
  const { post } = mention;
  const match = matches.find((one) => one.topicId === topicId) ?? matches[0];
  const { toward } = match ?? {};
  const author = post.author.name ?? post.author.handle ?? text('mentions.unknownAuthor');
  const isOpen = queue !== 'waiting' && queue !== 'done' && queue !== 'irrelevant';
  return (
    <div class={styles['row']}>
      <div class={styles['marks']}>
        <input type="checkbox" class={styles['select']} aria-label={text('inbox.select', { author })} checked={isSelected} onChange={onSelect} />
        <SentimentMark label={labelToward(mention, toward)} toward={toward && topics.get(topicId)?.name} />
      </div>
      <div class={styles['content']}>
        <p class={styles['head']}>
          {mention.authorId === null ? <bdi class={styles['author']}>{author}</bdi> : (
            <a class={styles['author']} href={authorOfHref(mention.id)} title={text('story.title')}>
              <bdi>{author}</bdi>
            </a>
          )}
          <span class={styles['facts']}>
            <span>{siteName}</span>
            <MentionTime mention={mention} now={now} />
            <FateFacts mention={mention} topics={topics} />
          </span>
        </p>
        <RowText listed={props.listed} topics={topics} siteName={siteName} />
        <p class={styles['foot']}>
          {matches.map(({ topicId: id }) => {
            const topic = topics.get(id);
            return topic && <TopicChip key={id} name={topic.name} hue={topic.hue} />;
          })}
          <StatusWord mention={mention} matches={match === undefined ? matches : [match]} />
          {tagsOf(mention).map((tag) => <bdi key={tag} class={styles['tag']}>{tag}</bdi>)}
          {isOpen && match !== undefined && <OutOfHours mention={mention} match={match} openTimes={openTimes} />}
        </p>
      </div>
      <div class={styles['due']}>
        <SeverityBar severity={mentionSeverity(mention, now, match)} />
        <Deadline queue={queue} at={at} now={now} />
      </div>
    </div>
  );
}

/** The hit sentence. Abusive words stay blurred here; where the mention is open they can be shown. */
function RowText({ listed, topics, siteName }: Pick<InboxRowProps, 'listed' | 'topics' | 'siteName'>): VNode {
  const { text } = useTranslator();
  const { blursAbuse } = useSettings();
  const shown = useMemo(() => {
    const blurred = blursAbuse ? abuseIn(listed.mention) : [];
    const { mention, matches } = blurWords(listed, blurred, text('abuse.word'));
    const { language } = mention.understanding.language;
    const body = bodyOf(mention.post);
    const matched = matches.flatMap(({ topicId, spans }) => spans.map((span) => ({ ...span, hue: topics.get(topicId)?.hue ?? 0 })));
    return { body, matched, language, blurred, part: hitSentence(body, matched, MOST_SHOWN, language ?? undefined) };
  }, [listed, topics, blursAbuse, text]);
  const { goneAt } = listed.mention;
  if (goneAt !== undefined) return <GoneNote goneAt={goneAt} siteName={siteName} />;
  return (
    <div class={styles['text']}>
      <MentionText {...shown} reasons={[]} inline />
    </div>
  );
}

import { Fragment, type VNode } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Icon } from '@/components/controls/Icon';
import { useLater } from '@/components/hooks/later';
import { HIDDEN_REASON, ROW_DETAILS } from '@/components/hooks/laterParts';
import { useSettings } from '@/components/hooks/settings';
import { useTranslator } from '@/components/hooks/translation';
import { StatusWord } from '@/components/inbox/StatusWord';
import { SentimentMark } from '@/components/sentiment/SentimentMark';
import { RowSignals } from '@/components/signals/RowSignals';
import { SeverityBar } from '@/components/signals/SeverityBar';
import { abuseIn, aspectsUnder, shownSignals } from '@/components/signals/shownSignals';
import { TopicChip } from '@/components/topics/TopicChip';
import { hitSentence } from '@/lib/insights/hitSentence';
import type { WorkDecision } from '@/lib/inbox/decideWork';
import type { SignalValue } from '@/lib/mentions/signalValue';
import { labelToward, type Correction } from '@/lib/mentions/mention';
import { mentionSeverity } from '@/lib/mentions/signals';
import type { Post, Span } from '@/lib/posts/post';
import { bodyOf } from '@/lib/posts/post';
import type { Topic } from '@/lib/query/topic';
import type { SignalKey } from '@/lib/signals/signals';
import { AbuseNote } from './AbuseNote';
import { blurWords } from './blurWords';
import type { ListedMention } from './listedMention';
import { AnswerNote, FateFacts, GoneNote } from './MentionFate';
import styles from './MentionRow.module.css';
import { MentionText } from './MentionText';
import { MentionTime } from './MentionTime';
import type { RelevanceWord } from './Relevance';
import { RelevanceButton } from './RelevanceButton';
import { WaitingNote } from './WaitingNote';

/** Letters of a mention that a closed row shows. */
const MOST_SHOWN = 280;

export interface MentionRowProps {
  listed: ListedMention;
  topics: ReadonlyMap<string, Topic>;
  siteName: string;
  /** The topic that is looked at, whose label leads; null or absent: the mention's own. */
  topicId?: string | null | undefined;
  now: number;
  /** Finds what was searched for in a body; null or absent: nothing was. */
  foundIn?: ((body: string) => Span[]) | null | undefined;
  open: boolean;
  onOpen: (open: boolean) => void;
  /** Takes the user's own label; null: the engine's holds again. Absent where nothing can be corrected. */
  onCorrect?: (label: Correction | null) => void;
  /** Takes the user's own word on a signal. Absent where nothing can be decided. */
  onSignal?: (decided: SignalValue) => void;
  /** Takes the user's own word on whether topics are meant. Absent where nothing can be decided. */
  onRelevance?: (word: RelevanceWord) => void;
  /** Takes the user's own word on the work, and notes replies that are used. Absent where nothing can be decided. */
  onWork?: (said: WorkDecision) => void;
}

/** The atom of every list: who, where, when, what was heard, and why it is scored so. */
export function MentionRow(props: MentionRowProps): VNode {
  const { listed, topics, siteName, topicId = null, now, foundIn, open, onOpen, onCorrect, onSignal, onRelevance, onWork } = props;
  const { text } = useTranslator();
  const { blursAbuse } = useSettings();
  const whyId = useId();
  const details = useLater(ROW_DETAILS);
  const hiddenReason = useLater(HIDDEN_REASON, listed.matches.some(({ hiddenAt }) => hiddenAt !== undefined));
  const [pointed, setPointed] = useState<SignalKey | null>(null);
  const [kept, setKept] = useState<SignalKey | null>(null);
  const [showsAbuse, setShowsAbuse] = useState(false);
  const abuse = blursAbuse ? abuseIn(listed.mention) : [];
  const blurred = showsAbuse ? [] : abuse;
  const { mention, matches } = blurWords(listed, blurred, text('abuse.word'));
  const signals = shownSignals(mention, aspectsUnder(mention, matches, topicId));
  const active = open ? (pointed ?? kept) : null;
  const { post, understanding } = mention;
  const body = bodyOf(post);
  const matched = matches.flatMap(({ topicId, spans }) =>
    spans.map((span) => ({ ...span, hue: topics.get(topicId)?.hue ?? 0 })),
  );
  const found = useMemo(() => foundIn?.(body) ?? [], [foundIn, body]);
  const { language } = understanding.language;
  const match = matches.find((one) => one.topicId === topicId);
  const { toward } = match ?? {};
  const severity = mentionSeverity(mention, now, match);
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
          <StatusWord mention={mention} matches={match === undefined ? matches : [match]} />
          <RowSignals mention={mention} signals={signals} />
        </p>
        {mention.goneAt === undefined ? (
          <MentionText
            body={body}
            part={open ? whole : hitSentence(body, found.length > 0 ? found : matched, MOST_SHOWN, language ?? undefined)}
            matched={matched}
            reasons={open && active === null ? understanding.sentiment.reasons : []}
            cues={signals.find(({ key }) => key === active)?.cues}
            found={found}
            blurred={blurred}
            language={language}
          />
        ) : (
          <GoneNote goneAt={mention.goneAt} siteName={siteName} />
        )}
        {abuse.length > 0 && <AbuseNote shown={showsAbuse} onShow={setShowsAbuse} />}
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
          return match.hiddenAt !== undefined && topic && (
            <Fragment key={topic.id}>{hiddenReason?.({ topic, mention, match, onRelevance })}</Fragment>
          );
        })}
        {open && details !== null && (
          <div id={whyId} class={styles['details']}>
            {details({
              mention, matches, topics, siteName, now, match, label, severity, signals, active, onCorrect, onSignal, onRelevance,
              onWork,
              onActive: (key, keep) => (keep ? setKept(key === kept ? null : key) : setPointed(key)),
            })}
          </div>
        )}
      </div>
      <div class={styles['actions']}>
        <SeverityBar severity={severity} />
        <Button
          kind="quiet"
          size="small"
          expanded={open}
          {...(open && details !== null ? { controls: whyId } : {})}
          onClick={() => onOpen(!open)}
        >
          {text(open ? 'why.hide' : 'why.show')}
        </Button>
        {onRelevance !== undefined && <RelevanceButton matches={matches} topicId={topicId} onRelevance={onRelevance} />}
        <PostLink post={post} siteName={siteName} />
      </div>
    </div>
  );
}

/** What a post says beside its words: its rating, and that only a part was shown. */
export function PostFacts({ post }: { post: Post }): VNode {
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

/** The way to a post on its site; nothing where none is known. */
export function PostLink({ post, siteName }: { post: Post; siteName: string }): VNode | null {
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

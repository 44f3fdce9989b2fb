import type { VNode } from 'preact';
import { AboutAuthor } from '@/components/authors/AboutAuthor';
import { Folded } from '@/components/controls/Folded';
import { useMentionHistory } from '@/components/hooks/mentionHistory';
import { useOpened } from '@/components/hooks/opened';
import { useTranslator } from '@/components/hooks/translation';
import type { ListedMention } from '@/components/mentions/listedMention';
import { WaitingNote } from '@/components/mentions/WaitingNote';
import type { RelevanceWord } from '@/components/mentions/Relevance';
import { Replies } from '@/components/replies/Replies';
import type { WorkDecision } from '@/lib/inbox/decideWork';
import { labelToward, type Correction } from '@/lib/mentions/mention';
import type { SignalValue } from '@/lib/mentions/signalValue';
import type { Topic } from '@/lib/query/topic';
import { History } from './History';
import styles from './InboxMention.module.css';
import { MentionHead } from './MentionHead';
import { MentionWords } from './MentionWords';
import { MoreWork } from './MoreWork';
import { Notes } from './Notes';
import { SaveCase } from './SaveCase';
import { ThreadPart } from './ThreadPart';
import type { Wish } from './wish';
import { Work } from './Work';

export interface InboxMentionProps {
  listed: ListedMention;
  topics: ReadonlyMap<string, Topic>;
  /** The topic under which it stands in the queue, whose label leads; null or absent: the mention's own. */
  topicId?: string | null;
  now: number;
  wish?: Wish | null;
  /** Stores what is decided of the work on it, so that it can be undone. */
  onWork: (said: WorkDecision) => void;
  /** Null: the engine's label holds again. */
  onCorrect?: (label: Correction | null) => void;
  onSignal?: (decided: SignalValue) => void;
  onRelevance?: (word: RelevanceWord) => void;
  /** Shows another mention, such as another one of its thread. */
  onMention?: (mentionId: string) => void;
}

/** All of one mention beside the queue: what was said, the work on it, notes, its history, and the case as a file. */
export function InboxMention(props: InboxMentionProps): VNode {
  const { listed, topicId = null, now, wish = null, onWork } = props;
  const { mention, matches } = listed;
  const { text } = useTranslator();
  const history = useMentionHistory(mention.id);
  useOpened(mention.id);
  const match = matches.find((one) => one.topicId === topicId);
  const worked = match === undefined ? matches : [match];
  const wishedFor = (kind: Wish['kind']): number | null => (wish?.kind === kind ? wish.at : null);
  return (
    <article class={styles['mention']} aria-label={mention.post.author.name ?? mention.post.author.handle ?? text('mentions.unknownAuthor')}>
      <MentionHead listed={listed} topics={props.topics} match={match} now={now} />
      <MentionWords key={mention.id} {...props} topicId={topicId} match={match}>
        <WaitingNote mention={mention} matches={matches} topicId={topicId} />
      </MentionWords>
      <Work mention={mention} matches={worked} onWork={onWork} />
      <MoreWork key={`work ${mention.id}`} mention={mention} matches={worked} now={now} wish={wish} onWork={onWork} />
      {mention.goneAt === undefined && (
        <Replies
          key={`replies ${mention.id}`}
          mention={mention}
          label={labelToward(mention, match?.toward)}
          wished={wishedFor('reply')}
          onWork={onWork}
        />
      )}
      <Notes mentionId={mention.id} history={history} wished={wishedFor('note')} />
      {mention.authorId !== null && <AboutAuthor mentionId={mention.id} />}
      <ThreadPart mention={mention} now={now} onMention={props.onMention} />
      {history !== null && (
        <Folded key={`history ${mention.id}`} summary={text('history.title')} open={false}>
          <History history={history} />
        </Folded>
      )}
      <SaveCase key={`case ${mention.id}`} mention={mention} />
    </article>
  );
}

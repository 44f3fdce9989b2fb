import type { VNode } from 'preact';
import { AboutAuthor } from '@/components/authors/AboutAuthor';
import { Button } from '@/components/controls/Button';
import { authorHref } from '@/components/data/parts';
import { useOpenExtensionPage } from '@/components/hooks/extensionPages';
import { useMentionHistory } from '@/components/hooks/mentionHistory';
import { useOpened } from '@/components/hooks/opened';
import { useTranslator } from '@/components/hooks/translation';
import { MoreWork } from '@/components/inbox/MoreWork';
import { Notes } from '@/components/inbox/Notes';
import { Work } from '@/components/inbox/Work';
import { Replies } from '@/components/replies/Replies';
import { SignalFacts } from '@/components/signals/SignalFacts';
import { Signals } from '@/components/signals/Signals';
import type { ShownSignal } from '@/components/signals/shownSignals';
import type { WorkDecision } from '@/lib/inbox/decideWork';
import type { Correction, Match, Mention } from '@/lib/mentions/mention';
import type { SignalValue } from '@/lib/mentions/signalValue';
import type { Topic } from '@/lib/query/topic';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import type { Severity } from '@/lib/signals/severity';
import type { SignalKey } from '@/lib/signals/signals';
import { CorrectLabel } from './CorrectLabel';
import { Relevance, type RelevanceWord } from './Relevance';
import { Why } from './Why';

export interface RowDetailsProps {
  mention: Mention;
  matches: readonly Match[];
  topics: ReadonlyMap<string, Topic>;
  siteName: string;
  now: number;
  /** The match of the topic that is looked at. */
  match: Match | undefined;
  label: SentimentLabel;
  severity: Severity;
  signals: readonly ShownSignal[];
  /** The signal whose words are shown. */
  active: SignalKey | null;
  onActive: (key: SignalKey | null, keep: boolean) => void;
  onCorrect?: ((label: Correction | null) => void) | undefined;
  onSignal?: ((decided: SignalValue) => void) | undefined;
  onRelevance?: ((word: RelevanceWord) => void) | undefined;
  onWork?: ((said: WorkDecision) => void) | undefined;
}

/** As `RowDetails`, for who fetches it and has no name for it before. */
export function rowDetails(props: RowDetailsProps): VNode {
  return <RowDetails {...props} />;
}

/** What an open row says besides: why it is scored so, the work on it with replies, its signals, and what is to be set right. */
function RowDetails(props: RowDetailsProps): VNode {
  const { mention, matches, topics, siteName, match, label, severity, onCorrect, onSignal, onRelevance, onWork } = props;
  const hearing = matches.flatMap(({ topicId }) => topics.get(topicId) ?? []);
  return (
    <>
      <Why understanding={mention.understanding} matches={matches} topics={topics} />
      {onWork !== undefined && <WorkParts mention={mention} matches={match === undefined ? matches : [match]} now={props.now} onWork={onWork} />}
      {mention.authorId !== null && <AboutAuthor mentionId={mention.id} />}
      {mention.goneAt === undefined && <Replies mention={mention} label={label} onWork={onWork} />}
      {onWork !== undefined && <OwnNotes mentionId={mention.id} />}
      <Signals signals={props.signals} topics={hearing} active={props.active} onActive={props.onActive} onDecide={onSignal}>
        <SignalFacts
          mention={mention}
          match={match ?? matches[0]}
          topics={hearing}
          siteName={siteName}
          severity={severity}
          onDecide={onSignal}
        />
      </Signals>
      {onCorrect !== undefined && <CorrectLabel mention={mention} onCorrect={onCorrect} />}
      {onRelevance !== undefined && <Relevance mention={mention} matches={matches} topics={topics} onRelevance={onRelevance} />}
      {mention.authorId !== null && <EraseAuthor mention={mention} />}
    </>
  );
}

function WorkParts(props: { mention: Mention; matches: readonly Match[]; now: number; onWork: (said: WorkDecision) => void }): VNode {
  useOpened(props.mention.id);
  return (
    <>
      <Work {...props} />
      <MoreWork {...props} />
    </>
  );
}

function OwnNotes({ mentionId }: { mentionId: string }): VNode {
  return <Notes mentionId={mentionId} history={useMentionHistory(mentionId)} />;
}

/** The way to where an author can be erased. */
function EraseAuthor({ mention: { id, post } }: { mention: Mention }): VNode {
  const { text } = useTranslator();
  const open = useOpenExtensionPage();
  return (
    <div>
      <Button kind="quiet" size="small" icon="remove" onClick={() => open(`dashboard.html${authorHref(id)}`)}>
        {text('mentions.eraseAuthor', { author: post.author.name ?? post.author.handle ?? '' })}
      </Button>
    </div>
  );
}

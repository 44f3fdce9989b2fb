import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { Icon } from '@/components/controls/Icon';
import { useHiddenWords } from '@/components/hooks/hiddenWords';
import { useTranslator } from '@/components/hooks/translation';
import type { Match, Mention } from '@/lib/mentions/mention';
import type { Topic } from '@/lib/query/topic';
import type { RelevanceWord } from './Relevance';
import { reasonWords } from './relevanceWords';
import styles from './WaitingNote.module.css';

export interface HiddenReasonProps {
  topic: Topic;
  mention: Mention;
  match: Match;
  /** Takes the user's own word that it is meant. Absent where nothing can be decided. */
  onRelevance?: ((word: RelevanceWord) => void) | undefined;
}

/** As `HiddenReason`, for who fetches it. */
export function hiddenReason(props: HiddenReasonProps): VNode {
  return <HiddenReason {...props} />;
}

/** Which topic hides a mention, and why: by which words of its query, as something else of its name, or by the user's word. */
function HiddenReason({ topic, mention, match, onRelevance }: HiddenReasonProps): VNode {
  const { text } = useTranslator();
  const { hiddenBy = 'query' } = match;
  return (
    <div class={styles['waiting']}>
      <Icon name="hidden" />
      <p>
        {hiddenBy === 'query' && <ByQuery topic={topic} mention={mention} />}
        {hiddenBy === 'relevance' && <ByRelevance topic={topic} match={match} />}
        {hiddenBy === 'user' && text('hidden.byUser', { name: topic.name })}
      </p>
      {onRelevance !== undefined && (
        <Button kind="quiet" size="small" onClick={() => onRelevance({ topicIds: [topic.id], irrelevant: hiddenBy === 'user' ? null : false })}>
          {text(hiddenBy === 'user' ? 'correct.takeBack' : 'relevance.itIs')}
        </Button>
      )}
    </div>
  );
}

function ByQuery({ topic, mention }: { topic: Topic; mention: Mention }): VNode {
  const { text, list } = useTranslator();
  const words = useHiddenWords(topic.hide ?? '', mention);
  const { name } = topic;
  return (
    <>
      {words.length === 0
        ? text('hidden.by', { name })
        : text('hidden.because', { name, words: list(words.map((word) => text('hidden.quoted', { word }))) })}
    </>
  );
}

/** Reasons that are named beside the mention; all of them stand where it is opened. */
const MOST_NAMED = 3;

function ByRelevance({ topic, match }: { topic: Topic; match: Match }): VNode {
  const translator = useTranslator();
  const { text, list } = translator;
  const against = (match.relevance?.reasons ?? []).filter(({ contribution }) => contribution < 0).slice(0, MOST_NAMED);
  const { name } = topic;
  return (
    <>
      {against.length === 0
        ? text('hidden.byRelevance', { name })
        : text('hidden.byRelevanceWords', { name, words: list(against.map((reason) => reasonWords(reason, translator))) })}
    </>
  );
}

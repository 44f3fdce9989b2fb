import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { useTranslator } from '@/components/hooks/translation';
import type { Match, Mention } from '@/lib/mentions/mention';
import type { Topic } from '@/lib/query/topic';
import styles from './CorrectLabel.module.css';
import { RelevanceReasons } from './RelevanceReasons';

/** The user's own word on a mention under some topics: irrelevant (true), meant (false), or null: theirs holds again. */
export interface RelevanceWord {
  topicIds: readonly string[];
  irrelevant: boolean | null;
}

export interface RelevanceProps {
  mention: Mention;
  matches: readonly Match[];
  topics: ReadonlyMap<string, Topic>;
  onRelevance: (word: RelevanceWord) => void;
}

/** Whether each topic that hears a mention is meant by it, to be set right by one click, with what it says itself and why. */
export function Relevance({ mention, matches, topics, onRelevance }: RelevanceProps): VNode {
  return (
    <>
      {matches.map((match) => {
        const topic = topics.get(match.topicId);
        return topic && (
          <OfTopic key={topic.id} topic={topic} match={match} own={mention.decided?.irrelevant?.[topic.id]} onRelevance={onRelevance} />
        );
      })}
    </>
  );
}

function OfTopic(props: {
  topic: Topic;
  match: Match;
  own: boolean | undefined;
  onRelevance: (word: RelevanceWord) => void;
}): VNode {
  const { topic, match, own, onRelevance } = props;
  const { text, percent } = useTranslator();
  const title = text('relevance.title', { name: topic.name });
  const decide = (irrelevant: boolean | null): void => onRelevance({ topicIds: [topic.id], irrelevant });
  return (
    <div>
      <div class={styles['correct']} role="group" aria-label={title}>
        <span class={styles['title']}>{title}</span>
        <Choice words={text('relevance.relevant')} pressed={own === false} onChoose={() => decide(false)} />
        <Choice words={text('relevance.irrelevant')} pressed={own === true} shortcut="x" onChoose={() => decide(true)} />
        {own !== undefined && (
          <span class={styles['yours']}>
            {text('relevance.yours')}
            <Button kind="quiet" size="small" onClick={() => decide(null)}>
              {text('correct.takeBack')}
            </Button>
          </span>
        )}
        {own === undefined && match.relevance !== undefined && (
          <span class={styles['yours']}>{text('relevance.score', { share: percent(match.relevance.score) })}</span>
        )}
      </div>
      {match.relevance !== undefined && <RelevanceReasons relevance={match.relevance} />}
    </div>
  );
}

function Choice(props: { words: string; pressed: boolean; shortcut?: string; onChoose: () => void }): VNode {
  const { words, pressed, shortcut, onChoose } = props;
  return (
    <button type="button" class={styles['choice']} aria-pressed={pressed} aria-keyshortcuts={shortcut} onClick={onChoose}>
      {words}
    </button>
  );
}

import type { VNode } from 'preact';
import { RiskFact } from '@/components/authors/RiskFact';
import { AnswerFact, dueWords, experienceWords, PromiseFacts, storyLength } from '@/components/authors/StoryFacts';
import { StoryLine } from '@/components/authors/StoryLine';
import { Icon } from '@/components/controls/Icon';
import { useTranslator } from '@/components/hooks/translation';
import type { AuthorStory } from '@/lib/inbox/authorStory';
import styles from './CardStory.module.css';

export interface CardStoryProps {
  /** Null: the page does not say who wrote it. */
  story: AuthorStory | null;
  /** Id of the mention that is looked at. */
  shown: string;
}

/** An author's story in two or three lines; opened, the last answer, what was promised, and why there is a risk. */
export function CardStory({ story, shown }: CardStoryProps): VNode {
  const translator = useTranslator();
  const { text } = translator;
  return (
    <div class={styles['story']} role="group" aria-label={text('story.title')}>
      {story === null ? (
        <p class={styles['soft']}>{text('story.unknown')}</p>
      ) : (
        <>
          <StoryLine low points={story.points} shown={shown} />
          <details class={styles['details']}>
            <Summary story={story} />
            <div class={styles['facts']}>
              <p class={styles['soft']}>{experienceWords(story.experience, translator)}</p>
              <AnswerFact answer={story.lastAnswer} />
              <PromiseFacts promises={story.promises} />
              <RiskFact risk={story.risk} />
            </div>
          </details>
        </>
      )}
    </div>
  );
}

function Summary({ story }: { story: AuthorStory }): VNode {
  const translator = useTranslator();
  const { level } = story.risk;
  const [next] = story.promises;
  return (
    <summary class={styles['summary']}>
      <Icon name="expand" />
      <span>{storyLength(story, translator)}</span>
      <span class={level === 'none' ? styles['soft'] : styles[level]}>{translator.text(`risk.${level}`)}</span>
      {next !== undefined && <span class={`${styles['next']} ${next.overdue ? styles['high'] : styles['soft']}`}>{dueWords(next, translator)}</span>}
    </summary>
  );
}

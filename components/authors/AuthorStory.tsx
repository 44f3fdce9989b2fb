import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import type { AuthorStory as Story } from '@/lib/inbox/authorStory';
import styles from './AuthorStory.module.css';
import { RiskFact } from './RiskFact';
import { AnswerFact, experienceWords, PromiseFacts, storyLength } from './StoryFacts';
import { StoryLine } from './StoryLine';

/** What is known of an author at a glance: mentions and how they felt, the last answer, what was promised, the risk. */
export function AuthorStory({ story, shown }: { story: Story; shown: string }): VNode {
  const translator = useTranslator();
  const { points, lastAnswer, promises, risk, experience } = story;
  return (
    <div class={styles['story']}>
      <p class={styles['head']}>
        {storyLength(story, translator)}
        <span>{experienceWords(experience, translator)}</span>
      </p>
      <StoryLine points={points} shown={shown} />
      <AnswerFact answer={lastAnswer} />
      <PromiseFacts promises={promises} />
      <RiskFact risk={risk} />
    </div>
  );
}

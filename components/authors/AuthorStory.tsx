import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import type { AuthorStory as Story, LastAnswer, OpenPromise } from '@/lib/inbox/authorStory';
import { hitSentence } from '@/lib/insights/hitSentence';
import styles from './AuthorStory.module.css';
import { RiskFact } from './RiskFact';
import { StoryLine } from './StoryLine';

/** Letters of an answer that are shown, and promises. */
const MOST_SHOWN = 90;
const MOST_PROMISES = 3;

/** What is known of an author at a glance: mentions and how they felt, the last answer, what was promised, the risk. */
export function AuthorStory({ story, shown }: { story: Story; shown: string }): VNode {
  const { text, count, date, signed } = useTranslator();
  const { points, more, lastAnswer, promises, risk, experience } = story;
  const first = points[0];
  return (
    <div class={styles['story']}>
      <p class={styles['head']}>
        {first === undefined || (points.length === 1 && !more)
          ? text('story.first')
          : count(more ? 'story.newest' : 'story.mentions', points.length, { date: date(first.at) })}
        <span>
          {experience.score === null ? text('story.noExperience') : count('story.experience', experience.n, { score: signed(experience.score) })}
        </span>
      </p>
      <StoryLine points={points} shown={shown} />
      <Answer answer={lastAnswer} />
      {promises.length > 0 && (
        <ul class={styles['promises']}>
          {promises.slice(0, MOST_PROMISES).map((promise, index) => <PromiseItem key={index} promise={promise} />)}
        </ul>
      )}
      <RiskFact risk={risk} />
    </div>
  );
}

function Answer({ answer }: { answer: LastAnswer | null }): VNode {
  const { text, date } = useTranslator();
  if (answer === null) return <p class={styles['fact']}>{text('story.notAnswered')}</p>;
  return (
    <p class={styles['fact']}>
      <span>{answer.at === null ? text('story.answeredUndated') : text('story.answered', { date: date(answer.at) })}</span>
      {answer.text !== null && <Quote words={answer.text} />}
    </p>
  );
}

function PromiseItem({ promise }: { promise: OpenPromise }): VNode {
  const { text, date } = useTranslator();
  const { words, dueAt, overdue } = promise;
  return (
    <li class={styles['fact']}>
      <span class={overdue ? styles['overdue'] : undefined}>
        {dueAt === null ? text('story.undated') : text(overdue ? 'story.overdue' : 'story.due', { date: date(dueAt) })}
      </span>
      <Quote words={words} />
    </li>
  );
}

/** The first words of somebody; what fills a message keeps its own direction. */
function Quote({ words }: { words: string }): VNode {
  const { text } = useTranslator();
  const { start, end, cutAfter } = hitSentence(words, [], MOST_SHOWN);
  const shown = words.slice(start, end).replaceAll(/\s+/gu, ' ');
  return <q class={styles['quote']}>{text('hidden.quoted', { word: cutAfter ? `${shown} …` : shown })}</q>;
}

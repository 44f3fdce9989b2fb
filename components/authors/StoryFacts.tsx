import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import type { Translator } from '@/lib/i18n/translator';
import type { AuthorStory, LastAnswer, OpenPromise } from '@/lib/inbox/authorStory';
import { hitSentence } from '@/lib/insights/hitSentence';
import styles from './AuthorStory.module.css';

/** Letters of an answer that are shown, and promises. */
const MOST_SHOWN = 90;
const MOST_PROMISES = 3;

/** How many mentions of an author there are, and since when. */
export function storyLength({ points, more }: Pick<AuthorStory, 'points' | 'more'>, { text, count, date }: Translator): string {
  const [first] = points;
  if (first === undefined || (points.length === 1 && !more)) return text('story.first');
  return count(more ? 'story.newest' : 'story.mentions', points.length, { date: date(first.at) });
}

/** How an author fared with the brand, and from how many mentions that is told. */
export function experienceWords({ score, n }: AuthorStory['experience'], { text, count, signed }: Translator): string {
  return score === null ? text('story.noExperience') : count('story.experience', n, { score: signed(score) });
}

/** By when something was promised, and whether that is over. */
export function dueWords({ dueAt, overdue }: Pick<OpenPromise, 'dueAt' | 'overdue'>, { text, date }: Translator): string {
  if (dueAt === null) return text('story.undated');
  return text(overdue ? 'story.overdue' : 'story.due', { date: date(dueAt) });
}

/** The brand's last answer to an author, or that none was seen. */
export function AnswerFact({ answer }: { answer: LastAnswer | null }): VNode {
  const { text, date } = useTranslator();
  if (answer === null) return <p class={styles['fact']}>{text('story.notAnswered')}</p>;
  return (
    <p class={styles['fact']}>
      <span>{answer.at === null ? text('story.answeredUndated') : text('story.answered', { date: date(answer.at) })}</span>
      {answer.text !== null && <Quote words={answer.text} />}
    </p>
  );
}

/** What was promised to an author and is not known to be kept; nothing where nothing is. */
export function PromiseFacts({ promises }: { promises: readonly OpenPromise[] }): VNode | null {
  const translator = useTranslator();
  if (promises.length === 0) return null;
  return (
    <ul class={styles['promises']}>
      {promises.slice(0, MOST_PROMISES).map((promise, index) => (
        <li key={index} class={styles['fact']}>
          <span class={promise.overdue ? styles['overdue'] : undefined}>{dueWords(promise, translator)}</span>
          <Quote words={promise.words} />
        </li>
      ))}
    </ul>
  );
}

/** The first words of somebody; what fills a message keeps its own direction. */
function Quote({ words }: { words: string }): VNode {
  const { text } = useTranslator();
  const { start, end, cutAfter } = hitSentence(words, [], MOST_SHOWN);
  const shown = words.slice(start, end).replaceAll(/\s+/gu, ' ');
  return <q class={styles['quote']}>{text('hidden.quoted', { word: cutAfter ? `${shown} …` : shown })}</q>;
}

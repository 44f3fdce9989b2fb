import { Fragment, type VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import { shareWords } from '@/components/overview/shareWords';
import { shareOf } from '@/lib/insights/wilson';
import { MOST_LESSONS, TEACHERS, type Teacher } from '@/lib/mentions/lesson';
import { FEWEST_LABELS, type AdapterTrial } from '@/lib/sentiment/adapter';
import styles from './Learning.module.css';
import { isClearlyBetter, learningState, type StoredLearning } from './learningStates';

export interface LearnedLanguageProps {
  learning: StoredLearning;
  /** Whether Earshot learns at all. */
  on: boolean;
  topicNames: ReadonlyMap<string, string>;
}

/** One language: how many labels there are, what came of them, and how often it was right with and without. */
export function LearnedLanguage({ learning, on, topicNames }: LearnedLanguageProps): VNode {
  const { text, count, sequence, languageName } = useTranslator();
  const { language, labels, learned, changed } = learning;
  const state = learningState(learning, on);
  const labelled = (teacher: Teacher): string => {
    const n = labels[teacher];
    return n >= MOST_LESSONS[teacher] ? text(`learning.${teacher}Most`, { n }) : count(`learning.${teacher}`, n);
  };
  const tried = on ? learned : null;
  return (
    <li class={styles['language']}>
      <div>
        <h3 class={styles['name']}>
          {languageName(language)}
          <span class={`${styles['state']} ${state === 'used' ? styles['used'] : ''}`}>
            {text(`learning.state.${state}`, { n: labels.user + labels.stars, of: FEWEST_LABELS })}
          </span>
        </h3>
        <p class={styles['facts']}>{sequence(TEACHERS.filter((teacher) => labels[teacher] > 0).map(labelled))}</p>
        {tried !== null && changed && <p class={styles['facts']}>{text('learning.changed')}</p>}
        {tried !== null && <Measured trial={tried.trial} used={tried.used} />}
      </div>
      {tried !== null && <Figures trial={tried.trial} used={tried.used} />}
      {tried?.topics.map(({ topicId, trial }) => {
        const name = topicNames.get(topicId);
        return name !== undefined && (
          <Fragment key={topicId}>
            <div>
              <p class={styles['apart']}>{text('learning.topics', { topics: name })}</p>
              <Measured trial={trial} used />
            </div>
            <Figures trial={trial} used />
          </Fragment>
        );
      })}
    </li>
  );
}

function Measured({ trial, used }: { trial: AdapterTrial; used: boolean }): VNode {
  const { text, count } = useTranslator();
  return (
    <p class={styles['facts']}>
      {count('learning.measured', trial.n)}
      {used && ` ${text(isClearlyBetter(trial) ? 'learning.clear' : 'learning.maybe')}`}
    </p>
  );
}

function Figures({ trial, used }: { trial: AdapterTrial; used: boolean }): VNode {
  return (
    <dl class={styles['figures']}>
      {used && <Figure right={trial.adapted} n={trial.n} words="learning.adapted" />}
      <Figure right={trial.shipped} n={trial.n} words="learning.shipped" />
    </dl>
  );
}

function Figure({ right, n, words }: { right: number; n: number; words: 'learning.adapted' | 'learning.shipped' }): VNode {
  const translator = useTranslator();
  const share = shareOf(Math.round(right * n), n);
  const written = share.state === 'rate' ? shareWords(share, translator) : { share: translator.percent(right), range: '' };
  return (
    <div class={`${styles['figure']} ${words === 'learning.shipped' ? styles['without'] : ''}`}>
      <dt>{translator.text(words)}</dt>
      <dd>
        <span class={styles['share']}>{written.share}</span>
        <span class={styles['range']}>{written.range}</span>
      </dd>
    </div>
  );
}

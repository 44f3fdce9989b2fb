import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { Notice } from '@/components/controls/Notice';
import type { LearnedTopic, LearnedTopics as LearnedTopicsProps } from '@/components/hooks/learnedTopics';
import { useTranslator } from '@/components/hooks/translation';
import { LastDone } from '@/components/layout/LastDone';
import { Loading } from '@/components/layout/Loading';
import type { Translator } from '@/lib/i18n/translator';
import { MARKS } from '@/lib/mentions/mention';
import { FEWEST } from '@/lib/signals/relevanceTrial';
import styles from './LearnedTopics.module.css';
import { Setting } from './Setting';

/** What topics learned of what is meant, each with how it did, and the way to have it forgotten. */
export function LearnedTopics(props: LearnedTopicsProps): VNode {
  const { text } = useTranslator();
  return (
    <Setting title={text('learning.meant.title')} hint={text('learning.meant.hint')} below={<Below {...props} />}>
      {null}
    </Setting>
  );
}

function Below({ topics, last, failed, onForget, onUndo }: LearnedTopicsProps): VNode {
  const { text } = useTranslator();
  if (topics.state === 'failed') return <Notice kind="trouble">{text('learning.failed')}</Notice>;
  if (topics.state === 'loading') return <Loading lines={2} />;
  return (
    <>
      {failed && <Notice kind="trouble">{text('trouble.saveFailed')}</Notice>}
      <LastDone
        done={last === null ? null : { id: last.topicId, words: text('learning.meant.forgotten', { name: last.name }), tookFocus: true }}
        onUndo={() => void onUndo()}
      />
      {topics.value.length === 0 ? (
        <p class={styles['facts']}>{text('learning.meant.none')}</p>
      ) : (
        <ul class={styles['topics']} aria-label={text('learning.meant.title')}>
          {topics.value.map((topic) => (
            <Line key={topic.topicId} topic={topic} onForget={() => void onForget(topic)} />
          ))}
        </ul>
      )}
    </>
  );
}

function Line({ topic, onForget }: { topic: LearnedTopic; onForget: () => void }): VNode {
  const translator = useTranslator();
  const { text, sequence } = translator;
  const marks = MARKS.reduce((sum, mark) => sum + topic.marks[mark], 0);
  return (
    <li class={styles['topic']}>
      <div>
        <h3 class={styles['name']}>
          <bdi>{topic.name}</bdi>
        </h3>
        <p class={styles['facts']}>{sequence(factsOf(topic, marks, translator))}</p>
        {topic.changed && <p class={styles['facts']}>{text('learning.meant.waiting')}</p>}
      </div>
      {marks > 0 && (
        <Button kind="quiet" size="small" onClick={onForget}>
          {text('learning.meant.forgetOf', { name: topic.name })}
        </Button>
      )}
    </li>
  );
}

function factsOf(topic: LearnedTopic, marks: number, { text, count, percent }: Translator): string[] {
  const { trial, hides, hidden, mentions } = topic;
  if (marks === 0) return [text('learning.meant.context')];
  const learned = count('learning.meant.marks', marks);
  if (!hides) return [learned, text('learning.meant.hidesNothing'), whyNothing(topic, { text })];
  const share = text('learning.meant.hides', { share: percent(mentions === 0 ? 0 : hidden / mentions) });
  return trial === null ? [learned, share] : [learned, share, count('learning.meant.wrong', trial.wrong, { of: trial.n })];
}

function whyNothing({ marks }: LearnedTopic, { text }: Pick<Translator, 'text'>): string {
  const missing = Math.max(0, FEWEST.irrelevant - marks.irrelevant) + Math.max(0, FEWEST.relevant - marks.relevant - marks.touched);
  return missing === 0 ? text('learning.meant.unsure') : text('learning.meant.more', { n: missing });
}

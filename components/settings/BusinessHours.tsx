import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Notice } from '@/components/controls/Notice';
import { Switch } from '@/components/controls/Switch';
import type { DecidedHours } from '@/components/hooks/businessHours';
import { useTranslator } from '@/components/hooks/translation';
import { HoursForm } from '@/components/hours/HoursForm';
import { LastDone } from '@/components/layout/LastDone';
import { Loading } from '@/components/layout/Loading';
import { firstDayOfWeek } from '@/lib/i18n/week';
import styles from './BusinessHours.module.css';
import { RunProgress } from './RunProgress';
import { Setting } from './Setting';

export interface BusinessHoursProps extends DecidedHours {
  topics: readonly { id: string; name: string }[];
  /** The reporting zone. */
  zone: string;
  /** First day of the week, 1 (Monday) to 7; 'auto' follows the language. */
  weekStart: 'auto' | number;
  now: number;
}

/** When somebody is there to answer: for all topics, and for those that have hours of their own. */
export function BusinessHours(props: BusinessHoursProps): VNode {
  const { text } = useTranslator();
  return <Setting title={text('hours.title')} hint={text('hours.hint')} below={<Below {...props} />}>{null}</Setting>;
}

function Below({ hours, run, last, failed, topics, zone, weekStart, now, onHours, onUndo }: BusinessHoursProps): VNode {
  const { text, language } = useTranslator();
  const [opened, setOpened] = useState<string | null>(null);
  if (hours.state === 'failed') return <Notice kind="trouble">{text('hours.failed')}</Notice>;
  if (hours.state === 'loading') return <Loading lines={2} />;
  const { all, topics: own } = hours.value;
  const common = { zone, now, firstDay: weekStart === 'auto' ? firstDayOfWeek(language) : weekStart };
  const changed = topics.find(({ id }) => id === last?.topicId);
  const words = changed === undefined ? text('hours.changed') : text('hours.changedOf', { topic: changed.name });
  return (
    <div class={styles['all']}>
      {failed && <Notice kind="trouble">{text('trouble.saveFailed')}</Notice>}
      <HoursForm
        {...common}
        hours={all}
        summary={text('hours.change')}
        open={false}
        onHours={(edited, tookFocus) => void onHours(null, edited, tookFocus)}
      />
      {run !== null && <RunProgress {...run} words="hours.requeueing" />}
      <LastDone done={last === null ? null : { id: last.id, words, tookFocus: last.tookFocus }} onUndo={() => void onUndo()} />
      {topics.length > 0 && (
        <ul class={styles['topics']} aria-label={text('hours.topics')}>
          {topics.map(({ id, name }) => {
            const ofTopic = own[id];
            return (
              <li key={id} class={styles['topic']}>
                <span class={styles['line']}>
                  <bdi class={styles['name']}>{name}</bdi>
                  <span class={styles['soft']}>{text(ofTopic === undefined ? 'hours.asAll' : 'hours.own')}</span>
                  <Switch
                    on={ofTopic !== undefined}
                    label={text('hours.ownOf', { topic: name })}
                    onChange={(on) => {
                      setOpened(on ? id : null);
                      void onHours(id, on ? all : null);
                    }}
                  />
                </span>
                {ofTopic !== undefined && (
                  <HoursForm
                    {...common}
                    hours={ofTopic}
                    summary={text('hours.changeOf', { topic: name })}
                    open={opened === id}
                    onHours={(edited, tookFocus) => void onHours(id, edited, tookFocus)}
                  />
                )}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

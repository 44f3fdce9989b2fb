import type { ComponentChildren, VNode } from 'preact';
import { VolumeChart } from '@/components/charts/VolumeChart';
import { Button } from '@/components/controls/Button';
import { Notice } from '@/components/controls/Notice';
import { Select } from '@/components/controls/Select';
import { Wordmark } from '@/components/brand/Wordmark';
import { useTranslator } from '@/components/hooks/translation';
import { Loading } from '@/components/layout/Loading';
import { NetSentimentFigure } from '@/components/sentiment/NetSentimentFigure';
import { totalOf } from '@/lib/insights/sentimentCounts';
import type { Volume } from '@/lib/insights/volume';
import type { Topic } from '@/lib/query/topic';
import { PageSection, type PageSectionProps } from './PageSection';
import styles from './PopupScreen.module.css';

/** Days that the popup looks back. */
export const POPUP_DAYS = 14;

export type PopupVolume = { state: 'loading' } | { state: 'failed' } | { state: 'ready'; value: Volume };

export interface PopupScreenProps {
  /** False before consent: nothing but the way to the set-up is shown. */
  consent: boolean;
  paused: boolean;
  page: PageSectionProps;
  topics: readonly Topic[];
  topicId: string | null;
  volume: PopupVolume;
  trouble: ComponentChildren;
  onTopic: (topicId: string) => void;
  onPause: (paused: boolean) => void;
  /** Opens a page of the extension, such as 'dashboard.html#/mentions'. */
  onOpen: (path: string) => void;
}

export function PopupScreen(props: PopupScreenProps): VNode {
  const { text } = useTranslator();
  const { consent, paused, page, topics, topicId, volume, trouble, onTopic, onPause, onOpen } = props;
  return (
    <main class={styles['popup']}>
      <header class={styles['header']}>
        <h1>
          <Wordmark />
        </h1>
        {consent && topics.length > 0 && (
          <Select
            quiet
            label={text('popup.topic')}
            value={topicId ?? ''}
            options={topics.map(({ id, name }) => ({ value: id, label: name }))}
            onValue={onTopic}
          />
        )}
        <span class={styles['tools']}>
          {consent && (
            <Button kind="quiet" iconOnly icon={paused ? 'play' : 'pause'} onClick={() => onPause(!paused)}>
              {text(paused ? 'popup.resume' : 'popup.pause')}
            </Button>
          )}
          <Button kind="quiet" iconOnly icon="settings" onClick={() => onOpen('dashboard.html#/settings')}>
            {text('popup.settings')}
          </Button>
        </span>
      </header>
      {trouble}
      {!consent && (
        <section class={styles['section']}>
          <p>{text('resting.no-consent')}</p>
          <Button kind="primary" icon="arrowRight" onClick={() => onOpen('welcome.html')}>
            {text('popup.setUp')}
          </Button>
        </section>
      )}
      {consent && paused && (
        <Notice
          kind="note"
          action={
            <Button size="small" icon="play" onClick={() => onPause(false)}>
              {text('popup.resume')}
            </Button>
          }
        >
          {text('resting.paused')}
        </Notice>
      )}
      {consent && !paused && <PageSection {...page} />}
      {consent && <Figures {...props} volume={volume} />}
      <footer class={styles['footer']}>
        <Button kind="quiet" icon="mentions" onClick={() => onOpen(mentionsPath(topicId))}>
          {text('popup.dashboard')}
        </Button>
      </footer>
    </main>
  );
}

function Figures({ topics, topicId, volume, onOpen }: PopupScreenProps): VNode {
  const { text, count } = useTranslator();
  if (topics.length === 0) {
    return (
      <section class={styles['section']}>
        <p>{text('resting.no-topics')}</p>
        <Button kind="primary" icon="add" onClick={() => onOpen('dashboard.html#/topics')}>
          {text('popup.addTopic')}
        </Button>
      </section>
    );
  }
  if (volume.state === 'loading') return <Loading lines={4} />;
  if (volume.state === 'failed') return <Notice kind="trouble">{text('trouble.load')}</Notice>;
  const { days, counts, seen } = volume.value;
  return totalOf(counts) === 0 ? (
    <section class={styles['section']}>
      <p>{text('popup.quiet')}</p>
      <p class={styles['hint']}>{text('popup.quietHint')}</p>
    </section>
  ) : (
    <section class={styles['section']}>
      <NetSentimentFigure counts={counts} seen={seen} />
      <VolumeChart small days={days} onDay={(day) => onOpen(mentionsPath(topicId, day))} />
      <p class={styles['hint']}>{count('count.lastDays', POPUP_DAYS)}</p>
    </section>
  );
}

function mentionsPath(topicId: string | null, day?: string): string {
  const filter = new URLSearchParams();
  if (topicId !== null) filter.set('topic', topicId);
  if (day !== undefined) filter.set('day', day);
  const query = filter.toString();
  return `dashboard.html#/mentions${query === '' ? '' : `?${query}`}`;
}

import type { ComponentChildren, VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { Notice } from '@/components/controls/Notice';
import { Select } from '@/components/controls/Select';
import { Wordmark } from '@/components/brand/Wordmark';
import { useLater } from '@/components/hooks/later';
import { FIGURES } from '@/components/hooks/laterParts';
import { useTranslator } from '@/components/hooks/translation';
import { Loading } from '@/components/layout/Loading';
import { NO_FILTER, type ListedMention, type ListFilter } from '@/components/mentions/listedMention';
import { writeAddress } from '@/components/dashboard/address';
import type { ComparedVolumes } from '@/components/overview/deltas';
import { PageSection, type PageSectionProps } from '@/components/page/PageSection';
import { totalOf } from '@/lib/insights/sentimentCounts';
import type { Topic } from '@/lib/query/topic';
import { QuietSection } from './QuietSection';
import { WaitingSection } from './WaitingSection';
import styles from './PopupScreen.module.css';

type State<Value> = { state: 'loading' } | { state: 'failed' } | { state: 'ready'; value: Value };

/** The last fortnight of the chosen topic and the one before it; what is older where the last one is empty. */
export interface PopupFigures extends ComparedVolumes {
  older: { first: string; last: string; mentions: number } | null;
}

export interface PopupScreenProps {
  /** False before consent: nothing but the way to the set-up is shown. */
  consent: boolean;
  paused: boolean;
  page: PageSectionProps;
  /** Null until they are read. */
  topics: readonly Topic[] | null;
  topicId: string | null;
  figures: State<PopupFigures>;
  waiting: State<readonly ListedMention[]>;
  siteNames: ReadonlyMap<string, string>;
  now: number;
  trouble: ComponentChildren;
  onTopic: (topicId: string) => void;
  onPause: (paused: boolean) => void;
  /** Opens a page of the extension, such as 'dashboard.html#/mentions'. */
  onOpen: (path: string) => void;
  /** Opens the side panel; to be called straight from a click. */
  onPanel: () => void;
}

export function PopupScreen(props: PopupScreenProps): VNode {
  const { text } = useTranslator();
  const { consent, paused, page, topics, topicId, trouble, onTopic, onPause, onOpen, onPanel } = props;
  return (
    <main class={styles['popup']}>
      <header class={styles['header']}>
        <h1>
          <Wordmark />
        </h1>
        {consent && topics !== null && topics.length > 0 && (
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
      {consent && <TopicPart {...props} />}
      <footer class={styles['footer']}>
        <Button kind="quiet" size="small" icon="chart" onClick={() => onOpen(overviewPath(topicId))}>
          {text('popup.dashboard')}
        </Button>
        {consent && (
          <>
            <Button kind="quiet" size="small" icon="panel" onClick={onPanel}>
              {text('popup.panel')}
            </Button>
            <Button kind="quiet" size="small" icon="download" onClick={() => onOpen(mentionsPath({ topicId }))}>
              {text('popup.export')}
            </Button>
          </>
        )}
      </footer>
    </main>
  );
}

/** The chosen topic: its numbers, and what most needs an answer; else the way to a first topic. */
function TopicPart(props: PopupScreenProps): VNode {
  const { text } = useTranslator();
  const { topics, topicId, figures, waiting, siteNames, now, onOpen } = props;
  const section = useLater(FIGURES);
  const topic = topics?.find(({ id }) => id === topicId);
  if (topics !== null && topic === undefined) {
    return (
      <section class={styles['section']}>
        <p>{text('resting.no-topics')}</p>
        <Button kind="primary" icon="add" onClick={() => onOpen('dashboard.html#/topics')}>
          {text('popup.addTopic')}
        </Button>
      </section>
    );
  }
  if (figures.state === 'failed') return <Notice kind="trouble">{text('trouble.load')}</Notice>;
  if (figures.state === 'loading' || topic === undefined || section === null) return <Loading lines={4} />;
  const isHeard = totalOf(figures.value.now.counts) > 0 || figures.value.older !== null;
  return (
    <>
      {totalOf(figures.value.now.counts) === 0 ? (
        <QuietSection older={figures.value.older} onOlder={(span) => onOpen(mentionsPath({ topicId, ...span }))} />
      ) : (
        section({ figures: figures.value, onDay: (day) => onOpen(mentionsPath({ topicId, from: day, to: day })) })
      )}
      {waiting.state === 'failed' && <Notice kind="trouble">{text('trouble.load')}</Notice>}
      {waiting.state === 'ready' && isHeard && (
        <WaitingSection
          rows={waiting.value}
          topic={topic}
          siteNames={siteNames}
          now={now}
          onOpen={(mentionId) => onOpen(mentionsPath({ mentionId }))}
          onAll={() => onOpen(inboxPath(topicId))}
        />
      )}
    </>
  );
}

function mentionsPath(filter: Partial<ListFilter>): string {
  return `dashboard.html${writeAddress({ view: 'mentions', filter: { ...NO_FILTER, ...filter } })}`;
}

function inboxPath(topicId: string | null): string {
  return `dashboard.html#/inbox${topicId === null ? '' : `?topic=${encodeURIComponent(topicId)}`}`;
}

function overviewPath(topicId: string | null): string {
  return `dashboard.html#/overview${topicId === null ? '' : `?topic=${encodeURIComponent(topicId)}`}`;
}

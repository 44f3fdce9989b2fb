import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Wordmark } from '@/components/brand/Wordmark';
import { Button } from '@/components/controls/Button';
import { Tabs } from '@/components/controls/Tabs';
import { useLater } from '@/components/hooks/later';
import { MENTION_LIST, UNDO_BAR } from '@/components/hooks/laterParts';
import type { ClickedMention } from '@/components/hooks/panelTarget';
import { useTranslator } from '@/components/hooks/translation';
import { EmptyState } from '@/components/layout/EmptyState';
import { KeyOverview } from '@/components/layout/KeyOverview';
import { Loading } from '@/components/layout/Loading';
import { LIST_KEYS } from '@/components/mentions/listKeys';
import type { GoTo } from '@/components/mentions/MentionList';
import { ClickedView } from './ClickedView';
import { LatestView, type LatestViewProps } from './LatestView';
import { PageView, type PageViewProps } from './PageView';
import type { ListContext } from './PanelList';
import styles from './PanelScreen.module.css';

export interface PanelScreenProps {
  /** False before consent: nothing but the way to the set-up is shown. */
  consent: boolean;
  paused: boolean;
  /** Whether there is something to listen for; null until that is known. */
  listens: boolean | null;
  trouble: ComponentChildren;
  clicked: ClickedMention;
  page: PageViewProps['page'];
  onPage: PageViewProps['mentions'];
  latest: Pick<LatestViewProps, 'filter' | 'list' | 'onFilter'>;
  context: ListContext;
  onPause: (paused: boolean) => void;
  /** Leads back from the clicked mention. */
  onLeave: () => void;
  /** Opens a page of the extension, such as 'dashboard.html#/mentions'. */
  onOpen: (path: string) => void;
}

/** The side panel: the mention that was clicked, else this page's and the latest. */
export function PanelScreen(props: PanelScreenProps): VNode {
  const { text } = useTranslator();
  const { consent, paused, listens, trouble, context, onPause, onOpen } = props;
  const { corrections, singleKeys } = context;
  const undoBar = useLater(UNDO_BAR);
  // Asked for at once: what stands on the page is shown by it.
  useLater(MENTION_LIST);
  return (
    <main class={styles['panel']}>
      <header class={styles['header']}>
        <h1>
          <Wordmark />
        </h1>
        {consent && paused && <span class={styles['paused']}>{text('panel.paused')}</span>}
        <span class={styles['tools']}>
          {consent && (
            <Button
              kind="quiet" size="small" iconOnly icon={paused ? 'play' : 'pause'} onClick={() => onPause(!paused)}
            >
              {text(paused ? 'popup.resume' : 'popup.pause')}
            </Button>
          )}
          <KeyOverview
            singleKeys={singleKeys}
            keys={LIST_KEYS.map(([name, key]) => ({ keys: key, words: text(`keys.${name}`) }))}
          />
          <Button kind="quiet" size="small" iconOnly icon="chart" onClick={() => onOpen('dashboard.html#/overview')}>
            {text('popup.dashboard')}
          </Button>
        </span>
      </header>
      {trouble}
      {!consent && (
        <EmptyState
          title={text('resting.no-consent')}
          action={
            <Button kind="primary" icon="arrowRight" onClick={() => onOpen('welcome.html')}>
              {text('popup.setUp')}
            </Button>
          }
        />
      )}
      {consent && listens === null && <Loading lines={6} />}
      {consent && listens === false && (
        <EmptyState
          title={text('topics.none')}
          hint={text('topics.noneHint')}
          action={
            <Button kind="primary" icon="add" onClick={() => onOpen('dashboard.html#/topics')}>
              {text('popup.addTopic')}
            </Button>
          }
        />
      )}
      {consent && listens === true && <Views {...props} />}
      {undoBar?.({
        last: corrections.last,
        failed: corrections.failed,
        topics: [...context.topics.values()],
        onUndo: corrections.undo,
        onDismiss: corrections.dismiss,
      })}
    </main>
  );
}

function Views(props: PanelScreenProps): VNode {
  const { text } = useTranslator();
  const { clicked, page, onPage, latest, context, onPause, onLeave } = props;
  const [tab, setTab] = useState<'page' | 'latest'>('page');
  const [goTo, setGoTo] = useState<GoTo | null>(null);
  const isAnotherPage = page.view.state === 'loading';
  useEffect(() => {
    if (isAnotherPage) setGoTo(null);
  }, [isAnotherPage]);
  if (clicked.state === 'loading') return <Loading lines={6} />;
  if (clicked.state === 'ready') {
    const { listed, at } = clicked;
    const back = (): void => {
      setTab('page');
      setGoTo({ mentionId: listed.mention.id, open: false });
      onLeave();
    };
    return <ClickedView listed={listed} at={at} context={context} onBack={back} />;
  }
  return (
    <Tabs
      label={text('mentions.title')}
      tabs={[
        { id: 'page', name: text('page.title') },
        { id: 'latest', name: text('panel.latest') },
      ]}
      chosen={tab}
      onChoose={(chosen) => {
        setGoTo(null);
        setTab(chosen);
      }}
    >
      {tab === 'page' ? (
        <PageView page={page} mentions={onPage} goTo={goTo} context={context} onResume={() => onPause(false)} />
      ) : (
        <LatestView {...latest} context={context} />
      )}
    </Tabs>
  );
}

import type { ComponentChildren, VNode } from 'preact';
import { Wordmark } from '@/components/brand/Wordmark';
import { Icon } from '@/components/controls/Icon';
import type { IconName } from '@/components/controls/icons';
import { useTranslator } from '@/components/hooks/translation';
import { NO_FILTER } from '@/components/mentions/listedMention';
import { VIEWS, writeAddress, type View } from './address';
import styles from './Frame.module.css';

const ICONS: Record<(typeof VIEWS)[number], IconName> = {
  overview: 'overview', inbox: 'inbox', mentions: 'mentions', streams: 'streams', authors: 'people', insights: 'chart', alerts: 'bell', replies: 'reply', topics: 'topic', sites: 'globe', data: 'database', settings: 'settings',
};

/** Views that take more room than a text does: charts side by side, and, all there is, lists beside what they list. */
const ROOM: Partial<Record<View, 'charts' | 'lists'>> = { overview: 'charts', insights: 'charts', inbox: 'lists', streams: 'lists' };

export interface FrameProps {
  view: View;
  /** How many mentions need an answer; null: that is not known. */
  waiting: { count: number; isMore: boolean } | null;
  trouble: ComponentChildren;
  children: ComponentChildren;
}

/** The dashboard around its views: the way between them, and what is wrong with the data. */
export function Frame(props: FrameProps): VNode {
  const { text } = useTranslator();
  return (
    <div class={styles['frame']} data-room={ROOM[props.view]}>
      <header class={styles['side']}>
        <div class={styles['brand']}>
          <Wordmark />
        </div>
        <nav aria-label={text('dashboard.nav')}>
          <ul class={styles['views']}>
            {VIEWS.map((view) => (
              <li key={view}>
                <a
                  class={styles['view']}
                  href={writeAddress({ view, filter: NO_FILTER })}
                  aria-current={view === props.view ? 'page' : undefined}
                >
                  <Icon name={ICONS[view]} />
                  {text(`${view}.title`)}
                  {view === 'inbox' && <Waiting waiting={props.waiting} />}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main class={styles['main']}>
        <h1 class={styles['title']}>{text(`${props.view}.title`)}</h1>
        {props.trouble}
        {props.children}
      </main>
    </div>
  );
}

/** How many mentions need an answer. */
function Waiting({ waiting }: Pick<FrameProps, 'waiting'>): VNode | null {
  const { text, number, count } = useTranslator();
  if (waiting === null || waiting.count === 0) return null;
  return (
    <>
      <span class={styles['waiting']} aria-hidden="true">
        {waiting.isMore ? text('inbox.atLeast', { n: waiting.count }) : number(waiting.count)}
      </span>
      <span class="visually-hidden"> {count(waiting.isMore ? 'inbox.waitingAtLeast' : 'inbox.waiting', waiting.count)}</span>
    </>
  );
}

import type { ComponentChildren, VNode } from 'preact';
import { Wordmark } from '@/components/brand/Wordmark';
import { Icon } from '@/components/controls/Icon';
import type { IconName } from '@/components/controls/icons';
import { useTranslator } from '@/components/hooks/translation';
import { NO_FILTER } from '@/components/mentions/listedMention';
import { VIEWS, writeAddress, type View } from './address';
import styles from './Frame.module.css';

const ICONS: Record<(typeof VIEWS)[number], IconName> = {
  overview: 'overview', inbox: 'inbox', mentions: 'mentions', streams: 'streams', authors: 'people', alerts: 'bell', topics: 'topic', sites: 'globe', data: 'database', settings: 'settings',
};

/** The dashboard around its views: the way between them, and what is wrong with the data. */
export function Frame(props: { view: View; trouble: ComponentChildren; children: ComponentChildren }): VNode {
  const { text } = useTranslator();
  return (
    <div class={styles['frame']}>
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

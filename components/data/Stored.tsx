import type { VNode } from 'preact';
import { Notice } from '@/components/controls/Notice';
import type { Holdings } from '@/components/hooks/holdings';
import type { Live } from '@/components/hooks/live';
import { useTranslator } from '@/components/hooks/translation';
import { Loading } from '@/components/layout/Loading';
import type { TextKey } from '@/lib/i18n/keys';
import styles from './Stored.module.css';
import { StoredKinds } from './StoredKinds';
import { answeredIn, packingOf, type StoredPart, type StoredSizes } from './storedParts';
import { StoredTable } from './StoredTable';

export interface StoredProps {
  holdings: Live<Holdings>;
  sites: Live<readonly StoredPart[]>;
  topics: Live<readonly StoredPart[]>;
  siteSizes: StoredSizes;
  topicSizes: StoredSizes;
  /** Room that all takes, and may take, in bytes; null: the browser does not say. */
  room: { usage: number; quota: number } | null;
}

const NEVER: readonly TextKey[] = ['data.never.pages', 'data.never.private', 'data.never.unmatched', 'data.never.credentials'];

/** All that is stored, in words and numbers: by kind, by topic, by site; and what never is. */
export function Stored({ holdings, sites, topics, siteSizes, topicSizes, room }: StoredProps): VNode {
  const { text, size } = useTranslator();
  if (holdings.state === 'failed') return <Notice kind="trouble">{text('trouble.load')}</Notice>;
  if (holdings.state === 'loading') return <Loading lines={8} />;
  const { mentions } = holdings.value;
  const packing = packingOf(sites.state === 'ready' ? sites.value : [], siteSizes, room?.usage ?? null);
  return (
    <>
      {room !== null && (
        <p class={styles['room']}>
          {text('data.stored.room', { usage: size(room.usage), quota: size(room.quota) })}
        </p>
      )}
      <StoredKinds holdings={holdings.value} answered={sites.state === 'ready' ? answeredIn(sites.value, siteSizes) : null} />
      {mentions > 0 && (
        <>
          <StoredTable of="topic" parts={topics} sizes={topicSizes} packing={packing} />
          <StoredTable of="site" parts={sites} sizes={siteSizes} packing={packing} />
          <p class={styles['note']}>{text('data.stored.sizes')}</p>
        </>
      )}
      <div>
        <h3 class={styles['heading']}>{text('data.never.title')}</h3>
        <ul class={styles['never']}>
          {NEVER.map((key) => (
            <li key={key}>{text(key)}</li>
          ))}
        </ul>
      </div>
    </>
  );
}

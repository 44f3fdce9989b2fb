import { useEffect, useState } from 'preact/hooks';
import type { StoredPart, StoredSizes } from '@/components/data/storedParts';
import { readHoldings, readSiteHoldings, readTopicEnds, type Amount, type Holdings, type HoldingsPart } from '@/lib/storage/holdings';
import { sampleHoldings, type HoldingsSample } from '@/lib/storage/holdingSamples';
import { useDatabase } from './database';
import { useLive, type Live } from './live';
import { SITE_NAMES } from './sites';
import { useTopicCounts, useTopics } from './topics';

export type { Amount, Holdings };

/** What is stored changes all the time while a busy page is read; nobody needs to see it twice a second. */
const COUNTED_EVERY = 3_000;

/** How much of each kind is stored. */
export function useHoldings(): Live<Holdings> {
  return useLive(
    ['settings', 'authors', 'people', 'alerts', 'topics', 'alertRules', 'tallies', 'exposure', 'adapters', 'relevance', 'tombstones', 'auditLog', 'workLog', 'replyKit', 'surveys', 'series', 'goals', 'actions', 'staged'],
    readHoldings,
    [],
    COUNTED_EVERY,
  );
}

/** What is stored by site, most mentions first. */
export function useStoredSites(): Live<StoredPart[]> {
  const sites = useLive(['settings'], readSiteHoldings, [], COUNTED_EVERY);
  if (sites.state !== 'ready') return sites;
  return { state: 'ready', value: sites.value.map((part) => ({ ...part, hidden: 0, name: SITE_NAMES.get(part.id) ?? part.id })) };
}

/** What is stored by topic, in the order of the topics. */
export function useStoredTopics(): Live<StoredPart[]> {
  const topics = useTopics();
  const ids = topics.state === 'ready' ? topics.value.map(({ id }) => id) : [];
  const counts = useTopicCounts(ids);
  const ends = useLive(['matches'], readTopicEnds, [ids.join(' ')], COUNTED_EVERY);
  if (topics.state !== 'ready') return topics;
  if (ends.state !== 'ready') return ends;
  if (counts === null) return { state: 'loading' };
  const value = topics.value.map(({ id, name }): StoredPart => {
    const { mentions = 0, hidden = 0 } = counts.get(id) ?? {};
    return { id, name, mentions, hidden, ...(ends.value.get(id) ?? { oldest: null, newest: null }) };
  });
  return { state: 'ready', value };
}

/**
 * How much room parts take, by samples; those of which there is none yet are missing. A part is looked at anew when it has
 * grown to twice of what it was.
 */
export function useStoredSizes(kind: 'site' | 'topic', parts: readonly HoldingsPart[]): StoredSizes {
  const db = useDatabase();
  const [samples, setSamples] = useState<ReadonlyMap<string, HoldingsSample>>(new Map());
  const asked = parts.map(({ id, mentions }) => `${id} ${Math.ceil(Math.log2(mentions + 1))}`).join(' ');
  useEffect(() => {
    if (db === null) return undefined;
    let current = true;
    const sampleAll = async (): Promise<void> => {
      // One after another: what else the page reads comes in between.
      for (const { id, ...ends } of parts) {
        const sample = await sampleHoldings(db, kind === 'site' ? { site: id } : { topicId: id }, ends);
        if (!current) return;
        setSamples((before) => new Map(before).set(id, sample));
      }
    };
    // Without a sample there is no size to be said.
    sampleAll().catch(() => undefined);
    return () => {
      current = false;
    };
    // oxlint-disable-next-line react/exhaustive-deps -- `asked` says when the parts have changed enough
  }, [db, kind, asked]);
  return samples;
}

/** Room that all of Earshot takes, and may take, in bytes, as the browser says; null where it does not. */
export function useRoom(mentions: number | null): { usage: number; quota: number } | null {
  const [room, setRoom] = useState<{ usage: number; quota: number } | null>(null);
  useEffect(() => {
    let current = true;
    const look = async (): Promise<void> => {
      const { usage, quota } = await navigator.storage.estimate();
      if (current && usage !== undefined && quota !== undefined) setRoom({ usage, quota });
    };
    look().catch(() => undefined);
    return () => {
      current = false;
    };
  }, [mentions]);
  return room;
}

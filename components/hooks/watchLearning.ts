import type { Learning } from '@/components/alerts/WatchConditions';
import { isWatch } from '@/lib/inbox/alertRule';
import { DRIFT_DAYS } from '@/lib/insights/spikes/drift';
import { daysToLearn, endOfLastHour, heardHours } from '@/lib/insights/spikes/heardHours';
import { createCalendar, shiftDay } from '@/lib/mentions/calendar';
import { listAlertRules } from '@/lib/storage/alerts/alertRules';
import { readHourRows } from '@/lib/storage/alerts/hourRows';
import { listTopics } from '@/lib/storage/topics/topics';
import { useLive } from './live';
import { useNow } from './now';
import { useSettings } from './settings';

/** Days that are looked back on: those of a drift, and eight weeks before them. */
const DAYS = 71;
/** Days that are compared with what is usual, and so are no part of it. */
const LEFT = { spike: 0, drift: DRIFT_DAYS, negative: 1 } as const;
const NONE: ReadonlyMap<string, readonly Learning[]> = new Map();

/** By the id of each rule about numbers the topics of which it does not know yet what is usual. */
export function useWatchLearning(): ReadonlyMap<string, readonly Learning[]> {
  const { zone } = useSettings();
  const to = endOfLastHour(useNow(), createCalendar(zone));
  const learning = useLive(
    ['alertRules', 'exposure', 'topics'],
    async (db) => {
      const rules = (await listAlertRules(db)).filter(isWatch);
      if (rules.length === 0) return NONE;
      const calendar = createCalendar(zone);
      const { day } = calendar.at(to);
      const topics = await listTopics(db);
      // Only the share that is negative needs to know what was scored.
      const counted = rules.some(({ watch }) => watch.kind === 'negative') ? topics.map(({ id }) => id) : [];
      const { tallies, scanned } = await readHourRows(db, counted, { from: shiftDay(day, -DAYS), to: day });
      return new Map(rules.map(({ id, topicIds, sites, watch }) => [id, topics.flatMap((topic): Learning[] => {
        if (topic.pausedSince !== undefined || (topicIds.length > 0 && !topicIds.includes(topic.id))) return [];
        const scores = watch.kind === 'negative';
        const hours = heardHours({ tallies: scores ? tallies.get(topic.id) ?? [] : [], scanned }, { sites, from: topic.listeningSince, to }, calendar);
        const days = daysToLearn(hours.map(({ at, seen, scored }) => ({ at, seen: scores ? scored : seen })), to, LEFT[watch.kind]);
        return days === 0 ? [] : [{ topicId: topic.id, name: topic.name, days }];
      })]));
    },
    [to, zone],
  );
  return learning.state === 'ready' ? learning.value : NONE;
}

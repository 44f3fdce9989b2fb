import { useEffect, useState } from 'preact/hooks';
import { windowOf, type Finding } from '@/lib/inbox/finding';
import type { RisingTerm } from '@/lib/insights/drivers/risingTerms';
import { risenTerms } from '@/lib/insights/drivers/risenTerms';
import { createCalendar, shiftDay } from '@/lib/mentions/calendar';
import { readMentionsById } from '@/lib/storage/mentionList';
import { readPeriodSample } from '@/lib/storage/periodSample';
import { useDatabase } from './database';
import { useSettings } from './settings';

/** Weeks before the hours of an alarm with which its words are compared, and mentions of them. */
const DAYS_BEFORE = 56;
const MOST_BEFORE = 500;
const MOST_TERMS = 6;
const NONE: readonly RisingTerm[] = [];

/** Terms that are heard more often in what alarmed than in the eight weeks before; none while that is being read. */
export function useRisenTerms(found: Finding | undefined, mentionIds: readonly string[], topicName: string): readonly RisingTerm[] {
  const db = useDatabase();
  const { zone } = useSettings();
  const [terms, setTerms] = useState(NONE);
  const ids = JSON.stringify(mentionIds);
  const from = found === undefined ? null : windowOf(found).from;
  const topicId = found?.topicId ?? '';
  useEffect(() => {
    if (db === null || from === null || ids === '[]') return;
    let current = true;
    const { day } = createCalendar(zone).at(from);
    const period = { topicIds: [topicId], site: null, from: shiftDay(day, -DAYS_BEFORE), to: shiftDay(day, -1), zone, most: MOST_BEFORE };
    void Promise.all([readMentionsById(db, JSON.parse(ids) as string[]), readPeriodSample(db, period)]).then(([now, before]) => {
      if (current) setTerms(risenTerms(now.map(({ mention }) => mention), before.rows.map(({ mention }) => mention), topicName, MOST_TERMS));
    }, () => undefined);
    return () => {
      current = false;
    };
  }, [db, zone, topicId, from, ids, topicName]);
  return terms;
}

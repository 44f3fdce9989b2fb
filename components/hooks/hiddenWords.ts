import { useMemo } from 'preact/hooks';
import { hiddenWords } from '@/lib/insights/hiddenWords';
import { createCalendar } from '@/lib/mentions/calendar';
import type { Mention } from '@/lib/mentions/mention';
import { useSettings } from './settings';

/** What of a topic's `hide` was found in a mention. */
export function useHiddenWords(hide: string, mention: Mention): string[] {
  const { zone } = useSettings();
  return useMemo(() => {
    const calendar = createCalendar(zone);
    return hiddenWords(hide, mention, (instant) => calendar.at(instant).day);
  }, [hide, mention, zone]);
}

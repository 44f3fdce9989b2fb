import { useEffect, useState } from 'preact/hooks';
import { createCalendar } from '@/lib/mentions/calendar';
import type { Mention } from '@/lib/mentions/mention';
import { useSettings } from './settings';

/**
 * What of a topic's `hide` was found in a mention. What reads queries is loaded first: lists that show nothing hidden
 * need not carry it.
 */
export function useHiddenWords(hide: string, mention: Mention): string[] {
  const { zone } = useSettings();
  const [words, setWords] = useState<string[]>([]);
  useEffect(() => {
    let current = true;
    const calendar = createCalendar(zone);
    void import('@/lib/insights/hiddenWords').then(({ hiddenWords }) => {
      if (current) setWords(hiddenWords(hide, mention, (instant) => calendar.at(instant).day));
    });
    return () => {
      current = false;
    };
  }, [hide, mention, zone]);
  return words;
}

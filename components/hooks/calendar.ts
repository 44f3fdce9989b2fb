import { useMemo } from 'preact/hooks';
import { createCalendar, type Calendar } from '@/lib/mentions/calendar';
import { useSettings } from './settings';

/** The calendar of the reporting zone. */
export function useCalendar(): Calendar {
  const { zone } = useSettings();
  return useMemo(() => createCalendar(zone), [zone]);
}

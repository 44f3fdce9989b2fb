import { morningOf, nextMorning, type Morning } from '@/lib/inbox/morning';
import type { OpenTime } from '@/lib/inbox/openTime';
import { quietUntil } from '@/lib/inbox/quietHours';
import { shiftDay, type Calendar } from '@/lib/mentions/calendar';
import { scheduleMorning } from '@/lib/platform/life';
import { nativeLanguage, nativeMessage } from '@/lib/platform/nativeMessages';
import { clearNotification, notify } from '@/lib/platform/notifications';
import { openExtensionPage } from '@/lib/platform/tabs';
import { countArrivals } from '@/lib/storage/inbox/arrivals';
import { readBusinessHours } from '@/lib/storage/inbox/businessHours';
import { readMorningTold, writeMorningTold } from '@/lib/storage/inbox/morningTold';
import { readOpenTimes } from '@/lib/storage/inbox/openTimes';
import { readSettings, settleZone, type Settings } from '@/lib/storage/settings';
import { db, opened } from './database';
import { calendarOf } from './deciding';
import { oneRunAfterAnother } from './oneRun';

const NOTICE = 'morning:';

/**
 * Tells at the first opening of a business day, once, what arrived since the last closing, if the user wants that and anything did;
 * later on the same day where the worker could not wake. Sees to it that it wakes for the next.
 */
export const tellMorning = oneRunAfterAnother(tellAll);

export const isMorningNotice = (id: string): boolean => id.startsWith(NOTICE);

/** Shows what a notification of the morning speaks of: the inbox. */
export async function openMorning(id: string): Promise<void> {
  await clearNotification(id);
  await openExtensionPage('dashboard.html#/inbox');
}

async function tellAll(): Promise<void> {
  if ((await opened()).state !== 'open') return;
  const settings = await readSettings(db);
  if (!settings.morningDigest) {
    if ((await readMorningTold(db)) !== null) await writeMorningTold(db, null);
    await scheduleMorning(null);
    return;
  }
  const zone = await settleZone(db);
  const { all } = await readBusinessHours(db);
  const calendar = calendarOf(all.zone ?? zone);
  const openTime = (await readOpenTimes(db, []))('');
  const now = Date.now();
  await scheduleMorning((await tellToday(settings, now, { openTime, calendar, zone })) ?? nextMorning(now, openTime, calendar)?.opensAt ?? null);
}

interface Clock {
  openTime: OpenTime;
  /** In the zone of the business hours. */
  calendar: Calendar;
  /** The reporting zone. */
  zone: string;
}

/** Tells of this day if that is due. Returns until when it has to wait, ms since 1970; null: it does not. */
async function tellToday({ quietHours }: Settings, now: number, { openTime, calendar, zone }: Clock): Promise<number | null> {
  const { day } = calendar.at(now);
  const morning = morningOf(now, openTime, calendar);
  const isOpen = morning !== null && morning.opensAt <= now;
  const told = await readMorningTold(db);
  // Switched on just now: of what opened before, nobody is told.
  if (told === null) await writeMorningTold(db, isOpen ? day : shiftDay(day, -1));
  if (told === null || !isOpen || told >= day) return null;
  const silent = quietUntil(quietHours, now, calendarOf(zone));
  if (silent !== null) return silent;
  await notifyOf(morning, day, zone);
  await writeMorningTold(db, day);
  return null;
}

/** Notifies before it is noted that this was done: where the worker ends in between, the same notification comes again. */
async function notifyOf({ closedSince }: Morning, day: string, zone: string): Promise<void> {
  const { arrived, urgent, answer, outOfHours } = await countArrivals(db, closedSince);
  if (arrived === 0) return;
  const when = new Intl.DateTimeFormat(nativeLanguage(), { weekday: 'long', hour: 'numeric', minute: '2-digit', timeZone: zone });
  await notify({
    id: `${NOTICE}${day}`,
    title: nativeMessage('morningTitle', String(arrived), when.format(closedSince)),
    message: nativeMessage('morningWords', String(urgent), String(answer), String(outOfHours)),
  });
}

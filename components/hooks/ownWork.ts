import { contactsOf, type Contacts } from '@/lib/inbox/contacts';
import { handlingTime, type HandlingTime } from '@/lib/inbox/handlingTime';
import { readContacts, readOwnLines } from '@/lib/storage/inbox/readOwnWork';
import { useLive, type Live } from './live';
import { useNow } from './now';

const DAY = 86_400_000;
/** The days that the foot of the inbox tells of. */
const WEEK_DAYS = 7;
/** It costs some thousand rows: once a minute is often enough, ms. */
const INTERVAL = 60_000;

/** The user's own work of some days, in figures. */
export interface OwnWork {
  handling: HandlingTime;
  contacts: Contacts;
  /** There were so many mentions that only the newest were looked at. */
  more: boolean;
}

/** The user's own work of the last days, of all topics and sites. */
export function useOwnWork(days: number = WEEK_DAYS): Live<OwnWork> {
  const until = Math.floor(useNow() / INTERVAL) * INTERVAL + INTERVAL;
  const since = until - days * DAY;
  return useLive(
    ['workLog', 'mentions'],
    async (db): Promise<OwnWork> => {
      const [lines, { contacts, more }] = await Promise.all([readOwnLines(db, since), readContacts(db, since)]);
      return { handling: handlingTime(lines), contacts: contactsOf(contacts, { since, until }), more };
    },
    [days],
    INTERVAL,
  );
}

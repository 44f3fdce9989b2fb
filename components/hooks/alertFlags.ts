import { findingWords } from '@/components/alerts/findingWords';
import { createCalendar } from '@/lib/mentions/calendar';
import { readFindings } from '@/lib/storage/alerts/raiseFindings';
import { listTopics } from '@/lib/storage/topics/topics';
import { useLive } from './live';
import { useSettings } from './settings';
import { useTranslator } from './translation';

const NONE: ReadonlyMap<string, string> = new Map();

/** By day (YYYY-MM-DD in the reporting zone) what rules about numbers told, in words, of a topic or of all (null). */
export function useAlertFlags(topicId: string | null): ReadonlyMap<string, string> {
  const translator = useTranslator();
  const { zone } = useSettings();
  const flags = useLive(
    ['alerts', 'topics'],
    async (db) => {
      const calendar = createCalendar(zone);
      const names = new Map((await listTopics(db)).map(({ id, name }) => [id, name]));
      const byDay = new Map<string, string>();
      for (const { found, at } of await readFindings(db)) {
        const name = names.get(found.topicId);
        if (name === undefined || (topicId !== null && found.topicId !== topicId)) continue;
        // The hour that ended, not the one in which that was noticed.
        const { day } = calendar.at(Math.min(at, found.to - 1));
        const words = translator.text('alerts.flag', { what: findingWords(found, name, translator) });
        const known = byDay.get(day);
        byDay.set(day, known === undefined ? words : `${known}. ${words}`);
      }
      return byDay;
    },
    [topicId, zone, translator],
  );
  return flags.state === 'ready' ? flags.value : NONE;
}

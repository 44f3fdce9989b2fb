import type { FiredAlert } from '@/components/alerts/firedAlert';
import type { ListedMention } from '@/components/mentions/listedMention';
import { markSeen, readAlerts } from '@/lib/storage/alerts/alerts';
import { listAlertRules } from '@/lib/storage/alerts/alertRules';
import { readMentionsById } from '@/lib/storage/mentionList';
import { useDatabase } from './database';
import { useLive, type Live } from './live';
import { stored } from './settings';

/** The newest alerts, at most `most`, each with its rule and its first mention, and whether there are more. */
export function useAlerts(most: number): Live<{ alerts: FiredAlert[]; more: boolean }> {
  return useLive(
    ['alerts', 'alertRules'],
    async (db) => {
      const { alerts, more } = await readAlerts(db, most);
      const rules = new Map((await listAlertRules(db)).map((rule) => [rule.id, rule]));
      const firsts = await readMentionsById(db, alerts.flatMap(({ mentionIds }) => mentionIds.slice(0, 1)));
      const byId = new Map(firsts.map((listed) => [listed.mention.id, listed]));
      const fired = alerts.map((alert): FiredAlert => {
        return { ...alert, rule: rules.get(alert.ruleId) ?? null, first: byId.get(alert.mentionIds[0] ?? '') ?? null };
      });
      return { alerts: fired, more };
    },
    [most],
  );
}

/** The first mentions of an alert that are still kept, as they are now. */
export function useAlertMentions(mentionIds: readonly string[], most: number): Live<ListedMention[]> {
  const ids = mentionIds.slice(0, most);
  return useLive(['mentions', 'matches'], (db) => readMentionsById(db, ids), [ids.join(' ')]);
}

/** Notes that these alerts were looked at; null: all that are open. */
export function useSeenAlerts(): (ids: readonly string[] | null) => void {
  const db = useDatabase();
  return (ids) => void stored(db, (open) => markSeen(open, ids));
}

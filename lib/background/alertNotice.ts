import type { Alert } from '@/lib/inbox/alert';
import { isAgeUnknown } from '@/lib/inbox/alertDecision';
import type { AlertRule } from '@/lib/inbox/alertRule';
import type { Finding } from '@/lib/inbox/finding';
import { hitSentence } from '@/lib/insights/hitSentence';
import type { Notification } from '@/lib/platform/notifications';
import { nativeMessage } from '@/lib/platform/nativeMessages';
import { bodyOf } from '@/lib/posts/post';
import { SITES } from '@/lib/sites/reading/catalogue';
import type { EarshotDatabase } from '@/lib/storage/database';
import { matchesOf } from '@/lib/storage/matchesOf';
import { findingWords } from './findingWords';

/** Letters of a mention that a notification shows. */
const MOST_SHOWN = 140;
/** Lines of a notification about several alerts. */
const MOST_LINES = 4;
const ONE = 'alert:';
const SEVERAL = 'alerts:';

/** An alert to be told, with its rule. */
export interface Telling {
  alert: Alert;
  rule: Pick<AlertRule, 'topicIds'>;
}

/** The alert that a notification speaks of, by its id; none where it speaks of several, null where it is none of ours. */
export function alertOfNotification(id: string): { alertId?: string } | null {
  if (id.startsWith(ONE)) return { alertId: id.slice(ONE.length) };
  return id.startsWith(SEVERAL) ? {} : null;
}

/**
 * What is said of alerts that are due together: of one its first mention, and how many more there are; of several how many
 * each of them caught, and where. The id tells no two of the same alerts apart, so that nobody hears of one twice.
 */
export async function notificationOf(db: EarshotDatabase, tellings: readonly Telling[]): Promise<Notification | null> {
  const [first] = tellings;
  if (first === undefined) return null;
  if (tellings.length === 1) return oneOf(db, first);
  const count = tellings.reduce((sum, { alert }) => sum + alert.count, 0);
  const heads = await Promise.all(tellings.slice(0, MOST_LINES).map(async ({ alert, rule }) => {
    const { found } = alert;
    if (found !== undefined) return Object.values(await foundOf(db, found)).join(': ');
    const head = (await firstOf(db, { alert, rule }))?.head ?? '';
    return `${head}: ${alert.count}`;
  }));
  const due = Math.min(...tellings.map(({ alert }) => alert.dueAt ?? alert.at));
  return { id: `${SEVERAL}${due}`, title: nativeMessage('alertSeveral', String(count)), message: heads.join('\n') };
}

async function oneOf(db: EarshotDatabase, telling: Telling): Promise<Notification> {
  const { alert } = telling;
  if (alert.found !== undefined) {
    const { head, words } = await foundOf(db, alert.found);
    return { id: `${ONE}${alert.id}`, title: head, message: words };
  }
  const found = await firstOf(db, telling);
  const lines = [
    found?.words ?? '',
    ...(found?.ageUnknown === true ? [nativeMessage('alertTimeUnknown')] : []),
    ...(alert.count > 1 ? [nativeMessage('alertMore', String(alert.count - 1))] : []),
  ];
  return {
    id: `${ONE}${alert.id}`,
    title: found?.head ?? nativeMessage('alertSeveral', String(alert.count)),
    message: lines.filter((line) => line !== '').join('\n'),
  };
}

/** The topic of what a rule about numbers found, and the numbers. */
async function foundOf(db: EarshotDatabase, found: Finding): Promise<{ head: string; words: string }> {
  const head = (await db.topics.get(found.topicId))?.name ?? '';
  return { head, words: findingWords(found) };
}

/** The first mention of an alert: topic and site, the sentence that was heard, and whether its age is unknown. */
async function firstOf(
  db: EarshotDatabase,
  { alert, rule }: Telling,
): Promise<{ head: string; words: string; ageUnknown: boolean } | null> {
  const mention = await db.mentions.get(alert.mentionIds[0] ?? '');
  if (mention === undefined) return null;
  const matches = await matchesOf(db, [mention]);
  const match = matches.find(({ topicId }) => rule.topicIds.includes(topicId)) ?? matches[0];
  const topic = match === undefined ? undefined : await db.topics.get(match.topicId);
  const site = SITES.find(({ id }) => id === mention.site)?.name ?? mention.site;
  const body = bodyOf(mention.post);
  const { start, end, cutBefore, cutAfter } =
    hitSentence(body, match?.spans ?? [], MOST_SHOWN, mention.understanding.language.language ?? undefined);
  return {
    head: [topic?.name, site].filter((name) => name !== undefined).join(' · '),
    words: `${cutBefore ? '…' : ''}${body.slice(start, end)}${cutAfter ? '…' : ''}`,
    ageUnknown: isAgeUnknown(mention),
  };
}

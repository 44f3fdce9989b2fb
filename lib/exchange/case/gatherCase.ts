import { historyOf, type HistoryEntry } from '@/lib/inbox/history';
import type { WorkEvent } from '@/lib/inbox/workEvent';
import type { ExportPrivacy } from '@/lib/mentions/exportPrivacy';
import type { Match, Mention } from '@/lib/mentions/mention';
import type { Topic } from '@/lib/query/topic';
import { readAuthorHistory } from '@/lib/storage/authorStory';
import type { EarshotDatabase } from '@/lib/storage/database';
import { readThread } from '@/lib/storage/inbox/readThread';
import { readWork } from '@/lib/storage/inbox/workLog';
import { readMentionsById } from '@/lib/storage/mentionList';
import { privateRow, privateWords, type PrivacyOf } from '../privacy';

/** Earlier mentions of the author that are taken along at most, the newest. */
export const MOST_EARLIER = 50;

/** One mention with all that is known of it, as it may leave. */
export interface Case {
  mention: Mention;
  matches: Match[];
  /** Those of its topics that are there. */
  topics: Topic[];
  history: HistoryEntry[];
  /** What names this copy in the history; null while it wrote nothing down. */
  own: string | null;
  /** What the author wrote before, the newest first; null where nothing may say which mentions are of one author. */
  earlier: Mention[] | null;
  /** There are more than are taken along. */
  moreEarlier: boolean;
  /** What it answers, the topmost first, and others of its discussion, oldest first. */
  thread: { above: Mention[]; beside: Mention[]; more: boolean };
  privacy: ExportPrivacy;
  /** When it was gathered, ms since 1970. */
  now: number;
  /** Reporting zone, IANA name. */
  zone: string;
}

/** Gathers the case of a mention, with people as `using.privacy` has it; null where it is not stored. */
export async function gatherCase(
  db: EarshotDatabase,
  mentionId: string,
  using: Omit<PrivacyOf, 'topics'> & { topics: readonly Topic[]; now: number; zone: string },
): Promise<Case | null> {
  const [row] = await readMentionsById(db, [mentionId]);
  if (row === undefined) return null;
  const [events, authors, thread, origin] = await Promise.all([
    readWork(db, mentionId), readAuthorHistory(db, row.mention), readThread(db, mentionId, true), db.settings.get('origin'),
  ]);
  const { privacy, topics, now, zone } = using;
  const ready = async (mentions: readonly Mention[]): Promise<Mention[]> =>
    Promise.all(mentions.map(async (mention) => (await privateRow({ mention, matches: [] }, using)).mention));
  const { mention, matches } = await privateRow(row, using);
  const told = await Promise.all(events.filter((event) => mayTell(event, privacy)).map((event) => privateEvent(event, row.mention, using)));
  const earlier = (authors?.mentions ?? []).filter((one) => one.id !== mentionId && one.listedAt <= row.mention.listedAt);
  const mayJoin = privacy.authors !== 'none';
  return {
    mention,
    matches,
    topics: topics.filter(({ id }) => matches.some(({ topicId }) => topicId === id)),
    history: historyOf(mention, told),
    own: typeof origin?.value === 'string' ? origin.value : null,
    earlier: mayJoin ? await ready(earlier.slice(0, MOST_EARLIER)) : null,
    moreEarlier: mayJoin && (earlier.length > MOST_EARLIER || authors?.more === true),
    thread: { above: await ready(thread?.above ?? []), beside: await ready(thread?.beside ?? []), more: thread?.more ?? false },
    privacy,
    now,
    zone,
  };
}

/** Who looked after it is somebody, too. */
function mayTell({ kind }: WorkEvent, { authors }: ExportPrivacy): boolean {
  return kind !== 'owner' || authors === 'named';
}

async function privateEvent(event: WorkEvent, mention: Mention, using: PrivacyOf): Promise<WorkEvent> {
  return event.kind === 'note' ? { ...event, details: { text: await privateWords(event.details.text, mention, using) } } : event;
}

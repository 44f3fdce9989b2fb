import type { ExportMapping } from '@/lib/mentions/exportMapping';
import { DEFAULT_EXPORT_PRIVACY } from '@/lib/mentions/exportPrivacy';
import type { InboxView } from '@/lib/inbox/inboxViews';
import { QUEUES } from '@/lib/mentions/queues';
import { decideLabels } from '@/lib/storage/corrections';
import { REMINDERS } from '@/lib/storage/backup/backupReminder';
import { decideRelevance } from '@/lib/storage/learning/relevanceMarks';
import { forgetRelevance } from '@/lib/storage/learning/relevance';
import { renewPseudonyms } from '@/lib/storage/pseudonymSecret';
import { decideSignals } from '@/lib/storage/signalDecisions';
import { decideSetting, type Settings } from '@/lib/storage/settings';
import { DEFAULT_BUSINESS_HOURS, type BusinessHours } from '@/lib/inbox/businessHours';
import { decideBusinessHours } from '@/lib/storage/inbox/businessHours';
import { requeueChunk } from '@/lib/storage/inbox/requeueing';
import { decideTouchpoint } from '@/lib/storage/topics/touchpoints';
import { decideExportMappings, readExportMappings } from '@/lib/storage/exportMappings';
import { decideInboxViews, readInboxViews } from '@/lib/storage/inbox/inboxViews';
import { decideOwnWord, readOwnWords, removeOwnWord } from '@/lib/storage/learning/ownWords';
import type { SignalKey } from '@/lib/signals/signals';
import { between, pick } from '@/scripts/generate/random';
import { noteKept } from './capture';
import { WORDS } from './people';
import type { World } from './world';

/** Some stored mentions, each once. */
async function some({ db, random }: World): Promise<string[]> {
  const ids = await db.mentions.toCollection().primaryKeys();
  if (ids.length === 0) return [];
  return [...new Set(Array.from({ length: between(random, 1, 2) }, () => pick(random, ids)))];
}

export async function label(world: World): Promise<void> {
  const { db, random, newOrigin } = world;
  const ids = await some(world);
  const before = await decideLabels(db, ids.map((mentionId) => ({ mentionId, label: pick(random, ['neutral', 'positive', 'negative', null] as const) })), newOrigin);
  if (random() < 0.2) await decideLabels(db, before, newOrigin);
  await noteKept(world, ids);
}

const SIGNALS: SignalKey[] = ['intent:question', 'intent:complaint', 'intent:praise', 'answer', 'abuse', 'emotion:anger', 'tone:sarcasm'] as SignalKey[];

export async function signal(world: World): Promise<void> {
  const { db, random, newOrigin } = world;
  const ids = await some(world);
  const before = await decideSignals(db, ids.map((mentionId) => ({ mentionId, key: pick(random, SIGNALS), value: pick(random, [true, false, null]) })), newOrigin);
  if (random() < 0.2) await decideSignals(db, before.toReversed(), newOrigin);
  await noteKept(world, ids);
}

export async function mark(world: World): Promise<void> {
  const { db, random, newOrigin } = world;
  const matches = await db.matches.toCollection().primaryKeys();
  if (matches.length === 0) return;
  const [topicId, mentionId] = pick(random, matches);
  const before = await decideRelevance(db, [{ mentionId, topicId, irrelevant: pick(random, [true, true, false, null]) }], newOrigin);
  if (random() < 0.3) await decideRelevance(db, before, newOrigin);
}

export async function forgetMarks({ db, random, newOrigin }: World): Promise<void> {
  const topicId = pick(random, await db.topics.toCollection().primaryKeys());
  const before = await forgetRelevance(db, topicId, 'now', newOrigin);
  if (random() < 0.5) await forgetRelevance(db, topicId, { forgotten: before }, newOrigin);
}

/** The zone is changed by itself: days follow it. */
const CHOICES: { [Key in Exclude<keyof Settings, 'zone'>]: Settings[Key][] } = {
  consent: [{ given: true, at: 1, text: 1 }], paused: [true, false], language: ['uk', 'auto'], theme: ['dark', 'light'], weekStart: [1, 'auto'], marks: [true, false],
  singleKeys: [true, false], queryMode: ['write', 'build'], sitesOff: [[], ['reddit']], learns: [true, false], blursAbuse: [true, false],
  quietHours: [{ on: true, from: 60, to: 120, days: [1] }], digestAt: [480, 600], morningDigest: [true, false], coachOff: [true, false], deviceModel: [true, false], siteWeights: [{ reddit: 2 }, {}],
  backupReminder: [...REMINDERS], exportPrivacy: [DEFAULT_EXPORT_PRIVACY],
  staffCare: [{ shown: true, quietOn: '2026-11-20' }, { shown: false, quietOn: null }],
};

export async function setting({ db, random, newOrigin, book }: World): Promise<void> {
  for (let some = 3; some > 0; some--) {
    const key = pick(random, Object.keys(CHOICES) as (keyof typeof CHOICES)[]);
    const value = pick(random, CHOICES[key] as Settings[typeof key][]);
    await decideSetting(db, key, value, newOrigin);
    book.settings.set(key, JSON.stringify(value));
  }
}

const HOURS: BusinessHours[] = [
  DEFAULT_BUSINESS_HOURS,
  { zone: 'Australia/Lord_Howe', week: Array.from({ length: 7 }, (): [number, number][] => [[0, 720], [800, 1440]]), holidays: ['--05-20'], within: { urgent: 30, normal: 600, low: 2_000 } },
  { ...DEFAULT_BUSINESS_HOURS, week: [[], [], [], [], [], [], []] },
];

/** When somebody is there to answer; what is stored is put into queues anew. */
export async function hours(world: World): Promise<void> {
  const { db, random, newOrigin, book } = world;
  const topicId = random() < 0.5 ? null : pick(random, await world.topics());
  const value = random() < 0.3 ? null : pick(random, HOURS);
  const decide = async (said: BusinessHours | null): Promise<BusinessHours | null> => {
    const before = await decideBusinessHours(db, topicId, said, newOrigin);
    book.settings.set(topicId === null ? 'businessHours' : `businessHours.topic:${topicId}`, JSON.stringify(said));
    return before;
  };
  const before = await decide(value);
  if (random() < 0.2) await decide(before);
  if (random() < 0.5) await requeueChunk(db, 3);
}

export async function requeue({ db }: World): Promise<void> {
  await requeueChunk(db, 5);
}

export async function newPseudonyms({ db, random }: World): Promise<void> {
  await renewPseudonyms(db, (bytes) => Uint8Array.from({ length: bytes }, () => between(random, 0, 255)));
}

export async function touchpoint({ db, random, newOrigin, book }: World): Promise<void> {
  const id = pick(random, ['shop', 'street']);
  const value = random() < 0.3 ? null : { name: 'Shop', query: pick(random, WORDS) };
  await decideTouchpoint(db, id, value, newOrigin);
  book.settings.set(`touchpoint:${id}`, JSON.stringify(value));
}

export async function ownWord({ db, random, newOrigin, book }: World): Promise<void> {
  const language = pick(random, ['en', 'nl', null]);
  const word = pick(random, WORDS);
  if (random() < 0.3) await removeOwnWord(db, { word, language }, newOrigin);
  else await decideOwnWord(db, { word, language, value: pick(random, [-2, 2]) }, 0, newOrigin);
  const words = await readOwnWords(db);
  if (words.length > 0 || book.settings.has('ownWords')) book.settings.set('ownWords', JSON.stringify(words));
}

export async function inboxView({ db, random, newOrigin, book }: World): Promise<void> {
  const id = pick(random, ['risky', 'mine']);
  const view: InboxView = { id, name: pick(random, WORDS), queue: pick(random, QUEUES), topicId: null, site: null, owner: pick(random, [null, '', 'me']), tag: null };
  await decideInboxViews(db, (all) => [...all.filter((one) => one.id !== id), ...(random() < 0.3 ? [] : [view])], newOrigin);
  book.settings.set('inboxViews', JSON.stringify(await readInboxViews(db)));
}

export async function exportMapping({ db, random, newOrigin, book }: World): Promise<void> {
  const mapping: ExportMapping = { id: pick(random, ['ours', 'theirs']), name: pick(random, WORDS), grain: 'mention', columns: [{ header: pick(random, WORDS), from: 'text', constant: '' }] };
  await decideExportMappings(db, (all) => [...all.filter(({ id }) => id !== mapping.id), ...(random() < 0.3 ? [] : [mapping])], newOrigin);
  book.settings.set('exportMappings', JSON.stringify(await readExportMappings(db)));
}

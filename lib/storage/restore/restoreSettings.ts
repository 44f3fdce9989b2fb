import { createCalendar } from '@/lib/mentions/calendar';
import { isSameValue } from '@/lib/mentions/sameValue';
import { isLater } from '@/lib/mentions/stamps';
import { unionOf } from '@/lib/mentions/unionOf';
import { SCORED_LANGUAGES } from '@/lib/sentiment/languages';
import { readOwnWords as readWords } from '@/lib/sentiment/ownWords';
import { isBackedUp } from '../backedUpSettings';
import type { EarshotDatabase } from '../database';
import { clocksOf, readKnownClocks } from '../decisions';
import { ALL_HOURS, TOPIC_HOURS } from '../inbox/openTimes';
import { askRequeueing } from '../inbox/askRequeueing';
import { UNDETERMINED } from '../learning/rescoring';
import type { Merging } from './restoreChunk';
import { askRetention } from '../retention/retentionState';
import { putZone } from '../rezoning';
import type { ErasureSecret, SettingRow } from '../rows';
import { readLineage } from './restoring';
import { settleZone } from '../settings';
import { addErasureSecrets } from '../erasure/tombstones';
import { noteToLearn } from '../learning/toLearn';

/** Merges settings, each as SETTINGS_CARE says. Must run inside a transaction over all that they touch. */
export async function mergeSettings(db: EarshotDatabase, rows: readonly SettingRow[], merging: Merging): Promise<void> {
  for (const row of rows) {
    if (!isBackedUp(row.key)) continue;
    if (row.key === 'clock') await mergeClock(db, row.value);
    else if (row.key === 'lineage') await mergeLineage(db, row.value);
    else if (row.key === 'knownClocks') merging.run.known = { here: await readKnownClocks(db), there: clocksOf(row.value) };
    else if (row.key === 'erasureSecrets') await mergeSecrets(db, row.value);
    else await mergeDecision(db, row, merging);
  }
}

/** What the user decided last holds. What nobody decided stays as it is here. */
async function mergeDecision(db: EarshotDatabase, row: SettingRow, merging: Merging): Promise<void> {
  const here = await db.settings.get(row.key);
  if (here !== undefined && !isLater(row.stamp, here.stamp)) {
    if (row.key === 'ownWords') await scoreByWords(db, here.value, row.value, merging);
    return;
  }
  if (row.key === 'zone') return mergeZone(db, row);
  await db.settings.put(row);
  if (row.key === 'ownWords') await scoreByWords(db, here?.value, row.value, merging);
  if (row.key === ALL_HOURS) await askRequeueing(db, null);
  if (row.key.startsWith(TOPIC_HOURS)) await askRequeueing(db, [row.key.slice(TOPIC_HOURS.length)]);
  if (row.key.startsWith('retention') || row.key.startsWith('sitePolicy:')) await askRetention(db, merging.now);
}

/** Days are counted anew in another zone, unless nothing was counted yet. */
async function mergeZone(db: EarshotDatabase, row: SettingRow): Promise<void> {
  const { value: zone, stamp } = row;
  if (typeof zone !== 'string' || createCalendar(zone).zone !== zone) return;
  const before = await settleZone(db);
  if (before === zone || stamp === undefined) {
    if (before === zone) await db.settings.put(row);
    return;
  }
  await putZone(db, { before, zone }, stamp);
}

/** Where the words of the two copies differ, what either stored was scored by others than hold now. */
async function scoreByWords(db: EarshotDatabase, here: unknown, there: unknown, { run }: Merging): Promise<void> {
  if (isSameValue(here, there)) return;
  const words = [...readWords(here), ...readWords(there)];
  const languages = words.flatMap(({ language }) => (language === null ? [...SCORED_LANGUAGES, UNDETERMINED] : [language]));
  run.after.rescore = unionOf(run.after.rescore, languages);
  if (languages.length > 0) await noteToLearn(db, [...new Set(languages)].filter((language) => language !== UNDETERMINED));
}

async function mergeClock(db: EarshotDatabase, value: unknown): Promise<void> {
  const here = (await db.settings.get('clock'))?.value;
  if (typeof value === 'number' && value > (typeof here === 'number' ? here : 0)) await db.settings.put({ key: 'clock', value });
}

async function mergeLineage(db: EarshotDatabase, value: unknown): Promise<void> {
  if (typeof value !== 'object' || value === null) return;
  const lineage = new Map(Object.entries(await readLineage(db)));
  for (const [life, at] of Object.entries(value)) {
    if (typeof at === 'number') lineage.set(life, Math.max(at, lineage.get(life) ?? 0));
  }
  await db.settings.put({ key: 'lineage', value: Object.fromEntries(lineage) });
}

async function mergeSecrets(db: EarshotDatabase, value: unknown): Promise<void> {
  if (Array.isArray(value)) await addErasureSecrets(db, value.filter(isSecret));
}

function isSecret(value: unknown): value is ErasureSecret {
  if (typeof value !== 'object' || value === null) return false;
  const { id, key } = value as Partial<ErasureSecret>;
  return typeof id === 'string' && typeof key === 'string';
}

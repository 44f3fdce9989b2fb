import { readFileSync } from 'node:fs';
import { DEADLINE_WORDS } from '@/lib/language/packs/deadlineWords';
import { PROMISE_WORDS } from '@/lib/language/packs/promiseWords';
import { REPLY_PACKS } from '@/lib/language/packs/replyPacks';
import { SERVICE_WORDS } from '@/lib/language/packs/serviceWords';
import { SIGNAL_WORDS } from '@/lib/language/packs/signalWords';
import { STOP_WORDS } from '@/lib/language/packs/stopWordLists';
import { TELLTALES } from '@/lib/language/packs/telltales';
import { coachDataOf } from '@/lib/replies/shippedCoachData';
import { toReplyFile } from '@/lib/replies/replyFile';
import { FACES, SHIPPED_LISTS } from '@/lib/sentiment/shippedLists';
import { languageTableOf } from '../../scripts/build-data/languageTableOf.mjs';

/** What the package holds under a path, as the build makes it. */
export async function readPackageData(path: string): Promise<unknown> {
  if (path === 'data/languages.json') return JSON.parse(languageTableOf(TELLTALES, STOP_WORDS)) as unknown;
  if (path === 'data/sentiment/faces.json') return FACES;
  const signals = /^data\/signals\/(\w+)\.json$/u.exec(path)?.[1];
  if (signals !== undefined) return SIGNAL_WORDS.get(signals);
  const replies = REPLY_PACKS.get(/^data\/replies\/(\w+)\.json$/u.exec(path)?.[1] ?? '');
  if (replies !== undefined) return JSON.parse(JSON.stringify(toReplyFile(replies))) as unknown;
  const promises = /^data\/promises\/(\w+)\.json$/u.exec(path)?.[1];
  if (promises !== undefined) return { promises: PROMISE_WORDS.get(promises), deadlines: DEADLINE_WORDS.get(promises) };
  const coached = /^data\/coach\/(\w+)\.json$/u.exec(path)?.[1];
  if (coached !== undefined) return JSON.parse(JSON.stringify(coachDataOf(coached))) as unknown;
  const service = SERVICE_WORDS.get(/^data\/service\/(\w+)\.json$/u.exec(path)?.[1] ?? '');
  if (service !== undefined) return service;
  const language = /^data\/sentiment\/(\w+)\.json$/u.exec(path)?.[1];
  const words = language === undefined ? undefined : SHIPPED_LISTS.get(language);
  if (words === undefined) throw new Error(`The package holds no ${path}.`);
  return words;
}

export async function readPackageBytes(path: string): Promise<ArrayBuffer> {
  const bytes = new Uint8Array(readFileSync(`public/${path}`));
  return Promise.resolve(bytes.buffer);
}

import { constants, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, platform, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { loadModule } from '../../scripts/loadModule.mjs';
import { atRest } from './atRest.mjs';
import { withBench } from './browser.mjs';
import { say } from './measure.mjs';

/** The day on which filled profiles end; screens are measured with their clocks set to it. */
export const PROFILE_NOW = Date.UTC(2026, 9, 31, 18);
const SEED = 20_261_031;
/** Written when all is stored. */
const FILLED = 'filled.json';
/** Process that fills a profile. */
const FILLER = 'filler.pid';

/**
 * Folder of a browser profile in which so many mentions are stored. Where there is none for this schema and this
 * generator, it is a migrated copy of one of an older schema, else filled; one that was cut short is thrown away. With `signals`,
 * intents, aspects and stages are found in what is stored, which takes longer to fill.
 */
export async function filledProfile(count, { signals = false } = {}) {
  const of = { ...(await versions()), kind: signals ? 'signals' : 'mentions' };
  const name = nameOf(count, of);
  const folder = join(cacheFolder(), name);
  if (existsSync(join(folder, FILLED))) return withoutWorker(folder);
  const filling = `${folder}.filling`;
  if (isRunning(readPid(filling))) throw new Error(`Another bench is filling ${filling}.`);
  rmSync(folder, { recursive: true, force: true });
  rmSync(filling, { recursive: true, force: true });
  const older = olderSchema(count, of);
  if (older === null) removeOlder(`${of.kind}-${count}-`, name);
  mkdirSync(filling, { recursive: true });
  writeFileSync(join(filling, FILLER), String(process.pid));
  const { seconds, indexing } = older === null ? { seconds: await fill(filling, { count, signals }), indexing: null } : await migrate(filling, { count, older });
  writeFileSync(join(filling, FILLED), `${JSON.stringify({ count, seconds, indexing, now: PROFILE_NOW })}\n`);
  renameSync(filling, folder);
  return withoutWorker(folder);
}

/** A browser keeps the worker of the build that filled the profile, whatever is loaded now: it is forgotten. */
function withoutWorker(folder) {
  rmSync(join(folder, 'Default', 'Service Worker'), { recursive: true, force: true });
  return folder;
}

/** Runs `use` with a copy of a filled profile, which is thrown away after it: what is stored there may be changed. */
export async function withCopy(folder, use) {
  const copy = mkdtempSync(join(tmpdir(), 'earshot-filled-'));
  try {
    copyInto(copy, folder);
    return await use(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

const nameOf = (count, { kind, schema, understanding, generator }) =>
  `${kind}-${count}-schema${schema}-understanding${understanding}-generator${generator}`;

/** A filled profile that differs in its schema alone; null where there is none. */
function olderSchema(count, of) {
  for (let schema = of.schema - 1; schema > 0; schema--) {
    const folder = join(cacheFolder(), nameOf(count, { ...of, schema }));
    if (existsSync(join(folder, FILLED))) return withoutWorker(folder);
  }
  return null;
}

/** Opening the database migrates it; then its words are indexed, and it is put into queues. Returns how long the indexing and the filling at its time took, s. */
async function migrate(profile, { count, older }) {
  say(`  a copy of ${basename(older)} is migrated`);
  copyInto(profile, older);
  withoutWorker(profile);
  rmSync(join(profile, FILLED));
  const indexing = await withBench(async ({ page }) => {
    const stored = await page.evaluate(() => globalThis.bench.storedMentions());
    if (stored !== count) throw new Error(`${stored} mentions are stored instead of ${count}.`);
    const took = await indexed(page);
    await queued(page);
    await withoutLearning(page);
    await atRest(page);
    return took;
  }, { profile });
  return { seconds: fillingSeconds(older), indexing };
}

/** Has the words of what is stored put into the index. Returns how long that took, s. */
async function indexed(page) {
  const start = performance.now();
  for (;;) {
    const { done, to } = await page.evaluate(() => globalThis.bench.index(20_000));
    const took = Math.round((performance.now() - start) / 1000);
    if (done) return took;
    say(`  words are found back to ${new Date(to).toISOString().slice(0, 10)} after ${took} s`);
  }
}

/** Puts what is stored into queues. */
async function queued(page) {
  for (;;) {
    const { done, left } = await page.evaluate(() => globalThis.bench.queue(20_000));
    if (done) return;
    say(`  ${left} are to be queued`);
  }
}

/** Nothing is learned from the stars of what is filled: all would be understood anew, here and wherever a backup of it is restored. */
async function withoutLearning(page) {
  await page.evaluate(() => globalThis.bench.decide('learns', false));
}

/** Without what a browser that was ended may have left to keep others out. */
function copyInto(copy, folder) {
  const filter = (path) => !basename(path).startsWith('Singleton') && basename(path) !== FILLER;
  cpSync(folder, copy, { recursive: true, mode: constants.COPYFILE_FICLONE, filter });
}

async function fill(profile, { count, signals }) {
  const start = performance.now();
  const elapsed = () => Math.round((performance.now() - start) / 1000);
  return withBench(
    async ({ page }) => {
      await page.evaluate((of) => globalThis.bench.startFilling(of), {
        now: PROFILE_NOW,
        amount: { seed: SEED, count, now: PROFILE_NOW },
        signals,
      });
      await withoutLearning(page);
      for (let said = 0; ; ) {
        const { stored, done } = await page.evaluate(() => globalThis.bench.fill(2_000));
        if (done) {
          if (stored !== count) throw new Error(`${stored} mentions were stored instead of ${count}.`);
          break;
        }
        if (elapsed() - said < 20) continue;
        said = elapsed();
        say(`  ${stored} of ${count} mentions stored in ${said} s`);
      }
      const took = elapsed();
      say(`  ${count} mentions stored in ${took} s`);
      await atRest(page);
      return took;
    },
    { profile },
  );
}

/** How long a profile took to fill, s. */
export function fillingSeconds(folder) {
  return JSON.parse(readFileSync(join(folder, FILLED), 'utf8')).seconds;
}

/** How long it took to put the words of what was stored into the index, s; null where they were stored with it. */
export function indexingSeconds(folder) {
  return JSON.parse(readFileSync(join(folder, FILLED), 'utf8')).indexing ?? null;
}

function readPid(filling) {
  const path = join(filling, FILLER);
  return existsSync(path) ? Number(readFileSync(path, 'utf8')) : null;
}

function isRunning(pid) {
  if (pid === null) return false;
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Profiles of the same kind and size that no version here can use any more. */
function removeOlder(begin, name) {
  if (!existsSync(cacheFolder())) return;
  for (const other of readdirSync(cacheFolder())) {
    if (other.startsWith(begin) && other !== name) {
      rmSync(join(cacheFolder(), other), { recursive: true, force: true });
    }
  }
}

function cacheFolder(env = process.env) {
  const usual = {
    darwin: () => join(homedir(), 'Library', 'Caches'),
    win32: () => env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'),
  }[platform()] ?? (() => join(homedir(), '.cache'));
  return join(env.XDG_CACHE_HOME || usual(), 'earshot');
}

async function versions() {
  return (await loadModule('test/bench/page/versions.ts')).VERSIONS;
}

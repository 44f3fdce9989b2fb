import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchBuild, withBench } from '../../test/bench/browser.mjs';
import { filledProfile, PROFILE_NOW } from '../../test/bench/profile.mjs';
import { copyWithManifest } from '../browser/build.mjs';
import { playwrightScreen } from '../browser/screen.mjs';

/** As many as the generator makes in a moment; more come from a profile that is kept. */
const FEW = 100;
/** What stands beside mentions: own posts, answers to surveys, numbers of the business, goals and actions; little beside few. */
const BUSINESS = { few: { seed: 9, days: 40, ownPosts: 2, answers: 24 }, many: { seed: 9, days: 396, ownPosts: 400, answers: 2_600 } };
/** Gives, of three, a good one, a bad one and a question, on three sites. */
const SEED = 1_647;

/**
 * Runs `use` with a browser in which so many generated mentions are stored up to `now`, and that has access to no site.
 * With none, nothing is stored at all until `fill` was called: neither consent nor topics.
 */
export async function withStage(count, use) {
  const own = copyWithManifest(benchBuild(), (manifest) => ({ ...manifest, host_permissions: [] }));
  const profile = mkdtempSync(join(tmpdir(), 'earshot-screens-'));
  try {
    if (count > FEW) cpSync(await filledProfile(count, { signals: true }), profile, { recursive: true });
    rmSync(join(profile, 'Default', 'Local Extension Settings'), { recursive: true, force: true });
    await withBench(async (bench) => use(await stageOf(bench, count)), { own, profile, timeZone: 'UTC' });
  } finally {
    for (const folder of [own, profile]) rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

async function stageOf({ browser, server, page, id }, count) {
  const fill = async () => {
    const amount = count === 0 || count > FEW ? null : { seed: SEED, count, now: PROFILE_NOW, days: 4 };
    await page.evaluate((of) => globalThis.bench.startFilling(of), { now: PROFILE_NOW, amount, signals: true });
    if (amount !== null) await page.evaluate(() => globalThis.bench.fill(60_000));
  };
  if (count > 0) await fill();
  let business = null;
  // A profile remembers what its build was given.
  await page.evaluate(async () => chrome.permissions.remove({ origins: (await chrome.permissions.getAll()).origins }));
  return {
    browser,
    server,
    count,
    now: PROFILE_NOW,
    url: (path) => `chrome-extension://${id}/${path}`,
    /** The benches' page: a page of the extension that is no screen. */
    home: playwrightScreen(page),
    fill,
    /** Stores what stands beside mentions, once, for good; nothing where there are none. */
    fillBusiness: () => {
      if (count > 0) business ??= page.evaluate((of) => globalThis.bench.fillBusiness(of), { now: PROFILE_NOW, ...BUSINESS[count > FEW ? 'many' : 'few'] });
      return business;
    },
    /** Stores one setting, as the user would. */
    decide: (key, value) => page.evaluate(([name, to]) => globalThis.bench.decide(name, to), [key, value]),
    /** Lets a topic hide some of its newest mentions. */
    hide: (topicId) => page.evaluate((id) => globalThis.bench.hide(id), topicId),
  };
}

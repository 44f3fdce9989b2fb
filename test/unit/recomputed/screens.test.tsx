// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import '../components/platform';
import { cleanup, fireEvent } from '@testing-library/preact';
import type { VNode } from 'preact';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { Insights } from '@/components/dashboard/Insights';
import { readInsightsAddress } from '@/components/insights/insightsAddress';
import { Overview } from '@/components/overview/Overview';
import { createCalendar } from '@/lib/mentions/calendar';
import type { UnderstandingTools } from '@/lib/mentions/understand';
import { decideLabels } from '@/lib/storage/corrections';
import type { EarshotDatabase } from '@/lib/storage/database';
import { ingestBatch } from '@/lib/storage/ingest';
import { decideSetting } from '@/lib/storage/settings';
import { decideSignals } from '@/lib/storage/signalDecisions';
import { saveTopic } from '@/lib/storage/topics/topicDecisions';
import { GENERATED_TOPICS, heardBatches } from '@/scripts/generate/batches';
import { sightings } from '@/scripts/generate/sightings';
import { shippedLexicons } from '@/lib/sentiment/shippedLexicons';
import { differences, inLines } from '../../recomputed/compare.mjs';
import { heardOf } from '../../recomputed/counting/heard.mjs';
import { filtersOf } from '../../recomputed/views.mjs';
import { openWith } from '../components/withRoot';
import { freshDatabase } from '../storage/sample';

/** Words of the screens: files are not found by address in a document. */
vi.mock('../../../scripts/browser/words.mjs', async () => {
  const { PAGES } = await import('@/lib/i18n/pageMessages');
  const messages = PAGES.english as unknown as Record<string, string | Record<string, string>>;
  const plurals = new Intl.PluralRules('en');
  const say = (key: string, params: Record<string, string | number> = {}): string => {
    const message = messages[key] ?? '';
    const form = typeof message === 'string' ? message : (message[plurals.select(typeof params['n'] === 'number' ? params['n'] : 2)] ?? message['other'] ?? '');
    return form.replaceAll(/\{(\w+)\}/gu, (place, name: string) => {
      const value = params[name];
      return value === undefined ? place : typeof value === 'number' ? new Intl.NumberFormat('en').format(value) : value;
    });
  };
  return { say };
});

const NOW = Date.UTC(2026, 9, 31, 18);
const DAY = 86_400_000;
const MANY = 400;
/** Views of each screen; `npm run recomputed` sees all of them in a browser. */
const VIEWS = 2;
const SCREENS = ['overview', 'overviewSeries', 'overviewFacets', 'voice', 'aspects', 'aspectSites', 'drivers', 'forecast'];
const ASPECTS = ['delivery', 'price', 'support'] as const;
const QUIET = 250;

let db: EarshotDatabase;
let of: { heard: { site: string }[] };

beforeAll(async () => {
  db = await freshDatabase();
  await decideSetting(db, 'zone', 'UTC');
  for (const [hue, { id, name, query, role }] of GENERATED_TOPICS.entries()) {
    await saveTopic(db, { id, name, query, role, hue }, { now: NOW - 400 * DAY + hue, newId: () => id });
  }
  const using: UnderstandingTools = { identify: (_, declared) => ({ language: declared ?? 'en', confidence: 0.9, by: 'page' }), lexiconFor: shippedLexicons() };
  for (const batch of heardBatches(sightings({ seed: 19, count: MANY, now: NOW, days: 100 }), { ...using, size: 400 })) {
    await ingestBatch(db, batch, { calendar: createCalendar('UTC'), newSalt: () => 'salt' });
  }
  const ids = (await db.mentions.toArray()).map(({ id }) => id);
  await decideLabels(db, ids.filter((_, at) => at % 37 === 0).map((mentionId, at) => ({ mentionId, label: at % 2 === 0 ? 'negative' : 'positive' })));
  await decideSignals(db, ids.filter((_, at) => at % 2 === 0).map((mentionId, at) => ({ mentionId, key: `aspect:${ASPECTS[at % 3] ?? 'price'}` as const, value: true })));
  const stored = Object.fromEntries(await Promise.all(db.tables.map(async (table): Promise<[string, unknown[]]> => [table.name, await table.toArray()])));
  const known = { now: NOW, zone: 'UTC', siteNames: new Map([['hackernews', 'Hacker News'], ['trustpilot', 'Trustpilot']]), ...stored };
  of = { ...known, heard: heardOf(known) };
}, 300_000);

beforeEach(() => void vi.spyOn(Date, 'now').mockReturnValue(NOW));
afterEach(cleanup);
afterAll(() => db.delete());

it.each(SCREENS)('prints in %s what counts again from mentions, decisions and what was seen', { timeout: 300_000 }, async (name) => {
  const screen = await import(`../../recomputed/screens/${name}.mjs`) as Screen;
  const sites = [...new Set(of.heard.map(({ site }) => site))];
  const views = screen.views(of, filtersOf({ topics: ['norvelo', 'lumaride'], sites })).slice(0, VIEWS);
  const found: string[] = [];
  let figures = 0;
  for (const view of views) {
    openWith(db, shown(view.path));
    await calm();
    const printed = await screen.printed(reader, view, of);
    cleanup();
    const recomputed = screen.recomputed(of, view, printed);
    figures += Object.keys(recomputed).length;
    found.push(inLines(differences({ screen: name, view: view.path, printed, recomputed })));
  }
  expect(found.filter((lines) => lines !== '').join('\n')).toBe('');
  expect(figures).toBeGreaterThan(20);
});

interface View {
  path: string;
}

interface Screen {
  views: (of: object, filters: unknown[]) => View[];
  printed: (reader: object, view: View, of: object) => Promise<object>;
  recomputed: (of: object, view: View, printed: object) => object;
}

function shown(path: string): VNode {
  const [screen, query] = path.split('?');
  const at = readInsightsAddress(new URLSearchParams(query));
  return screen === 'overview' ? <Overview filter={at.filter} onFilter={() => undefined} /> : <Insights at={at} onGo={() => undefined} />;
}

const reader = {
  document: async (): Promise<Document> => document,
  async pressAll(name: string | RegExp): Promise<void> {
    const isSo = (button: Element): boolean => {
      const said = (button.getAttribute('aria-label') ?? button.textContent ?? '').replaceAll(/[\u2066-\u2069]/gu, '').trim();
      return typeof name === 'string' ? said === name : name.test(said);
    };
    for (let left = [...document.querySelectorAll('button')].filter(isSo); left.length > 0; left = [...document.querySelectorAll('button')].filter(isSo)) {
      left[0]?.click();
      await calm(20);
    }
    await calm();
  },
  async choose(label: string, option: string): Promise<void> {
    const holder = [...document.querySelectorAll('label')].find((one) => one.textContent.includes(label));
    const select = holder?.querySelector('select') ?? document.querySelector(`select[aria-label="${label}"]`) ?? document.querySelector('select');
    if (select === null) throw new Error(`There is nothing to choose as ${label}`);
    fireEvent.change(select, { target: { value: option } });
    await calm();
  },
};

/** Waits until nothing changes for a while, and something is shown. */
async function calm(quiet: number = QUIET): Promise<void> {
  let last = performance.now();
  const observer = new MutationObserver(() => { last = performance.now(); });
  observer.observe(document.body, { childList: true, characterData: true, attributes: true, subtree: true });
  const isLoading = (): boolean => document.querySelector('h2, p') === null || document.querySelector('[role="status"] > span:empty, [aria-busy="true"]') !== null;
  while (performance.now() - last < quiet || isLoading()) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    if (isLoading()) last = performance.now();
  }
  observer.disconnect();
}

import { beforeEach, expect, test, vi } from 'vitest';
import { filesForHost, registerForGrants } from '@/lib/background/pageScripts';
import type { PageScript } from '@/lib/platform/pageScripts';
import { originsOf } from '@/lib/platform/permissions';
import { SITES_WITH_HOSTS } from '@/lib/sites/reading/catalogue';

const browser = vi.hoisted(() => ({ granted: [] as string[], registered: [] as PageScript[] }));

vi.mock(import('@/lib/platform/permissions'), async (original) => ({
  ...(await original()),
  grantedOrigins: () => Promise.resolve(browser.granted),
  hasOrigins: (origins) =>
    Promise.resolve(origins.every((origin) => browser.granted.includes(origin) || browser.granted.includes('*://*/*'))),
}));
vi.mock(import('@/lib/platform/pageScripts'), () => ({
  registerPageScripts: (scripts: readonly PageScript[]) => {
    browser.registered = [...scripts];
    return Promise.resolve(true);
  },
  runInTab: () => Promise.resolve(true),
}));

beforeEach(() => {
  browser.granted = [];
});

async function registeredFor(...granted: string[]): Promise<PageScript[]> {
  browser.granted = granted;
  await registerForGrants();
  return browser.registered;
}

test('nothing is registered where nothing is granted', async () => {
  expect(await registeredFor()).toEqual([]);
});

test('a granted site gets its own script and the listener', async () => {
  expect(await registeredFor('*://*.news.ycombinator.com/*')).toEqual([
    {
      id: 'hackernews',
      files: ['sites/hackernews.js', 'listener.js'],
      matches: ['*://*.news.ycombinator.com/*'],
      excludeMatches: [],
      allFrames: false,
    },
  ]);
});

test('any other granted host is read by what its pages declare', async () => {
  expect(await registeredFor('https://wheels.example/*')).toEqual([
    {
      id: 'any',
      files: ['sites/any.js', 'listener.js'],
      matches: ['https://wheels.example/*'],
      excludeMatches: [],
      allFrames: false,
    },
  ]);
});

test('with every host granted, no page is read by two', async () => {
  const scripts = await registeredFor('*://*/*');
  const web = scripts.find(({ id }) => id === 'any');
  const others = scripts.filter(({ id }) => id !== 'any');
  expect(others.map(({ id }) => id).sort()).toEqual(SITES_WITH_HOSTS.map(({ id }) => id).sort());
  expect(web?.excludeMatches.toSorted()).toEqual(SITES_WITH_HOSTS.flatMap(originsOf).toSorted());
});

test.each([
  ['news.ycombinator.com', 'sites/hackernews.js'],
  ['nl.trustpilot.com', 'sites/trustpilot.js'],
  ['notnews.ycombinator.com.evil.example', 'sites/any.js'],
])('%s is read by %s', (host, file) => expect(filesForHost(host)).toEqual([file, 'listener.js']));

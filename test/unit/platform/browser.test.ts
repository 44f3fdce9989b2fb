import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

const api = (id: string): object => ({ runtime: { id } });

test.each([
  ['its own, where there is one', api('own'), api('chrome'), 'own'],
  ['that of Chromium', undefined, api('chrome'), 'chrome'],
  ['that of Chromium, where a page calls something else so', {}, api('chrome'), 'chrome'],
])('the API is %s', async (_, own, chrome, id) => {
  vi.resetModules();
  vi.stubGlobal('browser', own);
  vi.stubGlobal('chrome', chrome);
  const { browser } = await import('@/lib/platform/browser');
  expect(browser.runtime.id).toBe(id);
});

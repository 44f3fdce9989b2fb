import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openPanel } from '@/lib/platform/panel';
import { onPanelTargetChanged, readPanelTarget, setPanelTarget, type PanelTarget } from '@/lib/platform/panelTarget';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.unstubAllGlobals());

const TARGET: PanelTarget = { mentionId: 'cards:1', tabId: 7, at: 5 };

describe('the panel', () => {
  test.each([{ tabId: 7 }, { windowId: 2 }])('is asked for before anything is awaited: %j', async (place) => {
    const open = vi.fn<(place: object) => Promise<void>>(async () => undefined);
    vi.stubGlobal('chrome', { sidePanel: { open } });
    const opening = openPanel(place);
    expect(open).toHaveBeenCalledWith(place);
    expect(await opening).toBe(true);
  });

  test.each([
    ['the browser sees no click', { sidePanel: { open: () => Promise.reject(new Error('no user gesture')) } }],
    ['there is none', {}],
  ])('does not open where %s', async (_, chrome) => {
    vi.stubGlobal('chrome', chrome);
    expect(await openPanel({ tabId: 7 })).toBe(false);
  });
});

describe('what it shows', () => {
  test('is remembered, and told to whoever watches', async () => {
    const told: PanelTarget[] = [];
    const stop = onPanelTargetChanged((target) => told.push(target));
    expect(await readPanelTarget()).toBeNull();
    await setPanelTarget(TARGET);
    await fakeBrowser.storage.local.set({ panelTarget: { ...TARGET, at: 6 } });
    expect(await readPanelTarget()).toEqual(TARGET);
    stop();
    await setPanelTarget({ ...TARGET, at: 7 });
    expect(told).toEqual([TARGET]);
  });

  test.each([null, 'cards:1', { mentionId: 1, tabId: 7, at: 5 }])('is nothing where something else is stored: %j', async (value) => {
    await fakeBrowser.storage.session.set({ panelTarget: value });
    expect(await readPanelTarget()).toBeNull();
  });
});

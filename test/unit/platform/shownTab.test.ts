import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onShownTabChanged } from '@/lib/platform/shownTab';

beforeEach(() => fakeBrowser.reset());

type Updated = Parameters<typeof fakeBrowser.tabs.onUpdated.trigger>;

const update = (change: Updated[1], active: boolean) => () =>
  fakeBrowser.tabs.onUpdated.trigger(7, change, { id: 7, active } as Updated[2]);

test.each<[string, () => Promise<unknown>, number]>([
  ['another tab is shown', () => fakeBrowser.tabs.onActivated.trigger({ tabId: 8, windowId: 1 }), 1],
  ['the shown tab loads', update({ status: 'loading' }, true), 1],
  ['its address changes', update({ url: 'https://a.example/' }, true), 1],
  ['only its title changes', update({ title: 'A' }, true), 0],
  ['a tab loads that is not shown', update({ status: 'loading' }, false), 0],
])('when %s', async (_, happen, times) => {
  const changed = vi.fn<() => void>();
  const stop = onShownTabChanged(changed);
  await happen();
  expect(changed).toHaveBeenCalledTimes(times);
  stop();
  await happen();
  expect(changed).toHaveBeenCalledTimes(times);
});

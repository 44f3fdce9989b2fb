import { vi } from 'vitest';
import type { OpenTab } from '@/lib/platform/tabs';
import type { KeepNotice } from '@/lib/platform/keepNotice';
import type { PanelTarget } from '@/lib/platform/panelTarget';
import './patience';

// Rooms that touch the browser, as the screens need them; imported before the screens by every test with data.
vi.mock('@/lib/platform/tabs', () => ({
  currentTab: vi.fn<() => Promise<OpenTab | null>>(async () => ({ id: 7, url: 'https://news.ycombinator.com/item?id=1' })),
  tabOf: async (id: number) => ({ id, url: null }),
  lastUsedWebTabs: vi.fn<() => Promise<{ id: number; url: string }[]>>(async () => []),
  openExtensionPage: vi.fn<() => Promise<void>>(async () => undefined),
}));
vi.mock('@/lib/platform/shownTab', () => ({
  onShownTabChanged: vi.fn<(changed: () => void) => () => void>(() => () => undefined),
}));
vi.mock('@/lib/platform/panelTarget', () => ({
  readPanelTarget: vi.fn<() => Promise<PanelTarget | null>>(async () => null),
  onPanelTargetChanged: vi.fn<(changed: (target: PanelTarget) => void) => () => void>(() => () => undefined),
}));
vi.mock('@/lib/platform/keepNotice', async (original) => ({
  ...(await original<object>()),
  readKeepNotice: vi.fn<() => Promise<KeepNotice | null>>(async () => null),
  setKeepNotice: vi.fn<() => Promise<void>>(async () => undefined),
  onKeepNoticeChanged: vi.fn<(changed: (notice: KeepNotice | null) => void) => () => void>(() => () => undefined),
}));
vi.mock('@/lib/platform/pageFrames', () => ({ framesOf: async () => [] }));
vi.mock('@/lib/platform/permissions', () => ({
  originsOf: (site: { hosts: readonly string[] }) => site.hosts.map((host) => `*://*.${host}/*`),
  originOfUrl: (url: string) => `https://${new URL(url).hostname}/*`,
  hasOrigins: async () => false,
  coveredHosts: () => [],
  grantedOrigins: async () => [],
  requestOrigins: vi.fn<() => Promise<boolean>>(async () => true),
  onOriginsChanged: () => () => undefined,
}));
vi.mock('@/lib/platform/trouble', () => ({
  readTrouble: async () => null,
  onTroubleChanged: () => () => undefined,
}));
vi.mock('@/lib/platform/damage', () => ({
  readDamage: async () => null,
  writeDamage: vi.fn<() => Promise<void>>(async () => undefined),
  onDamageChanged: () => () => undefined,
}));
vi.mock('@/lib/platform/notifications', () => ({
  mayNotify: vi.fn<() => Promise<boolean>>(async () => false),
  requestNotifications: vi.fn<() => Promise<boolean>>(async () => true),
  onNotificationsAllowed: () => () => undefined,
}));
vi.mock('@/lib/messaging/messenger', () => ({
  send: vi.fn<() => Promise<object>>(async () => ({ ok: true, answer: { ok: true } })),
  sendToTab: vi.fn<() => Promise<object>>(async () => ({ ok: false, why: 'no-answer' })),
}));

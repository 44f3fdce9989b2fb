/** Pure rooms, ground floor first: each may import only what stands before it. */
const PURE = ['posts', 'language', 'query', 'sentiment', 'signals', 'mentions', 'insights', 'inbox', 'replies', 'card'];

/** Rooms whose types messages may carry: what a name says is no code. */
export const MESSAGES_NAME = PURE;

const before = (room: string): string[] => PURE.slice(0, PURE.indexOf(room));

/** What each room may import, besides itself and errors. */
export const MAY_IMPORT: Record<string, readonly string[]> = {
  ...Object.fromEntries(PURE.map((room) => [room, before(room)])),
  errors: [],
  i18n: [],
  platform: [],
  sites: ['posts', 'language'],
  messaging: ['platform', 'posts', 'query'],
  storage: ['posts', 'language', 'query', 'sentiment', 'signals', 'mentions', 'insights', 'inbox', 'replies'],
  listener: ['posts', 'language', 'sites', 'query', 'messaging', 'platform', 'i18n'],
  exchange: ['storage', 'i18n', 'platform', ...PURE],
  workspace: ['storage', 'i18n', 'platform', ...PURE],
  background: ['sites', 'storage', 'messaging', 'platform', 'i18n', 'exchange', 'workspace', ...PURE],
  components: ['components', 'i18n', ...PURE],
  hooks: ['components', 'i18n', 'storage', 'platform', 'messaging', 'exchange', 'sites', ...PURE],
};

/** Entry points wire the rooms together: they may name any. */
MAY_IMPORT['entrypoints'] = Object.keys(MAY_IMPORT);

/** Packages that one room alone may import. */
export const ONLY_ROOM_OF: Record<string, string> = {
  'webextension-polyfill': 'platform',
  '@webext-core/messaging': 'messaging',
  dexie: 'storage',
  sentiment: 'sentiment',
  'eld-detector': 'language',
};

/** Rooms that a page's script reaches, however indirectly. */
export const LISTENER_REACHES = ['listener', ...(MAY_IMPORT['listener'] ?? []), 'errors'];

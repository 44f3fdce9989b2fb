import type { Browser } from 'webextension-polyfill';

const { browser, chrome } = globalThis as unknown as { browser?: Browser; chrome: Browser };

/**
 * What builds hold of webextension-polyfill: the browsers that Earshot runs in promise what it calls of their own accord. Its messages
 * are promised by @webext-core/messaging, which does not need the polyfill either.
 */
export default browser?.runtime?.id === undefined ? chrome : browser;

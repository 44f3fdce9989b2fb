import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** What is awaited comes; how soon is measured in benches, not by tests on a machine that may be busy, ms. */
const PATIENCE = 20_000;

Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });

const waitFor = vi.waitFor.bind(vi);
vi.waitFor = (ask, options = PATIENCE) => waitFor(ask, options);

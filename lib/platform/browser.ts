import type polyfill from 'webextension-polyfill';

type Api = typeof polyfill;

const { browser: own, chrome } = globalThis as { browser?: Partial<Api>; chrome?: Api };

/**
 * The browser's extension API. All browsers in which Earshot runs promise what it uses by themselves, so that of the polyfill
 * only the types are needed. Only this room imports it.
 */
export const browser = (own?.runtime?.id === undefined ? chrome : own) as Api;

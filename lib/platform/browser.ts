/** The browser's extension API, promised on every browser. Only this room imports it. */
export { default as browser } from 'webextension-polyfill';

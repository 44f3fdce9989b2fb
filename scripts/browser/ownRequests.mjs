import { addressOf } from './pageServer.mjs';

// What browsers ask for by themselves even when told to be silent.
const BROWSERS_OWN = [
  /^https?:\/\/accounts\.google\.com\/ListAccounts\b/,
  /^https?:\/\/update\.googleapis\.com\/service\/update2\b/,
  /^https?:\/\/android\.clients\.google\.com\/checkin\b/,
  /^https?:\/\/content-autofill\.googleapis\.com\/v1\/pages\//,
  /^https?:\/\/(?:[^/]+\.)?(?:edge\.microsoft\.com|edge\.skype\.com)\//,
  /^https?:\/\/(?:[^/]+\.)?services\.mozilla\.com\//,
  /^https?:\/\/(?:[^/]+\.)?(?:cdn\.mozilla\.net|mozilla\.org|mozilla\.com|firefox\.com)\//,
];

/**
 * Requests that the page server saw beyond the given pages, their icons and what browsers ask for by themselves. For pages
 * that load nothing, these are the extension's, and there must be none.
 */
export function requestsBeyond(server, urls) {
  const expected = new Set(urls.flatMap((url) => [addressOf(url), new URL('/favicon.ico', url).href]));
  return server.requests
    .filter((request) => isExtensions(request) || !isExpected(request, expected))
    .map((request) => `${request.method} ${request.url}`);
}

function isExpected(request, expected) {
  return expected.has(request.url) || BROWSERS_OWN.some((pattern) => pattern.test(request.url));
}

function isExtensions(request) {
  const from = `${request.headers.origin ?? ''} ${request.headers.referer ?? ''}`;
  return /\b(?:chrome|moz)-extension:/.test(from);
}

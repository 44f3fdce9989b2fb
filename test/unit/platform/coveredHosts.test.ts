import { expect, test } from 'vitest';
import { coveredHosts } from '@/lib/platform/permissions';

const HOSTS = ['x.com', 'amazon.de', 'www.google.com', 'play.google.com'];

test.each<[string, string[], string[]]>([
  ['nothing', [], []],
  ['one of them', ['*://*.x.com/*'], ['x.com']],
  ['a host above', ['*://*.google.com/*'], ['www.google.com', 'play.google.com']],
  ['every page', ['*://*/*'], HOSTS],
  ['every page, in other words', ['<all_urls>'], HOSTS],
  ['one scheme alone', ['https://*.x.com/*'], []],
  ['the host without its subdomains', ['*://x.com/*'], []],
  ['a subdomain', ['*://*.api.x.com/*'], []],
  ['a name that only ends alike', ['*://*.notx.com/*', '*://*.com.example/*'], []],
])('%s covers as much', (_, granted, covered) => expect(coveredHosts(HOSTS, granted)).toEqual(covered));

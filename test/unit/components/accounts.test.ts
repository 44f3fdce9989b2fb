import './platform';
import { expect, test } from 'vitest';
import { ACCOUNT_SITES } from '@/components/hooks/sites';
import { partsOfAccount, readAccount } from '@/components/topics/accounts';

test.each<[typed: string, site: string | null, account: string | null]>([
  ['@norvelo', null, 'norvelo'],
  [' norvelo ', null, 'norvelo'],
  ['@norvelo', 'x', 'x:norvelo'],
  ['x:norvelo', null, 'x:norvelo'],
  ['X: @norvelo', null, 'x:norvelo'],
  ['Hacker News: norvelo', null, 'hackernews:norvelo'],
  ['u/norvelo', 'reddit', 'reddit:norvelo'],
  ['/user/norvelo', null, 'norvelo'],
  ['@norvelo@town.example', null, 'norvelo@town.example'],
  ['норвело', null, 'норвело'],
  ['norvelo.bsky.social', 'bluesky', 'bluesky:norvelo.bsky.social'],
  ['https://x.com/norvelo', null, 'x:norvelo'],
  ['https://x.com/norvelo/status/1?s=20', 'reddit', 'x:norvelo'],
  ['twitter.com/norvelo', null, 'x:norvelo'],
  ['https://www.reddit.com/user/norvelo/comments', null, 'reddit:norvelo'],
  ['https://www.youtube.com/@norvelo/videos', null, 'youtube:norvelo'],
  ['https://www.linkedin.com/company/norvelo-lights/about/', null, 'linkedin:norvelo-lights'],
  ['https://de.linkedin.com/company/norvelo-lights', null, 'linkedin:norvelo-lights'],
  ['https://bsky.app/profile/norvelo.bsky.social', null, 'bluesky:norvelo.bsky.social'],
  ['https://t.me/s/norvelo', null, 'telegram:norvelo'],
  ['https://www.facebook.com/profile.php?id=1000123', null, 'facebook:1000123'],
  ['https://town.example/@norvelo', null, 'norvelo@town.example'],
  ['https://town.example/@norvelo@city.example', null, 'norvelo@city.example'],
  ['https://forum.example/u/norvelo/summary', null, 'forum.example:norvelo'],
  ['https://blog.example/norvelo', null, 'norvelo'],
  ['https://x.com/', null, null],
  ['https://x.com/%E0%A4%A', null, null],
  ['the whole team', null, null],
  ['nobody: norvelo', null, null],
  ['@', null, null],
  ['', null, null],
  ['a'.repeat(101), null, null],
])('%s, with the site %s, is the account %s', (typed, site, account) => {
  expect(readAccount(typed, site, ACCOUNT_SITES)).toBe(account);
});

test.each([
  ['norvelo', { handle: 'norvelo', site: null }],
  ['x:norvelo', { handle: 'norvelo', site: 'x' }],
])('%s has its parts', (account, parts) => {
  expect(partsOfAccount(account)).toEqual(parts);
});

test('no account is asked on software whose every host is a site of its own', () => {
  expect([...ACCOUNT_SITES.names.keys()]).toEqual(expect.arrayContaining(['x', 'mastodon']));
  expect([...ACCOUNT_SITES.names.keys()]).not.toEqual(expect.arrayContaining(['discourse']));
});

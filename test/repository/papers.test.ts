import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cardMention } from '@/lib/card/cardMention';
import { ROUNDS } from '@/lib/exchange/backup/format';
import type { Mention } from '@/lib/mentions/mention';
import { DEFAULT_MONTHS, DEFAULT_RETENTION, SITE_DEFAULTS } from '@/lib/mentions/retention';
import { LONGEST_ANSWER } from '@/lib/messaging/protocol';
import config from '../../wxt.config';

const read = (file: string): string => readFileSync(file, 'utf8');
const PRIVACY = read('PRIVACY.md').replaceAll(/\s+/gu, ' ');

/** Everything that a build asks for, at the install or later. */
function asked(browser: string): string[] {
  const make = config.manifest as unknown as (env: { browser: string; mode: string }) => Record<string, string[] | undefined>;
  const manifest = make({ browser, mode: 'production' });
  const kinds = ['permissions', 'optional_permissions', 'host_permissions', 'optional_host_permissions'];
  return kinds.flatMap((kind) => manifest[kind] ?? []);
}

test('each permission of both builds has its heading in PERMISSIONS.md, and no other has', () => {
  const headings = [...read('PERMISSIONS.md').matchAll(/^### `([^`]+)`$/gmu)].map(([, name]) => name);
  const permissions = new Set([...asked('chrome'), ...asked('firefox')]);
  expect(headings).toHaveLength(permissions.size);
  expect(new Set(headings)).toEqual(permissions);
});

test('what only one build asks for is said so', () => {
  const parts = read('PERMISSIONS.md').split(/^### /mu).slice(1);
  const only = parts.filter((part) => part.includes('Chromium only')).map((part) => /^`([^`]+)`/u.exec(part)?.[1]);
  expect(only).toEqual(asked('chrome').filter((name) => !asked('firefox').includes(name)));
});

describe('PRIVACY.md says what the code does', () => {
  test('how long mentions are kept', () => {
    expect(PRIVACY).toContain(`removed ${DEFAULT_MONTHS} months after Earshot last saw them`);
    expect([DEFAULT_RETENTION.touched, PRIVACY.includes('what you worked on is kept twice as long')]).toEqual(['twice', true]);
  });

  test('which sites have a time of their own', () => {
    const bounded = Object.entries(SITE_DEFAULTS).filter(([, { most }]) => most !== null);
    expect(bounded.map(([site, { most }]) => [site, most])).toEqual([['youtube', 1]]);
    expect(PRIVACY).toContain('Mentions from YouTube are kept for 1 month at most');
  });

  test('how much of an answer is kept', () => {
    expect(PRIVACY).toContain(`the first ${new Intl.NumberFormat('en').format(LONGEST_ANSWER)} characters`);
  });

  test('that drafts are given to no script of a page', () => {
    const decided = Object.fromEntries(['sentiment', 'status', 'owner', 'replied', 'draft'].map((field) => [field, field]));
    const { decided: given } = cardMention({ decided, stamps: {} } as unknown as Mention);
    expect(Object.keys(given ?? {})).toEqual(['sentiment', 'status', 'owner', 'replied']);
    expect(PRIVACY).toContain('is given the label, the marks, how far the work is, who looks after it and that you replied. Drafts are not');
  });

  test('what a passphrase costs to guess', () => {
    expect(PRIVACY).toContain(`PBKDF2 with SHA-256 in ${new Intl.NumberFormat('en').format(ROUNDS)} rounds`);
  });
});

test.each(['PRIVACY.md', 'PERMISSIONS.md'])('the README leads to %s', (file) => expect(read('README.md')).toContain(`](${file})`));

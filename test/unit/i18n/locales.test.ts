import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES } from '@/lib/i18n/languages';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const localesFolder = join(root, 'public/_locales');

/** Letters that the stores show of an extension's description. */
const LONGEST_DESCRIPTION = 132;

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function localeOf(language: string): Record<string, { message: string }> {
  return readJson(join(localesFolder, language, 'messages.json')) as Record<string, { message: string }>;
}

describe("what the browser's own screens say", () => {
  it('is said in each language of the interface, and no other', () => {
    expect(readdirSync(localesFolder).toSorted()).toEqual(INTERFACE_LANGUAGES.map(({ code }) => code).toSorted());
  });

  it.each(INTERFACE_LANGUAGES)('is complete, short and in the words of the interface in $code', ({ code }) => {
    const { name, description, menuReadOnce, titleUnreadable, titlePaused, titleKept, titleNotKept, ...keeping } = localeOf(code);
    const { menuKeepText, menuKeepPost, menuKeepPage, menuKeepElsewhere, titleAlert, titleCount, ...alerting } = keeping;
    const { alertMore, alertSeveral, alertTimeUnknown, morningTitle, morningWords, alertSpike, alertDrift, alertNegative, hookMentions, hookEscalated, hookTest, ...rest } = alerting;
    const messages = readJson(join(root, `lib/i18n/messages/everywhere/${code}.json`)) as Record<string, unknown>;
    expect(rest).toEqual({});
    const entries = [menuKeepText, menuKeepPost, menuKeepPage, menuKeepElsewhere].map((entry) => entry?.message ?? '');
    for (const entry of entries) expect(entry).toMatch(/^.{3,40}$/u);
    for (const title of [titleUnreadable, titlePaused, titleKept, titleNotKept]) expect(title?.message).toMatch(/^Earshot.{5,100}$/u);
    for (const title of [titleAlert, titleCount]) expect(title?.message).toMatch(/^Earshot.{5,100}$/u);
    for (const counted of [titleAlert, titleCount, alertMore, alertSeveral, hookMentions]) expect(counted?.message).toContain('$1');
    expect(['$1', '$2'].every((value) => morningTitle?.message.includes(value))).toBe(true);
    expect(['$1', '$2', '$3'].every((value) => morningWords?.message.includes(value))).toBe(true);
    for (const watched of [alertSpike, alertDrift, alertNegative]) expect(['$1', '$2'].every((value) => watched?.message.includes(value))).toBe(true);
    expect(alertTimeUnknown?.message).toMatch(/^.{5,60}$/u);
    for (const sent of [hookEscalated, hookTest]) expect(sent?.message).toMatch(/^.{5,80}$/u);
    expect(name?.message).toBe('Earshot');
    expect(menuReadOnce?.message).toBe(messages['page.readOnce']);
    expect(description?.message.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
  });

  it.each(INTERFACE_LANGUAGES)('and of the interface itself, has one kind of apostrophe in $code', ({ code }) => {
    const folder = join(root, 'lib/i18n/messages');
    const words = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [readFileSync(join(folder, entry.name, `${code}.json`), 'utf8')] : [])).join('');
    const kinds = new Set([...words.matchAll(/\p{L}(['’ʼ`´])\p{L}/gu)].map(([, apostrophe]) => apostrophe));
    expect([...kinds].join(' ')).toBe({ en: "'", uk: '’', fy: '’' }[code] ?? '');
  });

  it.each(Object.keys(localeOf('en')).filter((key) => key !== 'name'))('is translated: %s', (key) => {
    const said = INTERFACE_LANGUAGES.map(({ code }) => localeOf(code)[key]?.message);
    expect(new Set(said).size).toBe(said.length);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES } from '@/lib/i18n/languages';
import { PAGES } from '@/lib/i18n/pageMessages';
import everywhere from '@/lib/i18n/messages/everywhere/en.json';
import later from '@/lib/i18n/messages/later/en.json';
import { reachedFrom, ROOT, sourcesOf, textOf } from '../../repository/sources';

const english = PAGES.english;
/** Parts of the messages: each a folder with a file for each language. */
const PARTS = ['everywhere', 'later', 'pages'] as const;
type Part = (typeof PARTS)[number];

const folderOf = (part: Part): string => join(ROOT, 'lib/i18n/messages', part);
const allFiles = sourcesOf('components', 'entrypoints', 'lib');
const sources = allFiles.map(textOf).join('\n');

/** Which of some keys stand in code; `prefix.${…}` stands for all keys of its form. */
function keysIn(code: string, keys: readonly string[]): string[] {
  const literals = new Set([...code.matchAll(/'([a-z]+(?:\.[\w-]+)+)'/giu)].map(([, key = '']) => key));
  const patterns = [...new Set([...code.matchAll(/(?:text|count)\(`([^`]+)`/gu)].map(([, key = '']) => key))].map(
    (template) => new RegExp(`^${template.replaceAll('.', '\\.').replace(/\$\{[^}]+\}/gu, '[\\w-]+')}$`, 'u'),
  );
  return keys.filter((key) => literals.has(key) || patterns.some((pattern) => pattern.test(key)));
}

/** Keys that some files name. */
const saidBy = (files: readonly string[]): string[] => keysIn(files.map(textOf).join('\n'), Object.keys(english));

const SMALL_SCREENS = ['entrypoints/popup/main.tsx', 'entrypoints/sidepanel/main.tsx'];

type Message = string | Record<string, string>;

function messagesOf(language: string): Record<string, Message> {
  return Object.assign({}, ...PARTS.map((part) => JSON.parse(readFileSync(join(folderOf(part), `${language}.json`), 'utf8')) as object));
}

/** Keys that follow a blank line. */
function groupsOf(language: string): string[] {
  const files = PARTS.map((part) => readFileSync(join(folderOf(part), `${language}.json`), 'utf8'));
  return files.flatMap((file) => [...file.matchAll(/\n\n\s*"([^"]+)"/gu)].map(([, key = '']) => key));
}

function formsOf(message: Message): string[] {
  return typeof message === 'string' ? [message] : Object.values(message);
}

/** The words of a message, without its places. */
function wordsOf(message: Message): string[] {
  return formsOf(message).flatMap((form) => form.replaceAll(/\{\w+\}/gu, ' ').match(/[\p{L}\p{M}]+/gu) ?? []);
}

function placesOf(message: Message): string[] {
  const names = formsOf(message).flatMap((form) => [...form.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name));
  return [...new Set(names)].toSorted();
}

/** Names and words of queries, which no language translates. */
const NAMES = new Set(['Earshot', 'Acme', 'acme', 'Coffee', 'AND', 'OR', 'NEAR', 'rating', 'CSV', 'p', 'z']);

/** Messages that are the same in English by chance. */
const COGNATES: Readonly<Record<string, readonly string[]>> = {
  fy: [
    'mentions.filters', 'variants.hashtag', 'variants.domain', 'builder.numbers.is', 'builder.field.likes', 'import.field.likes',
    'builder.field.status', 'builder.has.audio', 'relevance.relevant', 'aspect.app', 'aspect.privacy', 'alerts.label.negative',
    'alerts.label.positive', 'status.title', 'status.set', 'kit.part.coach', 'segments.likes',
    'authors.accounts', 'authors.accountsTitle',
  ],
};

/** Letters of each language: a Latin a among Cyrillic letters looks right, but is not found, sorted or spoken right. */
const LETTERS: Readonly<Record<string, RegExp>> = {
  en: /^[a-z]+$/iu,
  uk: /^[а-щьюяєіїґ]+$/iu,
  ru: /^[а-яё]+$/iu,
  fy: /^[a-zâäéêëïôöûúü]+$/iu,
  ar: /^[\p{Script_Extensions=Arabic}\p{M}]+$/u,
};

/** Categories that hold several whole numbers, or fractions: their form must say which number it is. */
function categoriesOfMany(language: string): string[] {
  const rules = new Intl.PluralRules(language);
  const held = Array.from({ length: 201 }, (_, n) => rules.select(n));
  return rules
    .resolvedOptions()
    .pluralCategories.filter(
      (category) => category === 'other' || held.filter((holder) => holder === category).length > 1,
    );
}

describe('messages', () => {
  it('are all used somewhere', () => {
    const keys = Object.keys(english);
    const used = new Set(keysIn(sources, keys));
    expect(keys.filter((key) => !used.has(key))).toEqual([]);
  });

  it('are loaded by the popup and the side panel where these say them, and only there', () => {
    const all = saidBy(reachedFrom(SMALL_SCREENS, allFiles));
    expect(all.toSorted()).toEqual([...Object.keys(everywhere), ...Object.keys(later)].toSorted());
  });

  it('are loaded by these before their first look where that says them, and only there', () => {
    expect(saidBy(reachedFrom(SMALL_SCREENS, allFiles, { later: false }))).toEqual(Object.keys(everywhere));
  });

  it('exist for every key that the code names', () => {
    const named = [...sources.matchAll(/\b(?:text|count)\(\s*'([^']+)'/gu)].map(([, key = '']) => key);
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((key) => !Object.hasOwn(english, key))).toEqual([]);
  });

  it.each(PARTS)('have a file for each language of the interface, and no other: %s', (part) => {
    const files = readdirSync(folderOf(part)).map((file) => file.replace('.json', ''));
    expect(files.toSorted()).toEqual(INTERFACE_LANGUAGES.map(({ code }) => code).toSorted());
  });

  describe.each(INTERFACE_LANGUAGES)('in $code', ({ code }) => {
    const messages = messagesOf(code);

    it('are complete, and no more, in the order of the English ones', () => {
      expect(Object.keys(messages)).toEqual(Object.keys(english));
    });

    it('stand in the same groups as the English ones', () => {
      expect(groupsOf(code)).toEqual(groupsOf('en'));
    });

    it('have every plural category that the language needs, where English has plural forms', () => {
      const needed = new Intl.PluralRules(code).resolvedOptions().pluralCategories.toSorted();
      const wrong = Object.entries(english as Record<string, Message>).filter(([key, message]) => {
        const here = messages[key] ?? '';
        if (typeof message === 'string' || typeof here === 'string') return typeof message !== typeof here;
        return Object.keys(here).toSorted().join(' ') !== needed.join(' ');
      });
      expect(wrong).toEqual([]);
    });

    it('fill the same places as in English', () => {
      // A form for one or two may say the number as a word: all forms of a key together have its places.
      const wrong = Object.entries(english as Record<string, Message>).filter(
        ([key, message]) => placesOf(message).join(' ') !== placesOf(messages[key] ?? '').join(' '),
      );
      expect(wrong).toEqual([]);
    });

    it('name the fields of a query that English names', () => {
      const fieldsOf = (message: Message = ''): string[] => formsOf(message).flatMap((form) => form.match(/\b[a-z]+:/gu) ?? []).toSorted();
      const told = Object.entries(english as Record<string, Message>).filter(([key]) => key.startsWith('query.how.'));
      expect(told.flatMap(([, message]) => fieldsOf(message)).length).toBeGreaterThan(15);
      expect(told.filter(([key, message]) => fieldsOf(message).join(' ') !== fieldsOf(messages[key]).join(' '))).toEqual([]);
    });

    it('say the number in every plural form that several numbers share', () => {
      const many = categoriesOfMany(code);
      const wrong = Object.entries(messages).filter(
        ([, message]) => typeof message !== 'string' && many.some((form) => !message[form]?.includes('{n}')),
      );
      expect(wrong).toEqual([]);
    });

    it('are not empty', () => {
      expect(Object.values(messages).flatMap(formsOf).filter((form) => form.trim() === '')).toEqual([]);
    });

    it('are translated', () => {
      const left = Object.entries(english as Record<string, Message>).filter(([key, message]) => {
        if (code === 'en' || COGNATES[code]?.includes(key)) return false;
        const said = formsOf(message);
        return formsOf(messages[key] ?? '').some(
          (form) => said.includes(form) && wordsOf(form).some((word) => !NAMES.has(word)),
        );
      });
      expect(left).toEqual([]);
    });

    it('are written in the letters of the language, but for words that English has too', () => {
      const foreign = Object.entries(messages).flatMap(([key, message]) => {
        const shared = new Set([...wordsOf((english as Record<string, Message>)[key] ?? ''), ...NAMES, code]);
        return wordsOf(message).filter((word) => !LETTERS[code]?.test(word) && !shared.has(word));
      });
      expect(foreign).toEqual([]);
    });
  });
});

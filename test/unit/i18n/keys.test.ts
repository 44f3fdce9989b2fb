import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES } from '@/lib/i18n/languages';
import english from '@/lib/i18n/messages/en.json';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const messagesFolder = join(root, 'lib/i18n/messages');

function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

const sources = ['components', 'entrypoints', 'lib']
  .flatMap(sourceFiles)
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** Keys as they stand in the code; `prefix.${…}` uses all keys of its form. */
const literals = new Set([...sources.matchAll(/'([a-z]+(?:\.[\w-]+)+)'/giu)].map(([, key = '']) => key));
const patterns = [...new Set([...sources.matchAll(/(?:text|count)\(`([^`]+)`/gu)].map(([, key = '']) => key))].map(
  (template) => new RegExp(`^${template.replaceAll('.', '\\.').replace(/\$\{[^}]+\}/gu, '[\\w-]+')}$`, 'u'),
);

type Message = string | Record<string, string>;

function messagesOf(language: string): Record<string, Message> {
  return JSON.parse(readFileSync(join(messagesFolder, `${language}.json`), 'utf8')) as Record<string, Message>;
}

/** Keys that follow a blank line. */
function groupsOf(language: string): string[] {
  const file = readFileSync(join(messagesFolder, `${language}.json`), 'utf8');
  return [...file.matchAll(/\n\n\s*"([^"]+)"/gu)].map(([, key = '']) => key);
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
const NAMES = new Set(['Earshot', 'Acme', 'acme', 'Coffee', 'AND', 'OR', 'NEAR', 'rating', 'CSV', 'p']);

/** Messages that are the same in English by chance. */
const COGNATES: Readonly<Record<string, readonly string[]>> = {
  fy: [
    'mentions.filters', 'variants.hashtag', 'variants.domain', 'builder.numbers.is', 'builder.field.likes',
    'builder.field.status', 'builder.has.audio',
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
    const unused = Object.keys(english).filter(
      (key) => !literals.has(key) && !patterns.some((pattern) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });

  it('exist for every key that the code names', () => {
    const named = [...sources.matchAll(/\b(?:text|count)\(\s*'([^']+)'/gu)].map(([, key = '']) => key);
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((key) => !Object.hasOwn(english, key))).toEqual([]);
  });

  it('have a file for each language of the interface, and no other', () => {
    const files = readdirSync(messagesFolder).map((file) => file.replace('.json', ''));
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

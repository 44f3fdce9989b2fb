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
const patterns = [...new Set([...sources.matchAll(/text\(`([^`]+)`/gu)].map(([, key = '']) => key))].map(
  (template) => new RegExp(`^${template.replaceAll('.', '\\.').replace(/\$\{[^}]+\}/gu, '[\\w-]+')}$`, 'u'),
);

type Message = string | Record<string, string>;

function messagesOf(language: string): Record<string, Message> {
  return JSON.parse(readFileSync(join(messagesFolder, `${language}.json`), 'utf8')) as Record<string, Message>;
}

function placesOf(message: Message): string[] {
  const forms = typeof message === 'string' ? [message] : Object.values(message);
  const names = forms.flatMap((form) => [...form.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name));
  return [...new Set(names)].toSorted();
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

    it('are complete, and no more', () => {
      expect(Object.keys(messages).toSorted()).toEqual(Object.keys(english).toSorted());
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

    it('are not empty', () => {
      const all = Object.values(messages).flatMap((message) =>
        typeof message === 'string' ? [message] : Object.values(message),
      );
      expect(all.filter((form) => form.trim() === '')).toEqual([]);
    });
  });
});

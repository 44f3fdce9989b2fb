import { describe, expect, test } from 'vitest';
import { parseQuery } from '@/lib/query/grammar/parse';
import { MOST_VARIANTS, variantsOf, type Variant } from '@/lib/query/writing/variants';

const textsOf = (name: string, kind?: Variant['kind']): string[] => (
  variantsOf(name).filter((variant) => kind === undefined || variant.kind === kind).map(({ text }) => text)
);
const NAMES = [
  'Norvelo', 'Nova Poshta', 'YouTube', 'Coca-Cola', 'McDonald’s', 'Розетка', 'Нова пошта', "М'який знак", 'Вельмішок', 'الجزيرة',
  '東京タワー', '新浪', 'H&M', 'C++', 'Nissan', 'AND', 'rozetka.ua', 'Lampe*', 'NOT near', '"Quoted" name', 'A (b) c', 'site:x', '-minus',
  'x'.repeat(500), '👟 shoes', 'Ёлка', 'مضمون', 'straße 7', 'ab', 'Near/3 lamp',
];

describe('variants', () => {
  test.each<[string, Variant['kind'], string]>([
    ['Nova Poshta', 'closed', 'novaposhta'], ['YouTube', 'spaced', '"you tube"'], ['YouTube', 'hyphenated', 'you-tube'],
    ['Coca-Cola', 'spaced', '"coca cola"'], ['Coca-Cola', 'closed', 'cocacola'], ['Nova Poshta', 'hyphenated', 'nova-poshta'],
    ['Norvelo', 'hashtag', '#norvelo'], ['McDonald’s', 'hashtag', '#mcdonalds'], ['新浪', 'hashtag', '#新浪'],
    ['Norvelo', 'misspelling', 'norvello'], ['Nova Poshta', 'misspelling', '"nowa poshta"'], ['Coca-Cola', 'misspelling', 'coca-kola'],
    ['Розетка', 'misspelling', 'разетка'], ['Norvelo', 'transliteration', 'норвело'], ['Nova Poshta', 'transliteration', '"нова пошта"'],
    ['Нова пошта', 'transliteration', '"nova poshta"'], ['الجزيرة', 'transliteration', 'aljazeera'],
  ])('of %s, %s: %s', (name, kind, text) => expect(textsOf(name, kind)).toContain(text));

  test('handles and domains are those that are given, with or without their signs', () => {
    const variants = variantsOf('Norvelo', { handles: ['@norvelo_help', 'norvelouk'], domains: ['https://www.norvelo.example/shop?x=1', 'nrvl.example'] });
    const given = variants.filter(({ kind }) => kind === 'handle' || kind === 'domain').map(({ text, kind }) => [kind, text]);
    expect(given).toEqual(expect.arrayContaining([
      ['handle', '@norvelo_help'], ['handle', '@norvelouk'], ['domain', 'norvelo.example'], ['domain', 'nrvl.example'],
    ]));
    expect(textsOf('Norvelo', 'handle')).toEqual([]);
    expect(variantsOf('Norvelo', { handles: ['nrvl', '@nrvl', 'NRVL'] }).filter(({ kind }) => kind === 'handle')).toHaveLength(1);
  });

  test('what the name hears already is known, and stands last', () => {
    const heard = (name: string, text: string): boolean | undefined => variantsOf(name).find((variant) => variant.text === text)?.heardAlready;
    expect(heard('Norvelo', '#norvelo')).toBe(true);
    expect(heard('Coca-Cola', 'cocacola')).toBe(true);
    expect(heard('Nova Poshta', 'novaposhta')).toBe(false);
    expect(heard('Norvelo', 'норвело')).toBe(false);
    for (const name of NAMES) {
      const flags = variantsOf(name).map(({ heardAlready }) => heardAlready);
      expect(flags).toEqual(flags.toSorted((a, b) => Number(a) - Number(b)));
    }
  });

  test('a transliteration says its script and language', () => {
    expect(variantsOf('Norvelo').find(({ text }) => text === 'норвело')).toEqual({
      text: 'норвело', kind: 'transliteration', script: 'Cyrillic', language: 'uk', heardAlready: false,
    });
  });

  test.each(NAMES)('of %j: few, valid, none twice', (name) => {
    const variants = variantsOf(name);
    expect(variants.length).toBeLessThanOrEqual(MOST_VARIANTS);
    expect(new Set(variants.map(({ text }) => text.replaceAll('"', ''))).size).toBe(variants.length);
    for (const { text } of variants) {
      const parsed = parseQuery(text);
      expect(parsed).toMatchObject({ ok: true, query: { hints: [] } });
      expect(parsed.ok && parsed.query.tree.kind).toMatch(/^(?:term|phrase)$/u);
    }
  });

  test.each([['form', 'from'], ['tehn', 'then'], ['тибе', 'тебе']])('of %s, the common word %s is none', (name, common) => {
    expect(textsOf(name)).not.toContain(common);
  });

  test.each(['', '  ', '-', '"', '()'])('%j has none', (name) => expect(variantsOf(name)).toEqual([]));
});

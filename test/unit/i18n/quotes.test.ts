import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES } from '@/lib/i18n/languages';
import { PAGES } from '@/lib/i18n/pageMessages';
import { ROOT } from '../../repository/sources';

const sheet = readFileSync(join(ROOT, 'components/brand/elements.css'), 'utf8');

/** The marks that browsers put round a quotation in these languages. */
const BROWSERS_OWN: Readonly<Record<string, string>> = { en: '“”', uk: '«»', ru: '«»' };

describe('quotation marks of screens', () => {
  it.each(INTERFACE_LANGUAGES)('are those of the messages in $code', async ({ code, direction }) => {
    const { messages } = await PAGES.load(code);
    const said = messages['hidden.quoted'].replace('{word}', '');
    const [, open = '', close = ''] = new RegExp(`\\[dir='${direction}'\\]\\[lang='${code}'\\] \\{\\s+quotes: '(.)' '(.)'`, 'u').exec(sheet) ?? [];
    expect(`${open}${close}` || BROWSERS_OWN[code]).toBe(said);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const MESSAGES = fileURLToPath(new URL('../../lib/i18n/messages/pages', import.meta.url));

/**
 * What marks in pages are called, by language, as the files that the package fetches as `data/marks/<code>.json`: the
 * worker must not hold the words of the screens.
 */
export function markWords() {
  return readdirSync(MESSAGES).map((file) => {
    const messages = Object.entries(JSON.parse(readFileSync(`${MESSAGES}/${file}`, 'utf8')));
    const words = messages.filter(([key]) => key.startsWith('mark.'));
    return { relativeDest: `data/marks/${file}`, contents: JSON.stringify(Object.fromEntries(words)) };
  });
}

import { readFileSync } from 'node:fs';

const read = (part) => JSON.parse(readFileSync(new URL(`../../lib/i18n/messages/${part}/en.json`, import.meta.url), 'utf8'));
const messages = { ...read('everywhere'), ...read('later'), ...read('pages') };

/**
 * What the screens say, in English, so that elements are found by the words that their users read. Texts put into a
 * message stand between direction isolates, as the screens write them.
 */
export function say(key, params = {}) {
  const message = messages[key];
  if (message === undefined) throw new Error(`There is no message "${key}".`);
  const form = typeof message === 'string' ? message : (message[pluralOf(params.n)] ?? message.other);
  return form.replace(/\{(\w+)\}/g, (place, name) => {
    const value = params[name];
    if (value === undefined) return place;
    return typeof value === 'number' ? new Intl.NumberFormat('en').format(value) : `\u2068${value}\u2069`;
  });
}

function pluralOf(n) {
  return new Intl.PluralRules('en').select(typeof n === 'number' ? n : 2);
}

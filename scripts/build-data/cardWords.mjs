import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const MESSAGES = 'lib/i18n/messages';
const CARD = ['components/card/drawCard.tsx'];
/** What the card says before it knows anything. */
const FIRST = ['components/card/Card.tsx', 'components/card/CloseButton.tsx', 'components/layout/Loading.tsx'];

const textOf = (file) => readFileSync(join(ROOT, file), 'utf8');

/** Every file that some files import when they run, however indirectly, themselves included. */
function reachedFrom(start) {
  const reached = new Set();
  const waiting = [...start];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    const text = textOf(file).replace(/(?:^|\n)\s*(?:import|export) type\b[^'";]*from\s*'[^']+'/gu, '');
    for (const [, name] of text.matchAll(/(?:^|\n)\s*(?:import|export)\b(?:[^'";]*?\bfrom)?\s*'([^']+)'/gu)) {
      const path = name.startsWith('@/') ? name.slice(2) : name.startsWith('.') ? normalize(join(dirname(file), name)) : null;
      const found = path === null ? undefined : [`${path}.ts`, `${path}.tsx`].find((one) => existsSync(join(ROOT, one)));
      if (found !== undefined) waiting.push(found);
    }
  }
  return [...reached];
}

/** Whether some code says a key: it stands there whole, or in the form `text('prefix.${…}')`. */
function saidBy(files) {
  const code = files.map(textOf).join('\n');
  const whole = new Set([...code.matchAll(/'([a-z]+(?:\.[\w-]+)+)'/giu)].map(([, key]) => key));
  const forms = [...code.matchAll(/(?:text|count)\(`([^`]+)`/gu)].map(
    ([, form]) => new RegExp(`^${form.replaceAll('.', '\\.').replace(/\$\{[^}]+\}/gu, '[\\w-]+')}$`, 'u'),
  );
  return (key) => whole.has(key) || forms.some((form) => form.test(key));
}

/** All messages of each language, by its code. */
function messages() {
  const parts = readdirSync(join(ROOT, MESSAGES));
  const languages = readdirSync(join(ROOT, MESSAGES, parts[0])).map((file) => file.replace('.json', ''));
  const of = (language) => Object.assign({}, ...parts.map((part) => JSON.parse(textOf(`${MESSAGES}/${part}/${language}.json`))));
  return languages.map((language) => [language, of(language)]);
}

function chosen(isSaid) {
  return messages().map(([language, all]) => [language, Object.fromEntries(Object.entries(all).filter(([key]) => isSaid(key)))]);
}

/**
 * What the card in a page says, by language, as the files that the package fetches as `data/card/<code>.json`: a page's script
 * must not hold the words of the screens, and the worker not those of the card.
 */
export function cardWords() {
  return chosen(saidBy(reachedFrom(CARD))).map(([language, words]) => (
    { relativeDest: `data/card/${language}.json`, contents: JSON.stringify(words) }
  ));
}

const FIRST_WORDS = 'earshot:first-card-words';

/**
 * Vite plugin: the module `earshot:first-card-words` holds, by language, what the card says before its words have come, and
 * where they never come.
 * @returns {import('vite').Plugin}
 */
export function firstCardWords() {
  return {
    name: 'earshot-first-card-words',
    resolveId: (id) => (id === FIRST_WORDS ? `\0${id}` : undefined),
    load: (id) => (id === `\0${FIRST_WORDS}` ? `export default ${JSON.stringify(Object.fromEntries(chosen(saidBy(FIRST))))};` : undefined),
  };
}

import { attribute, closest, findAll, rawText } from '@/lib/sites/reading/dom';

/** Attributes whose values are words of the site's makers; of all others only the kind of value is told. */
const MAKERS_WORDS =
  /^(?:class|role|type|slot|rel|dir|itemprop|itemtype|property|typeof|data-(?:testid|test-?id|test|qa|cy|e2e|hook|marker|component|ad-\w+-?\w*))$/u;
const ADDRESSES = /^(?:href|src|srcset|action|cite|data|poster|content-?href|permalink|data-(?:url|permalink|href|src)|.*-(?:url|href))$/u;

/** Words of makers that pages also show to everybody, and so name nobody. */
const COMMON = new Set(
  ('account ago answer article author avatar badge body button caption card comment comments content count data date delete ' +
    'description edit edited feed footer follow full header heading hidden https icon id image info item label like likes link ' +
    'list main media menu message meta more name nav option options original org post posts profile question quote rating ' +
    'read reply replies report repost review reviews save schema score search section see share show star stars status text ' +
    'thread time timestamp title token top tweet upvote user url username verified video view views vote votes').split(' '),
);

/** Names of HTML itself, which a page may also show as words. */
const OF_HTML = new Set(
  ('a abbr article aside b blockquote br button code div dl dd dt em figure figcaption footer form h1 h2 h3 h4 h5 h6 header hr i '
    + 'iframe img input label li main mark nav ol p picture pre q s section small source span strong sub summary sup svg table tbody '
    + 'td tfoot th thead time tr u ul video alt class content datetime dir disabled for height hidden href id lang loading name rel '
    + 'role src srcset style tabindex target title type value width').split(' '),
);

const SCRIPTS = ['Latin', 'Cyrillic', 'Arabic', 'Hebrew', 'Greek', 'Han', 'Hiragana', 'Katakana', 'Hangul', 'Thai', 'Devanagari']
  .map((name) => ({ name, pattern: new RegExp(`\\p{Script=${name}}`, 'u') }));

/** Most that is looked through for words that may name somebody, UTF-16 units. */
const MOST_LOOKED_THROUGH = 200_000;
const LONGEST_TOKEN = 80;
/** A mail address, of which no part is a maker's word, whatever attribute holds it. */
const MAIL = /[^\s@]+@[^\s@]+\.\p{L}{2,}/gu;

export interface Nameless {
  /** As it is, but for numbers, ids and, where it is none of HTML's own, whatever the post shows or links to as a word. */
  tag: (name: string) => string;
  attribute: (name: string, value: string) => string;
  /** Length and script of a text; '' where it is blank. */
  text: (value: string) => string;
}

/** Tells of a post's structure what names nobody. What may, is known by the texts and addresses of the post itself. */
export function createNameless(root: Element): Nameless {
  const personal = wordsIn(root);

  const token = (value: string): string =>
    value.slice(0, LONGEST_TOKEN).replace(MAIL, '*').replace(/[\p{L}\p{M}\p{N}]+/gu, (part) => {
      if (/^\d+$/u.test(part)) return '9';
      if (/^[a-z]{1,4}\d$/u.test(part)) return part.replace(/\d/u, '9');
      if (!isWritten(part)) return 'x';
      return [part.toLowerCase(), ...partsOf(part)].some((word) => personal.has(word)) ? '*' : part;
    });

  const named = (name: string): string => (OF_HTML.has(name) ? name : token(name));

  const valueOf = (name: string, value: string): string => {
    const plain = name.toLowerCase();
    if (value === '' || plain === 'hidden') return '';
    if (MAKERS_WORDS.test(plain)) return value.trim().split(/\s+/u).slice(0, 30).map(token).join(' ');
    if (plain === 'datetime') return value.replace(/\d/gu, '9').replace(/[^9:.+\-TZ]/gu, '*').slice(0, 40);
    if (ADDRESSES.test(plain) || /^(?:https?:)?\/\//u.test(value)) return addressShape(value);
    if (/^(?:true|false|none|auto|ltr|rtl)$/u.test(value)) return value;
    return /^-?\d[\d.,]*$/u.test(value) ? '9' : `*${value.length}`;
  };

  return {
    tag: named,
    attribute: (name, value) => {
      const shape = valueOf(name, value);
      return shape === '' ? named(name) : `${named(name)}="${shape}"`;
    },
    text: (value) => {
      const words = value.trim();
      if (words === '') return '';
      const scripts = SCRIPTS.filter(({ pattern }) => pattern.test(words)).map(({ name }) => name);
      const kind = scripts.length > 0 ? scripts.join(' and ') : /\d/u.test(words) ? 'digits' : 'signs';
      return `text ${words.length} letters, ${kind}`;
    },
  };
}

/** Host and path without a word of them: numbers, other parts, query and fragment are told apart. */
function addressShape(value: string): string {
  const [, origin = '', path = '', query = '', fragment = ''] =
    /^((?:[a-z][a-z\d+.-]*:)?\/\/[^/?#]*|[a-z][a-z\d+.-]*:)?([^?#]*)(\?[^#]*)?(#.*)?$/isu.exec(value.slice(0, 2_000)) ?? [];
  const parts = path.split('/').slice(0, 12).map((part) => (part === '' ? '' : /^\d+$/u.test(part) ? '9' : '*'));
  return `${origin === '' ? '' : 'https://*'}${parts.join('/')}${query === '' ? '' : '?*'}${fragment === '' ? '' : '#*'}`;
}

/** Letters in words, as makers write them, without a number inside: not the random ones of ids and tokens. */
function isWritten(part: string): boolean {
  const words = partsOf(part);
  return /^[a-z]+$/iu.test(part) && part.length / words.length >= (words.length > 1 ? 3.5 : 1) && words.every(({ length }) => length <= 16);
}

/** The words of a name in camel case, in small letters. */
const partsOf = (part: string): string[] => (part.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/gu) ?? []).map((word) => word.toLowerCase());

/** Words that the page shows, or that the post is linked by or labelled with, but for those that every post has. */
function wordsIn(root: Element): Set<string> {
  const body = closest(root, 'body');
  const sources = [rawText(root).slice(0, MOST_LOOKED_THROUGH / 2)];
  for (const element of [root, ...findAll(root, '*').slice(0, 2_000)]) {
    for (const name of Element.prototype.getAttributeNames.call(element)) {
      if (!MAKERS_WORDS.test(name)) sources.push(attribute(element, name) ?? '');
    }
  }
  if (body !== null) sources.push(rawText(body));
  const words = new Set<string>();
  const text = sources.join(' ').slice(0, MOST_LOOKED_THROUGH);
  for (const [word] of text.matchAll(/[\p{L}\p{M}\p{N}]{2,}/gu)) {
    for (const part of [word.toLowerCase(), ...partsOf(word)]) if (part.length > 1 && !COMMON.has(part)) words.add(part);
  }
  return words;
}

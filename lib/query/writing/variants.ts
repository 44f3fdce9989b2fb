import { fold } from '@/lib/language/fold';
import { misspellingsOf } from '@/lib/language/misspellings';
import { isStopWord } from '@/lib/language/packs/stopWords';
import { transliterationsOf, type TransliterationScript } from '@/lib/language/transliterate';
import { hasUnspaced } from '@/lib/language/words';
import { completePost } from '@/lib/posts/complete';
import { decide } from '../matching/decide';
import { compileTopics } from '../readTopics';
import { parseQuery } from '../grammar/parse';

/** How a variant differs from the name as it is written. */
export const VARIANT_KINDS = [
  'closed', 'spaced', 'hyphenated', 'hashtag', 'handle', 'domain', 'misspelling', 'transliteration',
] as const;
export type VariantKind = (typeof VARIANT_KINDS)[number];

/** Another way in which people write a name. */
export interface Variant {
  /** Query text for it: a term, or a quoted phrase. */
  text: string;
  kind: VariantKind;
  /** Of a transliteration: the script it is in, and the language (BCP 47) by whose rules it is written. */
  script?: TransliterationScript;
  language?: string;
  /** Whether the plain query for the name hears it already, so that ticking it adds nothing. */
  heardAlready: boolean;
}

/** Most variants that are worth reading. */
export const MOST_VARIANTS = 24;
const MOST_MISSPELLINGS = 8;
const LONGEST_NAME = 100;
/** Shortest term that is proposed: shorter ones hear too much. */
const LEAST_LETTERS = 3;

const IS_DOMAIN = /^\S+\.\p{L}{2,}$/u;

type Draft = Omit<Variant, 'heardAlready' | 'text'> & { written: string };

/**
 * Ways in which people write a name: closed up, spaced, with hyphens, as a hashtag, in other scripts, misspelled; and
 * the handles (with or without @) and domains that are given. What the name alone does not hear comes first, within it
 * the likeliest; at most 24, none twice. None where the name holds nothing to find.
 */
export function variantsOf(name: string, { handles = [], domains = [] }: { handles?: string[]; domains?: string[] } = {}): Variant[] {
  const plain = name.slice(0, LONGEST_NAME).normalize('NFC').replaceAll(/[\s"*?\u201c\u201d\u201e\u201f\u00ab\u00bb\uff02]+/gu, ' ').trim();
  const own = queryText(plain);
  if (own === null) return [];
  const drafts = [
    ...handles.map((handle): Draft => ({ kind: 'handle', written: `@${handle.trim().replace(/^@/u, '')}` })),
    ...domains.map((domain): Draft => ({ kind: 'domain', written: hostOf(domain) })),
    ...joinedForms(plain),
    ...(IS_DOMAIN.test(plain) ? [] : transliterationsOf(plain)).map(({ text, ...rest }): Draft => ({ kind: 'transliteration', written: text, ...rest })),
    ...misspelledNames(plain).map((written): Draft => ({ kind: 'misspelling', written })),
  ];
  const hears = hearingOf(own);
  const known = new Set([plainKey(own)]);
  const variants = drafts.flatMap(({ written, ...draft }): Variant[] => {
    const text = queryText(written);
    if (text === null || isTooShort(text) || known.has(plainKey(text))) return [];
    known.add(plainKey(text));
    return [{ ...draft, text, heardAlready: hears(written) }];
  });
  return variants.toSorted((a, b) => Number(a.heardAlready) - Number(b.heardAlready)).slice(0, MOST_VARIANTS);
}

/**
 * A term or quoted phrase that finds what is written (without quotes and wildcards); null where nothing can be found.
 */
export function queryText(written: string): string | null {
  for (const text of [written, `"${written}"`]) {
    const parsed = parseQuery(text);
    if (parsed.ok && parsed.query.hints.length === 0 && /^(?:term|phrase)$/u.test(parsed.query.tree.kind)) return text;
  }
  return null;
}

/** Parts that begin with a capital inside a word: the "You" and "Tube" of YouTube. */
function partsOf(name: string): string[] {
  return name.split(/[\s-]+|(?<=\p{Ll})(?=\p{Lu})/u).filter((part) => part !== '');
}

function joinedForms(name: string): Draft[] {
  const lower = name.toLowerCase();
  const parts = partsOf(name).map((part) => part.toLowerCase());
  const closed = parts.join('');
  const bare = closed.replaceAll(/[^\p{L}\p{M}\p{N}_]/gu, '');
  const several = parts.length > 1 && parts.length < 5;
  const drafts: Draft[] = several
    ? [
        { kind: 'closed', written: closed },
        { kind: 'spaced', written: parts.join(' ') },
        { kind: 'hyphenated', written: parts.join('-') },
      ]
    : [];
  if (bare !== '' && /\p{L}/u.test(bare)) drafts.push({ kind: 'hashtag', written: `#${bare}` });
  return drafts.filter(({ written }) => written !== lower);
}

/** Misspellings of each word of a name, the words taking turns. */
function misspelledNames(name: string): string[] {
  const words = name.toLowerCase().split(/(?<=[\s-])|(?=[\s-])/u);
  const turns = words.map((word) => misspellingsOf(word.replaceAll(/[\u2019\u02bc]/gu, "'")).filter((way) => !isStopWord(fold(way).text)));
  const all: string[] = [];
  for (let turn = 0; all.length < MOST_MISSPELLINGS && turns.some((ways) => turn < ways.length); turn++) {
    for (const [place, ways] of turns.entries()) {
      const way = ways[turn];
      if (way !== undefined) all.push(words.map((word, at) => (at === place ? way : word)).join(''));
    }
  }
  return all.slice(0, MOST_MISSPELLINGS);
}

/** The host of a domain that may be given as an address. */
function hostOf(domain: string): string {
  return domain.trim().toLowerCase().replace(/^https?:\/\//u, '').replace(/^www\./u, '').replace(/[/?#:].*$/u, '');
}

/** Whether a query hears a post that says just this. */
function hearingOf(query: string): (written: string) => boolean {
  const topics = compileTopics([{ id: '', query }]);
  return (text) => {
    const post = completePost({ kind: 'post', text }, { site: '', base: 'https://earshot.invalid', context: 'feed' });
    return decide(topics, { post, host: null }).some(({ answer }) => answer === 'yes');
  };
}

/** What two texts of queries have in common that find the same. */
function plainKey(text: string): string {
  return fold(text.replaceAll('"', '')).text;
}

function isTooShort(text: string): boolean {
  return !hasUnspaced(text) && (text.match(/[\p{L}\p{N}]/gu) ?? []).length < LEAST_LETTERS;
}

import { fold } from '@/lib/language/fold';
import { wordsOf } from '@/lib/language/words';
import type { Product } from './product';

/** The names of a catalogue as words with a space between, and of how many words names are that begin with a word. */
interface Catalogue {
  names: Map<string, Product>;
  longest: Map<string, number>;
}

const known = new WeakMap<readonly Product[], Catalogue>();

/** The product that a text names as words, by its name or an alias; of several the one with the longest name. Null: none. */
export function productNamed(text: string, products: readonly Product[]): Product | null {
  if (products.length === 0) return null;
  const { names, longest } = catalogueOf(products);
  const words = foldedWords(text);
  let found: { letters: number; product: Product } | null = null;
  for (const [at, word] of words.entries()) {
    let name = '';
    let letters = 0;
    for (const part of words.slice(at, at + (longest.get(word) ?? 0))) {
      name = name === '' ? part : `${name} ${part}`;
      letters += part.length;
      const product = names.get(name);
      if (product !== undefined && letters > (found?.letters ?? 0)) found = { letters, product };
    }
  }
  return found?.product ?? null;
}

/** The product of a catalogue that has this name or alias; null: none. */
export function productCalled(name: string, products: readonly Product[]): Product | null {
  return catalogueOf(products).names.get(foldedWords(name).join(' ')) ?? null;
}

/** Products whose names are made ready at a time: some ms. */
const AT_A_TIME = 250;

/**
 * Makes the names of a catalogue ready before one is looked for: of a large one that takes long. Awaits `giveTurn` between parts of
 * some ms.
 */
export async function prepareProducts(products: readonly Product[], giveTurn: () => Promise<unknown>): Promise<void> {
  if (known.has(products)) return;
  const catalogue = emptyCatalogue();
  for (let from = 0; from < products.length; from += AT_A_TIME) {
    if (from > 0) await giveTurn();
    takeIn(catalogue, products.slice(from, from + AT_A_TIME));
  }
  known.set(products, catalogue);
}

function catalogueOf(products: readonly Product[]): Catalogue {
  const built = known.get(products);
  if (built !== undefined) return built;
  const catalogue = emptyCatalogue();
  takeIn(catalogue, products);
  known.set(products, catalogue);
  return catalogue;
}

const emptyCatalogue = (): Catalogue => ({ names: new Map(), longest: new Map() });

function takeIn({ names, longest }: Catalogue, products: readonly Product[]): void {
  const called = products.flatMap((product) => [product.name, ...product.aliases].map((name) => ({ name, product })));
  for (const [at, folded] of foldedLines(called.map(({ name }) => name)).entries()) {
    const name = isPlain(folded) ? folded : wordsIn(folded).join(' ');
    const product = called[at]?.product;
    if (name === '' || product === undefined || names.has(name)) continue;
    names.set(name, product);
    const words = name.split(' ');
    const first = words[0] ?? '';
    longest.set(first, Math.max(words.length, longest.get(first) ?? 0));
  }
}

/** Texts, folded all at once: each by itself would take many times as long. */
function foldedLines(texts: readonly string[]): string[] {
  return fold(texts.map((text) => text.replaceAll(/\s/gu, ' ')).join('\n')).text.split('\n');
}

/** Whether a folded text is words with a space between already, as most names are. */
const isPlain = (folded: string): boolean => /^[a-z\d]+(?: [a-z\d]+)*$/u.test(folded);

const wordsIn = (folded: string): string[] => wordsOf(folded).map(({ text: word }) => word);
const foldedWords = (text: string): string[] => wordsIn(fold(text).text);

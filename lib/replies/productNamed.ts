import { fold } from '@/lib/language/fold';
import { wordsOf } from '@/lib/language/words';
import type { Product } from './product';

/** A name of a product as words. */
interface Name {
  words: string[];
  product: Product;
}

/** The names of a catalogue, by their first word. */
type Catalogue = ReadonlyMap<string, readonly Name[]>;

const known = new WeakMap<readonly Product[], Catalogue>();

/** The product that a text names as words, by its name or an alias; of several the one with the longest name. Null: none. */
export function productNamed(text: string, products: readonly Product[]): Product | null {
  if (products.length === 0) return null;
  const catalogue = catalogueOf(products);
  const words = foldedWords(text);
  let longest: { letters: number; product: Product } | null = null;
  for (const [at, word] of words.entries()) {
    for (const { words: name, product } of catalogue.get(word) ?? []) {
      if (!name.every((part, index) => words[at + index] === part)) continue;
      const letters = name.join('').length;
      if (letters > (longest?.letters ?? 0)) longest = { letters, product };
    }
  }
  return longest?.product ?? null;
}

/** The product of a catalogue that has this name or alias; null: none. */
export function productCalled(name: string, products: readonly Product[]): Product | null {
  const words = foldedWords(name);
  const same = (other: readonly string[]): boolean => other.length === words.length && other.every((part, index) => part === words[index]);
  return catalogueOf(products).get(words[0] ?? '')?.find((one) => same(one.words))?.product ?? null;
}

function catalogueOf(products: readonly Product[]): Catalogue {
  const built = known.get(products);
  if (built !== undefined) return built;
  const catalogue = new Map<string, Name[]>();
  for (const product of products) {
    for (const name of [product.name, ...product.aliases]) {
      const words = foldedWords(name);
      const first = words[0];
      if (first === undefined) continue;
      const names = catalogue.get(first);
      if (names === undefined) catalogue.set(first, [{ words, product }]);
      else names.push({ words, product });
    }
  }
  known.set(products, catalogue);
  return catalogue;
}

const foldedWords = (text: string): string[] => wordsOf(fold(text).text).map(({ text: word }) => word);

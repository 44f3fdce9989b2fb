/** An item of schema.org, however the page writes it: JSON-LD as it is, microdata and RDFa in the same form. */
export type Thing = Readonly<Record<string, unknown>>;

export const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A property's values; none where it is missing. A page's data may be called `constructor`, so only own ones count. */
export function valuesOf(thing: Thing, name: string): unknown[] {
  if (!Object.hasOwn(thing, name)) return [];
  const value = thing[name];
  return Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];
}

/** Names of an item's types without their vocabulary: `http://schema.org/UserReview` is `UserReview`. */
export function typesOf(thing: Thing): string[] {
  return valuesOf(thing, '@type')
    .filter((type): type is string => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/su, ''));
}

/** First of some properties that is a text or a number, as text; also `{"@value": …}`. */
export function wordOf(thing: Thing, ...names: string[]): string | null {
  for (const name of names) {
    for (const value of valuesOf(thing, name)) {
      const plain = isThing(value) ? valuesOf(value, '@value')[0] : value;
      if (typeof plain === 'string' && plain.trim() !== '') return plain;
      if (typeof plain === 'number') return String(plain);
    }
  }
  return null;
}

/** First of some properties that is an item. */
export function thingOf(thing: Thing, ...names: string[]): Thing | null {
  for (const name of names) {
    const found = valuesOf(thing, name).find(isThing);
    if (found !== undefined) return found;
  }
  return null;
}

/** An address given as a text or as `{"@id": …}`. */
export function addressIn(thing: Thing, ...names: string[]): string | null {
  for (const name of names) {
    for (const value of valuesOf(thing, name)) {
      const address = isThing(value) ? wordOf(value, '@id', 'url') : value;
      if (typeof address === 'string' && address.trim() !== '') return address.trim();
    }
  }
  return null;
}

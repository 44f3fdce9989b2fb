import { pick, type Random } from '../../../../scripts/generate/random';
import { renameClasses } from './classNames';
import { takeFromData } from './data';
import { swapFields, takeAnything, takeField } from './fields';
import { FIELDS, postsOf, type Field, type Scene } from './scene';
import { replaceWords } from './words';

/**
 * What happens to pages: a build renames the classes that it makes up; what stands on labels and buttons is in another
 * language; a field is gone from all posts, or one here and another there; any part is gone; two fields change places.
 */
export const MUTATIONS = [
  'classes', 'words', 'no author', 'no text', 'no time', 'no address', 'one field', 'no anything', 'swapped',
] as const;
export type Mutation = (typeof MUTATIONS)[number];

/** Those that make another page of each seed. */
export const RANDOM_MUTATIONS: readonly Mutation[] = ['one field', 'no anything', 'swapped'];

/** Lets something happen to a page. */
export function mutate(scene: Scene, mutation: Mutation, random: Random): void {
  const { document, held } = scene;
  switch (mutation) {
    case 'classes': return renameClasses(document, random);
    case 'words': return replaceWords(document, postsOf(scene), random);
    case 'no anything': return held.forEach((one) => takeAnything(one, held, random));
    case 'swapped': return held.forEach((one) => swapFields(one, random));
    case 'one field': return takeOneEach(scene, random);
    case 'no author': return takeFromAll(scene, 'author');
    case 'no text': return takeFromAll(scene, 'text');
    case 'no time': return takeFromAll(scene, 'time');
    case 'no address': return takeFromAll(scene, 'address');
  }
}

/** A field that is gone is gone from elements and data alike. */
function takeFromAll(scene: Scene, field: Field): void {
  const { document, held, loose } = scene;
  for (const { element, post } of held) takeField(element, [post], field);
  if (loose.length > 0) takeField(document.documentElement, loose, field);
  takeFromData(document, postsOf(scene), field);
}

/** Here the author, there the time, from half of the posts; the page's data still has them. */
function takeOneEach({ held }: Scene, random: Random): void {
  for (const { element, post } of held) {
    if (random() < 0.5) takeField(element, [post], pick(random, FIELDS));
  }
}

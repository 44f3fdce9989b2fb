import type { Post } from '@/lib/posts/post';
import { pick, type Random } from '../../../../scripts/generate/random';
import { renameClasses } from './classNames';
import { takeFromData } from './data';
import { heldWithin, swapFields, takeAnything, takeField } from './fields';
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

/** Lets something happen to a page. Gives the posts whose words were taken. */
export function mutate(scene: Scene, mutation: Mutation, random: Random): readonly Post[] {
  const { document, held } = scene;
  switch (mutation) {
    case 'one field': return takeOneEach(scene, random);
    case 'no text': {
      takeFromAll(scene, 'text');
      return postsOf(scene);
    }
    case 'classes': renameClasses(document, random); break;
    case 'words': replaceWords(document, postsOf(scene), random); break;
    case 'no anything': return held.filter((one) => takeAnything(one, held, random)).map(({ post }) => post);
    case 'swapped': for (const one of held) swapFields(one, random); break;
    case 'no author': takeFromAll(scene, 'author'); break;
    case 'no time': takeFromAll(scene, 'time'); break;
    case 'no address': takeFromAll(scene, 'address'); break;
  }
  return [];
}

/** A field that is gone is gone from elements and data alike. */
function takeFromAll(scene: Scene, field: Field): void {
  const { document, held, loose } = scene;
  for (const { element, post } of held) takeField(element, [post], field, heldWithin(element, held));
  if (loose.length > 0) takeField(document.documentElement, loose, field);
  takeFromData(document, postsOf(scene), field);
}

/** Here the author, there the time, from half of the posts; the page's data still has them. */
function takeOneEach({ held }: Scene, random: Random): Post[] {
  return held.flatMap(({ element, post }) => {
    if (random() < 0.5) return [];
    const field = pick(random, FIELDS);
    takeField(element, [post], field, heldWithin(element, held));
    return field === 'text' ? [post] : [];
  });
}

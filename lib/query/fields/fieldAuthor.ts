import { answer, foldedName, type FieldTest } from './fieldFacts';
import { ownHandleTest } from './ownHandle';

/** By handle or name; `*` stands for any letters, also none, wherever it stands. */
export function authorTest(written: string): FieldTest {
  const [first = '', ...others] = foldedName(written).split('*');
  const last = others.pop();
  if (last === undefined) return ({ authors }) => answer(authors().includes(first));
  return ({ authors }) => answer(authors().some((author) => holdsInOrder(author, first, others, last)));
}

/** Each part is taken where it first stands, so that nothing is tried twice. */
function holdsInOrder(author: string, first: string, parts: readonly string[], last: string): boolean {
  if (!author.startsWith(first)) return false;
  let at = first.length;
  for (const part of parts) {
    const found = author.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return author.length - last.length >= at && author.endsWith(last);
}

/** Written under one of these handles. */
export function mineTest(handles: readonly string[]): FieldTest {
  const isOwn = ownHandleTest(handles);
  return ({ subject: { post } }) => answer(isOwn(post.site, post.author.handle));
}

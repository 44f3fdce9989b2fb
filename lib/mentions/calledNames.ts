import type { Span } from '@/lib/posts/post';
import { addressIdentity, calledIdentity, foldAddress, foldName } from './authorIdentity';

/** A place in a text that may name somebody, and the identity by which they would be known. */
export interface CalledName extends Span {
  identity: string;
}

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"'`()[\]{}«»“”]+|(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}\/[^\s<>"'`()[\]{}«»“”]+/giu;
const ENDS_SENTENCE = /[.,;:!?…]+$/u;
/** After these parts of a path stands who a page is about; on many sites the first part alone says it. */
const BEFORE_HANDLE = new Set(['u', 'user', 'users', 'profile', 'people', 'in', 'id', 'member', 'members', 'channel', 'c']);
/** Letters that may be one name, with what joins them. */
const RUN = /[\p{L}\p{N}\p{M}_]+(?:[.\-·@’'][\p{L}\p{N}\p{M}_]+)*/gu;
// Scripts that are written without spaces, or with another one's endings: a name ends where the script changes, too.
const PIECE =
  /(?:[\p{Script=Latin}\p{N}_]\p{M}*)+|(?:\p{Script=Han}\p{M}*)+|(?:\p{Script=Hiragana}\p{M}*)+|(?:\p{Script=Katakana}\p{M}*)+|(?:\p{Script=Hangul}\p{M}*)+|(?:(?!\p{Script=Latin}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul})\p{L}\p{M}*)+/gu;
const CALLS = /(?:[@＠]|(?:^|[^\p{L}\p{N}])u(?:ser)?\/)$/iu;
const BEGINS_NAME = /^(?!\p{Ll})\p{L}/u;
const HAS_CASE = /^\p{Lu}/u;

const MOST_PIECES = 6;
/** Words of a name; where letters have no case, any words could be one. */
const MOST_WORDS = 4;
const MOST_WORDS_CASELESS = 3;
const LEAST_BARE = 4;

/** Every place of a text on a site that names somebody, or could: it is for who knows the identities to say which do. */
export function calledNamesIn(text: string, site: string): CalledName[] {
  return [...addressesIn(text, site), ...wordsIn(text, site)];
}

/** The identities of those whose page an address could be, or lead to. */
export function identitiesInAddress(address: string, site: string): string[] {
  const folded = foldAddress(/^https?:\/\//iu.test(address) ? address : `https://${address}`);
  if (folded === null) return [];
  const found = new Set<string>();
  for (const end of [...folded.matchAll(/[/?#&]/gu)].map(({ index }) => index)) found.add(folded.slice(0, end));
  found.add(folded);
  const parts = decoded(folded).split(/[/?#&=]/u).slice(1);
  const named = parts.filter((part, at) => at === 0 || part.startsWith('@') || BEFORE_HANDLE.has(parts[at - 1] ?? ''));
  return [
    ...[...found].filter((part) => part.includes('/')).map(addressIdentity),
    ...named.map(foldName).filter((name) => name !== '').map((name) => calledIdentity(site, `@${name}`)),
  ];
}

function addressesIn(text: string, site: string): CalledName[] {
  return [...text.matchAll(ADDRESS)].flatMap(({ 0: found, index: start }) => {
    const address = found.replace(ENDS_SENTENCE, '');
    return identitiesInAddress(address, site).map((identity) => ({ start, end: start + address.length, identity }));
  });
}

function wordsIn(text: string, site: string): CalledName[] {
  const found: CalledName[] = [];
  const add = (start: number, end: number, written: string): void => {
    found.push({ start, end, identity: calledIdentity(site, written) });
  };
  const runs = [...text.matchAll(RUN)].map(({ 0: run, index }) => ({ start: index, end: index + run.length }));
  for (const { start, end } of runs) {
    const pieces = [...text.slice(start, end).matchAll(PIECE)].map(({ 0: piece, index }) => [start + index, start + index + piece.length] as const);
    const isCalled = CALLS.test(text.slice(Math.max(0, start - 6), start));
    for (const [first, [from]] of pieces.entries()) {
      for (const [, to] of pieces.slice(first, first + MOST_PIECES)) {
        const word = foldName(text.slice(from, to));
        if (isCalled && first === 0) add(from, to, `@${word}`);
        if (word.length >= LEAST_BARE && /\p{L}/u.test(word)) add(from, to, word);
      }
    }
  }
  for (const [first, run] of runs.entries()) {
    const most = HAS_CASE.test(text.slice(run.start, run.end)) ? MOST_WORDS : MOST_WORDS_CASELESS;
    let end = run.end;
    if (!BEGINS_NAME.test(text.slice(run.start, run.end))) continue;
    for (const next of runs.slice(first + 1, first + most)) {
      if (next.start !== end + 1 || !/\s/u.test(text.charAt(end)) || !BEGINS_NAME.test(text.slice(next.start, next.end))) break;
      end = next.end;
      add(run.start, end, foldName(text.slice(run.start, end)));
    }
  }
  return found;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

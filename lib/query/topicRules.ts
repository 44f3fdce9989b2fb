import { asksField } from './grammar/check';
import { narrows } from './grammar/narrows';
import { readQuery } from './grammar/readQuery';
import { printQuery } from './grammar/print';
import type { HeardTopic, Topic } from './topic';
import type { QueryNode } from './tree';

const NOWHERE = { start: 0, end: 0 };

/** Whether two topics hear and hide the same by what they mean, however their queries are written. */
export function sameRules(a: HeardTopic, b: HeardTopic): boolean {
  return meaningOf(a.hide) === meaningOf(b.hide) && hearsAlike(a, b);
}

/** Whether two topics find the same aspects in the same words, whatever they call them. */
export function sameAspects(a: Pick<Topic, 'aspects'>, b: Pick<Topic, 'aspects'>): boolean {
  const rules = ({ aspects = [] }: Pick<Topic, 'aspects'>): string =>
    JSON.stringify(aspects.filter(({ words, off }) => off === true || words.trim() !== '').map(({ id, words, off }) => [id, words.trim(), off === true]));
  return rules(a) === rules(b);
}

/**
 * Whether a topic that was changed certainly hears nothing that it did not hear before. False where that is not certain.
 */
export function hearsNoMore(before: HeardTopic, after: HeardTopic): boolean {
  if (hearsAlike(before, after)) return true;
  const [old, changed] = [treesOf(before), treesOf(after)];
  if (old === null || changed === null) return false;
  const [was, is] = [heardBy(old), heardBy(changed)];
  const sameLetters = (before.exactLetters === true) === (after.exactLetters === true);
  // With exact letters less is found, so that what excludes hears more.
  const fewerLetters = sameLetters || (after.exactLetters === true && !excludes(is));
  const sameHandles = handlesOf(before) === handlesOf(after) || !asksField(either(was, is), 'is');
  return fewerLetters && sameHandles && narrows(was, is);
}

function excludes(node: QueryNode): boolean {
  return node.kind === 'not' || ((node.kind === 'and' || node.kind === 'or') && node.parts.some(excludes));
}

/**
 * The rules of a topic that hears what either of two heard. Of what both hear, it hides what both hide. Not carried:
 * `exactLetters` is that of `into`, and `is:mine` asks the handles of both. Null where one cannot be read, or where they
 * are too long together.
 */
export function mergedRules(into: HeardTopic, from: HeardTopic): HeardTopic | null {
  const [own, other] = [treesOf(into), treesOf(from)];
  if (own === null || other === null) return null;
  const keepsExclusion = meaningOf(into.dontStore) === meaningOf(from.dontStore);
  const [ours, theirs] = keepsExclusion ? [own.query, other.query] : [heardBy(own), heardBy(other)];
  const handles = [...new Set([...(into.handles ?? []), ...(from.handles ?? [])])];
  const hide = mergedHide(own, other);
  const merged: HeardTopic = {
    id: into.id,
    query: printQuery(either(ours, theirs)),
    ...(keepsExclusion && into.dontStore !== undefined ? { dontStore: into.dontStore } : {}),
    ...(hide === null ? {} : { hide: printQuery(hide) }),
    ...(into.exactLetters === true ? { exactLetters: true } : {}),
    ...(handles.length > 0 ? { handles } : {}),
  };
  return treesOf(merged) === null ? null : merged;
}

/** The trees of a topic's queries; null for one that it has not. */
interface Trees {
  query: QueryNode;
  dontStore: QueryNode | null;
  hide: QueryNode | null;
}

/** Hidden is what the only topic that hears it hides, or what both hide. */
function mergedHide(own: Trees, other: Trees): QueryNode | null {
  if (own.hide === null && other.hide === null) return null;
  if (own.hide !== null && other.hide !== null && printQuery(own.hide) === printQuery(other.hide)) return own.hide;
  const parts: QueryNode[] = [];
  if (own.hide !== null) parts.push(both(own.hide, not(heardBy(other))));
  if (other.hide !== null) parts.push(both(other.hide, not(heardBy(own))));
  if (own.hide !== null && other.hide !== null) parts.push(both(own.hide, other.hide));
  return parts.reduce(either);
}

function heardBy({ query, dontStore }: Trees): QueryNode {
  return dontStore === null ? query : both(query, not(dontStore));
}

function treesOf(topic: HeardTopic): Trees | null {
  const query = readQuery(topic.query);
  const [dontStore, hide] = [topic.dontStore, topic.hide].map(optionalTree);
  if (!query.ok || dontStore === undefined || hide === undefined) return null;
  return { query: query.query.tree, dontStore, hide };
}

/** Null where there is no query, undefined where it cannot be read. */
function optionalTree(source: string | undefined): QueryNode | null | undefined {
  if (source === undefined || source.trim() === '') return null;
  const parsed = readQuery(source);
  return parsed.ok ? parsed.query.tree : undefined;
}

const either = (a: QueryNode, b: QueryNode): QueryNode => ({ kind: 'or', parts: flat('or', a, b), at: NOWHERE });
const both = (a: QueryNode, b: QueryNode): QueryNode => ({ kind: 'and', parts: flat('and', a, b), at: NOWHERE });
const not = (part: QueryNode): QueryNode => ({ kind: 'not', part, at: NOWHERE });

function flat(kind: 'and' | 'or', ...nodes: QueryNode[]): QueryNode[] {
  return nodes.flatMap((node) => (node.kind === kind ? node.parts : [node]));
}

function hearsAlike(a: HeardTopic, b: HeardTopic): boolean {
  return (
    meaningOf(a.query) === meaningOf(b.query) &&
    meaningOf(a.dontStore) === meaningOf(b.dontStore) &&
    (a.exactLetters === true) === (b.exactLetters === true) &&
    handlesOf(a) === handlesOf(b)
  );
}

const handlesOf = ({ handles = [] }: HeardTopic): string => handles.toSorted((a, b) => (a < b ? -1 : 1)).join(' ');

/** A query in its normal form; as it is where it cannot be read; '' where there is none. */
function meaningOf(source: string | undefined): string {
  const parsed = readQuery(source ?? '');
  return parsed.ok ? printQuery(parsed.query.tree) : (source ?? '').trim();
}

import type { Span } from '@/lib/posts/post';
import { QUOTES } from '../grammar/quotes';
import type { QueryNode } from '../tree';
import { phraseLeaf, wordLeaf } from './leaves';
import { joined, negated } from './nodes';
import type { Tool } from './pasted';

/** A list of keywords, as a tree. */
export interface ReadList {
  tool: Tool;
  tree: QueryNode | null;
  /** Parts that hold nothing to look for. */
  lost: Span[];
}

const LABEL = /(?:^|[\s;,])(required|optional|excluded|forbidden)(?:\s+(?:key)?words?)?\s*:/giu;
const ITEM = new RegExp(`[${QUOTES}][^${QUOTES}]*[${QUOTES}]|[^,;\\n${QUOTES}]+`, 'gu');
// What shows that a text is more than a list.
const NO_LIST = /[()[\]{}`:|]|\b(?:AND|OR|NOT|O?NEAR)\b|(?:^|\s)[-+!]\S|&&|<<</u;

/** Lists with headings, and plain lists of keywords between commas or one a line; null: no list. */
export function readList(text: string): ReadList | null {
  return headedList(text) ?? plainList(text);
}

/** "Required: a, b  Optional: c, d  Excluded: e": all of a and b, any of c and d, never e. */
function headedList(text: string): ReadList | null {
  const labels = [...text.matchAll(LABEL)];
  const [first] = labels;
  if (first === undefined || text.slice(0, first.index).trim() !== '') return null;
  const lost: Span[] = [];
  const parts = labels.map((label, index): QueryNode | null => {
    const start = label.index + label[0].length;
    const end = labels[index + 1]?.index ?? text.length;
    const words = keywords(text, { start, end }, lost);
    const name = label[1]?.toLowerCase();
    if (name === 'required') return joined('and', words);
    const any = joined('or', words);
    return any === null || name === 'optional' ? any : negated(any, label.index);
  });
  return { tool: 'mention', tree: joined('and', parts.filter((part) => part !== null)), lost };
}

function plainList(text: string): ReadList | null {
  const bare = text.replace(new RegExp(`[${QUOTES}][^${QUOTES}]*[${QUOTES}]`, 'gu'), '""');
  const isList = /[^\s,][ \t]*,\s+[^\s,]/u.test(bare) || /[^\s][ \t]*\r?\n[ \t]*[^\s]/u.test(bare);
  if (!isList || NO_LIST.test(bare)) return null;
  const lost: Span[] = [];
  const words = keywords(text, { start: 0, end: text.length }, lost);
  return words.length < 2 ? null : { tool: 'keywords', tree: joined('or', words), lost };
}

function keywords(text: string, stretch: Span, lost: Span[]): QueryNode[] {
  const nodes: QueryNode[] = [];
  for (const match of text.slice(stretch.start, stretch.end).matchAll(ITEM)) {
    const words = match[0].trim();
    if (words === '') continue;
    const start = stretch.start + match.index + match[0].indexOf(words);
    const at = { start, end: start + words.length };
    const bare = words.replace(new RegExp(`^[${QUOTES}]|[${QUOTES}]$`, 'gu'), '').trim();
    const { node } = /\s/u.test(bare) ? phraseLeaf(bare, 0, at) : wordLeaf(bare, at);
    if (node === null) lost.push(at);
    else nodes.push(node);
  }
  return nodes;
}

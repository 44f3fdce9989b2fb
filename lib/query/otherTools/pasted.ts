import type { Span } from '@/lib/posts/post';

/** Tools whose queries are told apart, with the names that they go by. `keywords` is a plain list, of whatever tool. */
export const TOOL_NAMES = {
  brandwatch: 'Brandwatch',
  mention: 'Mention',
  awario: 'Awario',
  talkwalker: 'Talkwalker',
  meltwater: 'Meltwater',
  youscan: 'YouScan',
  sentione: 'SentiOne',
  pulsar: 'Pulsar',
  syften: 'Syften',
  sprinklr: 'Sprinklr',
  blackbird: 'Blackbird',
  semantria: 'Semantria',
  badour: 'badour',
  x: 'X',
  keywords: '',
} as const;
export type Tool = keyof typeof TOOL_NAMES;

/** Why a part is written another way in Earshot, with the same or the nearest meaning. */
export const CHANGE_CODES = [
  // The same meaning in other signs.
  'operator', 'other-name', 'value-name', 'exact', 'near', 'default-distance', 'distance', 'comment', 'entity',
  'required', 'list', 'space-after-colon', 'spread', 'repeated-or', 'excludes-everywhere', 'unbalanced', 'dangling',
  // The nearest meaning that Earshot has.
  'nearest-part', 'link-in-text', 'near-chain', 'loose-as-near', 'gap-as-near', 'too-far',
] as const;
export type ChangeCode = (typeof CHANGE_CODES)[number];

/** Why a part is left out, or heard otherwise than there. */
export const CANNOT_CODES = [
  'image', 'person', 'reach', 'sample', 'ai', 'list-elsewhere', 'other-tool-only', 'quote-posts', 'addressee',
  'same-sentence', 'fuzzy', 'word-forms', 'loose-group', 'near-operand', 'near-too-big', 'leading-wildcard',
  'short-wildcard', 'no-letters', 'bad-value', 'no-such-value', 'unknown-field', 'filter-only', 'only-exclusions', 'nothing-left',
  'too-big', 'too-deep',
] as const;
export type CannotCode = (typeof CANNOT_CODES)[number];

export interface PastedChange {
  at: Span;
  from: string;
  /** As printed in Earshot's grammar; empty where nothing has to be said any more. */
  to: string;
  why: ChangeCode;
}

export interface PastedLoss {
  at: Span;
  part: string;
  why: CannotCode;
}

/** Another tool's query in Earshot's words. Places point into the text that was read. */
export interface PastedQuery {
  /** Null: from another tool, but nothing tells which. */
  tool: Tool | null;
  /** In the normal form of Earshot's grammar; empty or unreadable only where `cannot` says why. */
  query: string;
  changes: PastedChange[];
  cannot: PastedLoss[];
}

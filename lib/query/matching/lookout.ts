import { fold, foldAsWritten, foldLightly } from '@/lib/language/fold';
import type { Folded } from '@/lib/language/folding';
import type { FieldTest } from '../fields/fieldFacts';
import type { QueryForms } from './forms';
import type { Literals } from './literal';
import type { LoosePhrases } from './loosePhrase';
import { patternsOf } from './pattern';
import type { HeardTopic } from '../topic';
import type { NearNode, QueryNode, TextNode, WithinNode } from '../tree';
import { addPattern, emptyVocabulary, type Vocabulary } from './vocabulary';

/** How strictly letters are compared: folded, with their accents and forms, or with their capitals, too. */
export const STRENGTHS = ['folded', 'light', 'written'] as const;
export type Strength = (typeof STRENGTHS)[number];

export const FOLDINGS: Record<Strength, (text: string) => Folded> = {
  folded: fold,
  light: foldLightly,
  written: foldAsWritten,
};

/** A tree made ready: what it looks for in the text has numbers. Alternatives of an OR are one leaf. */
export type Asked =
  | { kind: 'and' | 'or'; parts: Asked[] }
  | { kind: 'not'; part: Asked }
  | { kind: 'found'; leaf: number }
  | { kind: 'within'; leaf: number; part: WithinNode['part'] }
  | { kind: 'near'; leaves: number[]; steps: NearNode['steps'] }
  | { kind: 'field'; test: FieldTest };

/** All that some trees look for in a text, each thing under one number, ready to be found in one pass. */
export interface Lookout {
  /** Null where no tree has such a form; what is there all the same is never found, and no field holds. */
  forms: QueryForms | null;
  layers: Record<Strength, { vocabulary: Vocabulary; loose: LoosePhrases }>;
  literals: Literals;
  /** By number: the text on which it is found; null: the composed one. */
  strengths: (Strength | null)[];
  /** By number: the leaves that ask for it. */
  askers: number[][];
  /** By leaf: whose it is. */
  owners: number[];
}

/** How a tree asks. `owner` names it among the trees of one lookout. */
export interface Asking extends Pick<HeardTopic, 'exactLetters' | 'handles'> {
  owner: number;
}

export function emptyLookout(forms: QueryForms | null): Lookout {
  const layer = (): Lookout['layers'][Strength] => ({
    vocabulary: emptyVocabulary(), loose: { numbers: new Map(), byWord: new Map() },
  });
  return {
    forms,
    layers: { folded: layer(), light: layer(), written: layer() },
    literals: { numbers: new Map(), byStart: new Map() },
    strengths: [],
    askers: [],
    owners: [],
  };
}

/** Adds what a tree looks for, and makes the tree ready. */
export function askedOf(node: QueryNode, lookout: Lookout, asking: Asking): Asked {
  switch (node.kind) {
    case 'and':
      return { kind: 'and', parts: node.parts.map((part) => askedOf(part, lookout, asking)) };
    case 'or': {
      const texts = node.parts.filter(isText);
      const others = node.parts.filter((part) => !isText(part)).map((part) => askedOf(part, lookout, asking));
      if (texts.length === 0) return { kind: 'or', parts: others };
      const found: Asked = { kind: 'found', leaf: leafOf(texts, lookout, asking) };
      return others.length === 0 ? found : { kind: 'or', parts: [found, ...others] };
    }
    case 'not':
      return { kind: 'not', part: askedOf(node.part, lookout, asking) };
    case 'near': {
      const leaves = node.operands.map(({ anyOf }) => leafOf(anyOf, lookout, asking));
      return { kind: 'near', leaves, steps: node.steps };
    }
    case 'within':
      return { kind: 'within', leaf: leafOf([node.text], lookout, asking), part: node.part };
    case 'field':
      return { kind: 'field', test: lookout.forms?.fieldTest(node, asking) ?? NEVER };
    default:
      return { kind: 'found', leaf: leafOf([node], lookout, asking) };
  }
}

const NEVER: FieldTest = () => 'no';

function isText(node: QueryNode): node is TextNode {
  return node.kind === 'term' || node.kind === 'phrase' || node.kind === 'literal';
}

/** One leaf for any of some texts. */
function leafOf(texts: readonly TextNode[], lookout: Lookout, asking: Asking): number {
  const leaf = lookout.owners.push(asking.owner) - 1;
  for (const number of new Set(texts.flatMap((text) => numbersOf(text, lookout, asking)))) {
    lookout.askers[number]?.push(leaf);
  }
  return leaf;
}

function numbersOf(text: TextNode, lookout: Lookout, { exactLetters = false }: Asking): number[] {
  const strength = exactLetters ? 'light' : 'folded';
  switch (text.kind) {
    case 'term':
      return patternNumbers([text.text], strength, true, lookout);
    case 'phrase': {
      if (text.loose === 0) return patternNumbers(text.words, strength, true, lookout);
      const folded = FOLDINGS[strength](text.words.join(' ')).text;
      const { loose } = lookout.layers[strength];
      return [numbered(lookout, strength, (number) => lookout.forms?.addLoosePhrase(loose, folded, text.loose, number) ?? number)];
    }
    case 'literal':
      if (!text.signs) return patternNumbers(text.text.split(/\s+/u), 'written', false, lookout);
      return [numbered(lookout, null, (number) => lookout.forms?.addLiteral(lookout.literals, text.text, number) ?? number)];
  }
}

function patternNumbers(pieces: readonly string[], strength: Strength, wildcards: boolean, lookout: Lookout): number[] {
  const { vocabulary } = lookout.layers[strength];
  return patternsOf(pieces, { fold: FOLDINGS[strength], wildcards })
    .map((pattern) => numbered(lookout, strength, (number) => addPattern(vocabulary, pattern, number)));
}

/** Hands the next number to what adds something; it may answer with one that is known already. */
function numbered(lookout: Lookout, strength: Strength | null, add: (number: number) => number): number {
  const next = lookout.strengths.length;
  const number = add(next);
  if (number === next) {
    lookout.strengths.push(strength);
    lookout.askers.push([]);
  }
  return number;
}

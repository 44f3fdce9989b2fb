import { composed } from '@/lib/language/fold';
import type { Folded } from '@/lib/language/folding';
import { partsOf, type Span } from '@/lib/posts/post';
import { factsOf, type Facts } from '../fields/fieldFacts';
import { FOLDINGS, STRENGTHS, type Asked, type Lookout, type Strength } from './lookout';
import type { QueryForms } from './forms';
import type { Counted } from './near';
import { search, type Finds } from './search';
import type { Steps } from '../steps';
import type { Subject } from '../subject';

/** One subject, read once, on which any number of trees can be asked. */
export interface ReadSubject {
  body: string;
  /** The stretches of the body that are the title and the text. */
  parts: Record<'title' | 'text', Span>;
  facts: Facts;
  /** By number of what was found: where, on the text on which it was looked for. */
  finds: Finds;
  /** By leaf: the numbers that were found of it. */
  found: Map<number, number[]>;
  /** A span of the text on which something was looked for, as a span of the body. */
  toBody(number: number, span: Span): Span;
  forms: QueryForms | null;
  /** Where words begin in the body; null without the forms. */
  counted(): Counted | null;
  /** What was worked out about words near each other. */
  chains: Map<Asked, Span[]>;
  steps: Steps;
}

/** Searches the body of a subject once for all that is looked for. */
export function readSubject(lookout: Lookout, subject: Subject, steps: Steps = { taken: 0 }): ReadSubject {
  const { forms } = lookout;
  const { body, ...parts } = partsOf(subject.post);
  steps.taken += body.length;
  const finds: Finds = new Map();
  const texts: Partial<Record<Strength | 'composed', Folded>> = {};
  const folded = (strength: Strength): Folded => (texts[strength] ??= FOLDINGS[strength](body));
  for (const strength of STRENGTHS) {
    const { vocabulary, loose } = lookout.layers[strength];
    if (vocabulary.patterns.size > 0) search(vocabulary, folded(strength).text, finds, steps);
    if (loose.byWord.size > 0) forms?.findLoosePhrases(loose, folded(strength).text, finds, steps);
  }
  if (lookout.literals.byStart.size > 0) {
    texts.composed = composed(body);
    forms?.findLiterals(lookout.literals, texts.composed.text, finds, steps);
  }
  let counted: Counted | null = null;
  return {
    body,
    parts,
    facts: factsOf(subject),
    finds,
    found: foundLeaves(lookout, finds),
    toBody: (number, { start, end }) =>
      texts[lookout.strengths[number] ?? 'composed']?.toOriginal(start, end) ?? { start, end },
    forms,
    counted: () => (counted ??= forms?.countedIn(body, folded('folded')) ?? null),
    chains: new Map(),
    steps,
  };
}

function foundLeaves(lookout: Lookout, finds: Finds): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const number of finds.keys()) {
    for (const leaf of lookout.askers[number] ?? []) {
      const numbers = found.get(leaf);
      if (numbers === undefined) found.set(leaf, [number]);
      else numbers.push(number);
    }
  }
  return found;
}

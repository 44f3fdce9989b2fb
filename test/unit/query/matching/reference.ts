import { composed, fold, foldAsWritten, foldLightly } from '@/lib/language/fold';
import type { Folded } from '@/lib/language/folding';
import { partsOf, type Post, type Span } from '@/lib/posts/post';
import type {
  Answer, FieldNode, LiteralNode, NearNode, PhraseNode, QueryNode, TextNode, WithinNode,
} from '@/lib/query/tree';
import { placesOfWords, textOf, type Text, type Token } from './referenceWords';

/**
 * What a query means, as simply as it can be said: words cut by regular expressions, every stretch and every tuple of
 * words tried. Shares with the matcher only what letters are: folding, and the borders of the browser's dictionaries.
 */
export interface Reference {
  answer: Answer;
  spans: Span[];
}

export interface AskedSubject {
  post: Post;
  exactLetters: boolean;
  /** Fields are asked outside. */
  field(node: FieldNode): Answer;
}

export function referenceOf(tree: QueryNode, subject: AskedSubject): Reference {
  const { body } = partsOf(subject.post);
  const texts = new Map<string, Text>();
  const textBy = (strength: string, folding: (text: string) => Folded): Text => {
    const known = texts.get(strength);
    if (known !== undefined) return known;
    const made = textOf(folding(body));
    texts.set(strength, made);
    return made;
  };
  const asker: Asker = {
    subject,
    body,
    strict: () => (subject.exactLetters ? textBy('light', foldLightly) : textBy('folded', fold)),
    foldPiece: subject.exactLetters ? foldLightly : fold,
    plain: () => textBy('folded', fold),
    written: () => textBy('written', foldAsWritten),
    composed: () => textBy('composed', composed),
    memo: new Map(),
  };
  return { answer: answerOf(tree, asker), spans: merged(spansOf(tree, true, asker)) };
}

interface Asker {
  subject: AskedSubject;
  body: string;
  foldPiece: (text: string) => Folded;
  strict: () => Text;
  plain: () => Text;
  written: () => Text;
  composed: () => Text;
  memo: Map<QueryNode, Span[]>;
}

function answerOf(node: QueryNode, asker: Asker): Answer {
  switch (node.kind) {
    case 'and': {
      const answers = node.parts.map((part) => answerOf(part, asker));
      return answers.includes('no') ? 'no' : answers.includes('undecided') ? 'undecided' : 'yes';
    }
    case 'or': {
      const answers = node.parts.map((part) => answerOf(part, asker));
      return answers.includes('yes') ? 'yes' : answers.includes('undecided') ? 'undecided' : 'no';
    }
    case 'not':
      return ({ yes: 'no', no: 'yes', undecided: 'undecided' } as const)[answerOf(node.part, asker)];
    case 'field':
      return asker.subject.field(node);
    default:
      return placesOf(node, asker).length > 0 ? 'yes' : 'no';
  }
}

function spansOf(node: QueryNode, wanted: boolean, asker: Asker): Span[] {
  if (answerOf(node, asker) === (wanted ? 'no' : 'yes')) return [];
  switch (node.kind) {
    case 'and':
    case 'or':
      return node.parts.flatMap((part) => spansOf(part, wanted, asker));
    case 'not':
      return spansOf(node.part, !wanted, asker);
    case 'field':
      return [];
    default:
      return wanted ? placesOf(node, asker) : [];
  }
}

function merged(spans: readonly Span[]): Span[] {
  let rest = spans.map((span) => ({ ...span }));
  for (;;) {
    const pair = rest.flatMap((a, i) => rest.slice(i + 1).map((b) => [a, b] as const))
      .find(([a, b]) => a.start < b.end && b.start < a.end);
    if (pair === undefined) return rest.toSorted((a, b) => a.start - b.start);
    const [a, b] = pair;
    rest = rest.filter((span) => span !== a && span !== b);
    rest.push({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });
  }
}

/** Where a leaf holds, in the body. */
function placesOf(node: TextNode | NearNode | WithinNode, asker: Asker): Span[] {
  const known = asker.memo.get(node);
  if (known !== undefined) return known;
  const places = unique(freshPlacesOf(node, asker));
  asker.memo.set(node, places);
  return places;
}

function freshPlacesOf(node: TextNode | NearNode | WithinNode, asker: Asker): Span[] {
  switch (node.kind) {
    case 'near':
      return placesOfNear(node, asker);
    case 'within': {
      const part = partsOf(asker.subject.post)[node.part];
      return placesOf(node.text, asker).filter(({ start, end }) => start >= part.start && end <= part.end);
    }
    case 'literal':
      return placesOfLiteral(node, asker);
    case 'term':
      return placesOfWords([node.text], asker.strict(), asker.foldPiece, true);
    case 'phrase':
      return node.loose > 0 ? placesOfLoose(node, asker) : placesOfWords(node.words, asker.strict(), asker.foldPiece, true);
  }
}

function unique(spans: readonly Span[]): Span[] {
  return [...new Map(spans.map((span) => [`${span.start} ${span.end}`, span])).values()];
}

// NEAR: every tuple of occurrences

function placesOfNear({ operands, steps }: NearNode, asker: Asker): Span[] {
  const { folded } = asker.plain();
  const begins = countedWords(asker.plain()).map(({ start }) => folded.toOriginal(start, start + 1).start);
  const between = (from: number, to: number): number => begins.filter((place) => place >= from && place < to).length;
  const occurrences = operands.map(({ anyOf }) => unique(anyOf.flatMap((text) => placesOf(text, asker))));
  const isNear = (a: Span, b: Span, { most, ordered }: NearNode['steps'][number]): boolean => {
    if (a.end <= b.start) return between(a.end, b.start) <= most;
    return !ordered && b.end <= a.start && between(b.end, a.start) <= most;
  };
  const members: Span[] = [];
  const choose = (chosen: Span[]): boolean => {
    const step = steps[chosen.length - 1];
    if (chosen.length === operands.length) {
      members.push(...chosen);
      return true;
    }
    const last = chosen.at(-1);
    const options = (occurrences[chosen.length] ?? []).filter((option) => last === undefined || (step && isNear(last, option, step)));
    return options.map((option) => choose([...chosen, option])).includes(true);
  };
  choose([]);
  return unique(members);
}

/** Words as people count them: letters of a script without spaces that begin no word go on with the one before. */
function countedWords(text: Text): Token[] {
  const words: Token[] = [];
  for (const token of text.tokens) {
    const goesOn = token.unspaced && text.borders[token.start] !== 1;
    const last = words.at(-1);
    if (goesOn && last !== undefined) words[words.length - 1] = { ...last, text: last.text + token.text, end: token.end };
    else words.push(token);
  }
  return words;
}

// Loose phrases: every stretch of words

function placesOfLoose({ words, loose }: PhraseNode, asker: Asker): Span[] {
  const text = asker.strict();
  const phrase = countedWords(textOf(asker.foldPiece(words.join(' ')))).map((word) => word.text);
  const all = countedWords(text);
  const stretches: [number, number][] = [];
  for (let from = 0; from < all.length; from++) {
    for (let to = from + 1; to <= all.length; to++) {
      const stretch = all.slice(from, to).map((word) => word.text);
      if (!holdsAll(stretch, phrase)) continue;
      const inserted = stretch.length - phrase.length;
      const moved = phrase.length - longestCommon(phrase, stretch);
      if (inserted + moved <= loose) stretches.push([from, to]);
    }
  }
  const best = stretches.filter(([from, to]) =>
    !stretches.some(([a, b]) => a >= from && b <= to && b - a < to - from));
  return best.map(([from, to]) => text.folded.toOriginal(all[from]?.start ?? 0, all[to - 1]?.end ?? 0));
}

function holdsAll(stretch: readonly string[], phrase: readonly string[]): boolean {
  const left = [...stretch];
  return phrase.length > 0 && phrase.every((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

function longestCommon([a, ...as]: readonly string[], stretch: readonly string[]): number {
  if (a === undefined || stretch.length === 0) return 0;
  const at = stretch.indexOf(a);
  const without = longestCommon(as, stretch);
  return at < 0 ? without : Math.max(without, 1 + longestCommon(as, stretch.slice(at + 1)));
}

// Literals: every place

function placesOfLiteral({ text, signs }: LiteralNode, asker: Asker): Span[] {
  if (!signs) return placesOfWords(text.split(/\s+/u), asker.written(), foldAsWritten, false);
  const composedText = asker.composed();
  const { folded, tokens } = composedText;
  const wanted = text.trim().replace(/\s+/gu, ' ').normalize('NFC');
  const cuts = (place: number): boolean => tokens.some((token) =>
    (token.start < place && place < token.end) || (token.start === place && token.unspaced && composedText.borders[place] !== 1));
  const places: Span[] = [];
  for (let start = 0; wanted !== '' && start + wanted.length <= folded.text.length; start++) {
    const end = start + wanted.length;
    if (folded.text.slice(start, end) !== wanted) continue;
    if (/^[\p{L}\p{N}]/u.test(wanted) && cuts(start)) continue;
    if (/[\p{L}\p{N}]\p{M}*$/u.test(wanted) && cuts(end)) continue;
    places.push(folded.toOriginal(start, end));
  }
  return places;
}

/** How letters are written in another script. Of rules for one place the longest wins, of equal ones the first. */
export interface SpellingRule {
  from: string;
  /** What is written for it, the usual first. */
  to: readonly string[];
  /** What the letters before it must end in. */
  after?: RegExp;
  /** What the letters after it must begin with. */
  before?: RegExp;
}

export interface Spelling {
  text: string;
  /** How far it is from the usual: the sum, over its letters, of the places of what was chosen. */
  cost: number;
}

/** Rules with the longest first. */
export type SpellingRules = readonly SpellingRule[];

const byCost = (a: Spelling, b: Spelling): number => a.cost - b.cost;

/** Rules from lines of letters and what is written for them, parted by spaces; `-` stands for nothing. */
export function plainRules(lines: string): SpellingRule[] {
  return lines.split('\n').filter((line) => line.trim() !== '').map((line) => {
    const [from = '', ...to] = line.trim().split(/\s+/u);
    return { from, to: to.map((letters) => letters.replace('-', '')) };
  });
}

export function inOrder(rules: readonly SpellingRule[]): SpellingRules {
  return rules.toSorted((a, b) => b.from.length - a.from.length);
}

/**
 * The likeliest `most` spellings of a word by rules, best first (a beam search over what each place may become). What is
 * no letter stays. None where a letter has no rule.
 */
export function spellingsOf(word: string, rules: SpellingRules, most: number): Spelling[] {
  let spellings: Spelling[] = [{ text: '', cost: 0 }];
  let at = 0;
  while (at < word.length) {
    const rule = ruleAt(word, at, rules);
    const letter = String.fromCodePoint(word.codePointAt(at) ?? 0);
    if (rule === undefined && /\p{L}/u.test(letter)) return [];
    const choices = rule?.to ?? [letter];
    spellings = spellings
      .flatMap(({ text, cost }) => choices.map((choice, place) => ({ text: text + choice, cost: cost + place })))
      .toSorted(byCost)
      .slice(0, most * 4);
    at += rule?.from.length ?? letter.length;
  }
  const seen = new Set(['']);
  return spellings.filter(({ text }) => !seen.has(text) && seen.add(text)).slice(0, most);
}

function ruleAt(word: string, at: number, rules: SpellingRules): SpellingRule | undefined {
  return rules.find(({ from, after, before }) => (
    word.startsWith(from, at)
    && (after === undefined || after.test(word.slice(0, at)))
    && (before === undefined || before.test(word.slice(at + from.length)))
  ));
}

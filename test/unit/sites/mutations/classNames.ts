import type { Random } from '../../../../scripts/generate/random';
import { pseudoWord } from './pseudoWords';

const HASHED_END = /^(.*(?:__|--|_|-))([A-Za-z\d]{4,10})$/u;
/** What style libraries put before each name that they make up. */
const MADE_UP_START = /^(?:css|sc|jsx|emotion|jss|svelte|tss|makeStyles)-/u;

/** Whether a build tool made it up: digits among letters, or humps too short for words. */
function isGenerated(name: string): boolean {
  if (!/^[A-Za-z\d_]{3,14}$/u.test(name)) return false;
  if (/\d/u.test(name) && /[A-Za-z]/u.test(name)) return true;
  return /^[A-Za-z]{4,8}$/u.test(name) && /[a-z]/u.test(name) && /[A-Z][a-z]{0,2}$/u.test(name);
}

/** A new build: generated names are other ones, the made-up ends of spoken names too; each alike wherever it stands. */
export function renameClasses(document: Document, random: Random): void {
  const names = new Map<string, string>();
  const made = (): string => `q${pseudoWord(random)}${names.size}`;
  const renamed = (name: string): string => {
    const known = names.get(name);
    if (known !== undefined) return known;
    const [, start = '', end = ''] = HASHED_END.exec(name) ?? [];
    const other = isGenerated(name) || MADE_UP_START.test(name) ? made() : isGenerated(end) ? start + made() : name;
    names.set(name, other);
    return other;
  };
  for (const element of document.querySelectorAll('[class]')) {
    const before = element.getAttribute('class') ?? '';
    const after = before.split(/\s+/u).map((name) => (name === '' ? '' : renamed(name))).join(' ');
    if (after !== before) element.setAttribute('class', after);
  }
}

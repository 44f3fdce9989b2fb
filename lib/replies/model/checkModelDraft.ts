import { findPersonalData } from '@/lib/language/personalData/findPersonalData';
import { westernDigits } from '@/lib/language/digits';
import { cleanText } from '@/lib/posts/clean';
import { excerpt, type ModelPrompt, type ModelTask } from './prompt';

/** Why what a model wrote is not shown as a draft. */
export const REFUSALS = ['nothing', 'link', 'contact', 'handle', 'markup', 'ours', 'number', 'language', 'tooLong'] as const;
export type Refusal = (typeof REFUSALS)[number];

export type ModelDraft =
  | { state: 'draft'; text: string }
  /** `found`: of what it was refused for, a few words as the model wrote them; empty where there is nothing to show. */
  | { state: 'refused'; because: Refusal; found: string };

/** Says the language of a text (primary subtag); null: unknown. */
export type LanguageOf = (text: string) => string | null;

/** Words in a row that are ours rather than the model's. */
const OURS = 6;
/** What a model writes beyond so many times the room that it was given is no longer read. */
const MOST_READ = 20_000;

// Schemes, also spoilt ones; names of hosts, with their dots written as brackets or words.
const LINK = /\b\p{L}[\p{L}\d+.-]*:\/\/|\bh[tx]{2}ps?\b|\b(?:javascript|data|mailto|tel|vbscript|file|blob):|\bwww\b|[\p{L}\d_-](?:\.|\s?[[({]\s?(?:\.|dot|точка|крапка|punkt|punto|point|ponto|nokta|نقطه|نقطة)\s?[\])}]\s?)\p{L}{2,}/iu;
const HANDLE = /(?<![\p{L}\d._-])[@#][\p{L}\d_]{2,}/u;
const MARKUP = /<\/?[a-z!?]|&(?:#\d+|#x[\da-f]+|[a-z]+);|!\[|\]\(|```|\{\{|\$\{|<\|/iu;
const EMPHASIS = /(\*\*|__|(?<![\p{L}\d])[*_](?=[\p{L}\d])|(?<=[\p{L}\d.!?])[*_](?![\p{L}\d]))/gu;
const LEADING = /^\s*(?:#{1,6}\s+|[-*•]\s+|>\s+)/gmu;
const FENCES = /^["'“”«»\s]+|["'“”«»\s]+$/gu;

/**
 * What a model wrote as a draft, or why it is none. It comes of a stranger's text, whatever that asked for: plain text only, in
 * the language of the mention, no longer than asked, without addresses of any kind, handles, markup, our own instructions, and
 * numbers that neither the post nor the facts hold. What is shown of a refused one is shown as text.
 */
export function checkModelDraft(written: string, of: { task: ModelTask; prompt: ModelPrompt; languageOf: LanguageOf }): ModelDraft {
  const { task, prompt, languageOf } = of;
  const text = cleanText(written.slice(0, MOST_READ)).text.normalize('NFKC').replace(LEADING, '').replace(EMPHASIS, '').replace(FENCES, '');
  const refused = (because: Refusal, found: string = ''): ModelDraft => ({ state: 'refused', because, found: excerpt(found) });
  if (!/\p{L}/u.test(text)) return refused('nothing');
  const markup = MARKUP.exec(text);
  if (markup !== null) return refused('markup', text.slice(markup.index));
  const [personal] = findPersonalData(text);
  if (personal !== undefined) return refused('contact', text.slice(personal.start, personal.end));
  const link = LINK.exec(text);
  if (link !== null) return refused('link', text.slice(text.lastIndexOf(' ', link.index) + 1));
  const handle = HANDLE.exec(text);
  if (handle !== null) return refused('handle', handle[0]);
  const ours = oursIn(text, prompt);
  if (ours !== null) return refused('ours', ours);
  const number = numbersOf(text).find((one) => !numbersOf(`${task.text} ${task.answer ?? ''}`).includes(one));
  if (number !== undefined) return refused('number', number);
  const language = languageOf(text);
  if (language !== null && language !== task.language) return refused('language', text);
  if (text.length > task.most) return refused('tooLong', text);
  return { state: 'draft', text };
}

/** Words of our own instructions that stand in a text in a row; null: none. Facts are meant to be told. */
function oursIn(text: string, { system }: ModelPrompt): string | null {
  const said = wordsOf(text);
  const known = ` ${wordsOf(system).join(' ')} `;
  for (let at = 0; at + OURS <= said.length; at++) {
    const run = said.slice(at, at + OURS).join(' ');
    if (known.includes(` ${run} `)) return run;
  }
  return null;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\d]+/gu) ?? [];

const numbersOf = (text: string): string[] => westernDigits(text).match(/\d+/gu) ?? [];

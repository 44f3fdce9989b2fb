import { fold } from '@/lib/language/fold';
import { LONGEST_ARTICLE, MOST_ARTICLES, MOST_QUESTIONS, MOST_STEPS, type Article } from '@/lib/replies/article';
import { ARTICLE_COLUMNS, type ArticleColumn, type NamedTopic } from './columns';
import { splitCell } from './cellList';
import type { ReadTable, Refusal, RefusalReason } from './refusal';
import { giveTurn } from '../turns';
import { parseTable, STRIDE, type Step, type TableRow } from './table';
import { writtenDay } from './writtenDay';

export type NewArticle = Omit<Article, 'id'>;

/** What a table may leave open. */
export interface ArticleTable {
  topics: readonly NamedTopic[];
  /** Primary subtag for rows that name no language; empty: each must name its own. */
  language: string;
}

/** Bounds of one text, or of how many there are. */
interface Bounds {
  longest: number;
  most: number;
}

const LANGUAGE = /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/iu;

/**
 * Reads a knowledge base from CSV. A row in which a cell cannot be taken is refused whole, each such cell with its reason; nothing is
 * cut short or guessed.
 */
export async function readArticles(text: string, using: ArticleTable, step: Step = giveTurn): Promise<ReadTable<NewArticle>> {
  const table = await parseTable(text, {
    needed: ['question', 'answer'], columns: ARTICLE_COLUMNS, numbered: ['question'], most: MOST_ARTICLES,
  }, (done) => step(done / 2));
  if (!table.ok) return table;
  const topics = topicsByName(using.topics);
  const refused: Refusal[] = [];
  const rows: { row: number; value: NewArticle }[] = [];
  const rowOf = new Map<string, number>();
  for (const [at, line] of table.rows.entries()) {
    if (at % STRIDE === 0) await step(0.5 + at / table.rows.length / 2);
    const before = refused.length;
    const value = articleOf(line, { language: using.language, topics, refuse: (refusal) => refused.push(refusal) });
    const key = articleKey(value);
    const of = rowOf.get(key);
    if (refused.length === before && of !== undefined) {
      refused.push({ row: line.row, column: 'question', value: value.questions[0] ?? '', why: 'twice', of });
    }
    if (refused.length > before) continue;
    rowOf.set(key, line.row);
    rows.push({ row: line.row, value });
  }
  return { ok: true, rows, refused, unknown: table.unknown };
}

/** By what a row and a stored article are the same: language, product, topic and title, folded. */
export function articleKey({ language, product, topicId, questions }: NewArticle): string {
  return JSON.stringify([language, fold(product).text, topicId, fold(questions[0] ?? '').text]);
}

function articleOf(
  { row, cells }: TableRow<ArticleColumn>,
  using: { language: string; topics: ReadonlyMap<string, string | null>; refuse: (refusal: Refusal) => void },
): NewArticle {
  const refuse = (column: ArticleColumn, value: string, why: RefusalReason): void => using.refuse({ row, column, value, ...why });
  const textOf = (column: ArticleColumn): string => (cells.get(column)?.[0] ?? '').replaceAll(/\r\n?/gu, '\n');
  const bounded = (column: ArticleColumn, longest: number): string => {
    const text = textOf(column);
    if (text.length > longest) refuse(column, text, { why: 'too-long', most: longest });
    return text;
  };
  const listOf = (column: ArticleColumn, { longest, most }: Bounds): string[] => {
    const texts = [...new Set((cells.get(column) ?? []).flatMap(splitCell))];
    const long = texts.find((text) => text.length > longest);
    if (long !== undefined) refuse(column, long, { why: 'too-long', most: longest });
    if (texts.length > most) refuse(column, texts[most] ?? '', { why: 'too-many', most });
    return texts;
  };
  const questions = listOf('question', { longest: LONGEST_ARTICLE.question, most: MOST_QUESTIONS });
  if (questions.length === 0) refuse('question', '', { why: 'empty' });
  const answer = bounded('answer', LONGEST_ARTICLE.answer);
  if (answer === '') refuse('answer', '', { why: 'empty' });
  const language = textOf('language') || using.language;
  if (!LANGUAGE.test(language)) refuse('language', language, { why: 'no-language' });
  const until = textOf('valid_until');
  const last = until === '' ? null : writtenDay(until);
  if (last?.ok === false) refuse('valid_until', until, { why: last.why });
  const topic = textOf('topic');
  const topicId = topic === '' ? null : using.topics.get(nameKey(topic));
  if (topicId === undefined) refuse('topic', topic, { why: 'no-topic' });
  if (topic !== '' && topicId === null) refuse('topic', topic, { why: 'two-topics' });
  return {
    questions,
    answer,
    steps: listOf('steps', { longest: LONGEST_ARTICLE.step, most: MOST_STEPS }),
    language: language.split(/[-_]/u)[0]?.toLowerCase() ?? '',
    product: bounded('product', LONGEST_ARTICLE.product),
    validUntil: last?.ok === true ? last.day : null,
    source: bounded('source', LONGEST_ARTICLE.source),
    topicId: topicId ?? null,
  };
}

/** Ids by name; null where several have it. */
function topicsByName(topics: readonly NamedTopic[]): ReadonlyMap<string, string | null> {
  const byName = new Map<string, string | null>();
  for (const { id, name } of topics) byName.set(nameKey(name), byName.has(nameKey(name)) ? null : id);
  return byName;
}

function nameKey(name: string): string {
  return fold(name).text.trim();
}

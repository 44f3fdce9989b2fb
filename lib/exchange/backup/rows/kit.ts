import * as v from 'valibot';
import { LONGEST_ARTICLE, MOST_QUESTIONS, MOST_STEPS, type Article } from '@/lib/replies/article';
import { LONGEST_PRODUCT, MOST_ALIASES, type Product } from '@/lib/replies/product';
import { LONGEST_TEMPLATE, LONGEST_TITLE, type Template } from '@/lib/replies/template';
import { INTENTS } from '@/lib/signals/signals';
import type { KitItemRow, KitRow, RemovedKitRow } from '@/lib/storage/rows';
import { day, id, instant, line, list, stamp, stamps, type Fields } from './parts';

const upTo = (most: number) => v.pipe(v.string(), v.maxLength(most));
const ofItem = { id, createdAt: instant, stamps };
type OfItem = Pick<KitItemRow, 'createdAt' | 'stamps'>;

const article = v.object({
  ...ofItem,
  kind: v.literal('article'),
  questions: list(upTo(LONGEST_ARTICLE.question), MOST_QUESTIONS),
  answer: upTo(LONGEST_ARTICLE.answer),
  steps: list(upTo(LONGEST_ARTICLE.step), MOST_STEPS),
  language: line,
  product: upTo(LONGEST_ARTICLE.product),
  validUntil: v.nullable(day),
  source: upTo(LONGEST_ARTICLE.source),
  topicId: v.nullable(id),
} satisfies Fields<Article & OfItem & { kind: 'article' }>);

const product = v.object({
  ...ofItem,
  kind: v.literal('product'),
  name: upTo(LONGEST_PRODUCT.name),
  url: v.pipe(upTo(LONGEST_PRODUCT.url), v.regex(/^(?:https:\/\/.*)?$/u)),
  price: upTo(LONGEST_PRODUCT.price),
  aliases: list(upTo(LONGEST_PRODUCT.alias), MOST_ALIASES),
} satisfies Fields<Product & OfItem & { kind: 'product' }>);

const template = v.object({
  ...ofItem,
  kind: v.literal('template'),
  title: upTo(LONGEST_TITLE),
  language: line,
  text: upTo(LONGEST_TEMPLATE),
  intents: list(v.picklist(INTENTS)),
  topicId: v.nullable(id),
  segmentId: v.nullable(id),
} satisfies Fields<Template & OfItem & { kind: 'template' }>);

/** What stays of what was removed. */
export const removed = v.object({ id, kind: v.literal('removed'), stamps: v.object({ removed: stamp }) } satisfies Fields<RemovedKitRow>);

/** An item of the reply kit, or what stays of one that was removed. */
export const kitRow: v.GenericSchema<unknown, KitRow> = v.variant('kind', [article, product, template, removed]);

import { isDay } from '@/lib/mentions/calendar';
import { cleanText, cleanUrl } from '@/lib/posts/clean';
import { INTENTS } from '@/lib/signals/signals';
import { LONGEST_ARTICLE, MOST_QUESTIONS, MOST_STEPS, type Article } from './article';
import { LONGEST_PRODUCT, MOST_ALIASES, type Product } from './product';
import type { KitItem } from './replyKit';
import { LONGEST_TEMPLATE, LONGEST_TITLE, type Template } from './template';

/** An item as it may be stored: texts cleaned and cut at what is allowed, empty lines left out, what is no day or address absent. */
export function cleanKit(item: KitItem): KitItem {
  switch (item.kind) {
    case 'article':
      return { kind: 'article', ...cleanArticle(item) };
    case 'product':
      return { kind: 'product', ...cleanProduct(item) };
    case 'template':
      return { kind: 'template', ...cleanTemplate(item) };
  }
}

export function cleanArticle(article: Article): Article {
  return {
    id: article.id,
    questions: linesOf(article.questions, MOST_QUESTIONS, LONGEST_ARTICLE.question),
    answer: cleanText(article.answer, LONGEST_ARTICLE.answer).text,
    steps: linesOf(article.steps, MOST_STEPS, LONGEST_ARTICLE.step),
    language: primarySubtag(article.language),
    product: lineOf(article.product, LONGEST_ARTICLE.product),
    validUntil: article.validUntil !== null && isDay(article.validUntil) ? article.validUntil : null,
    source: lineOf(article.source, LONGEST_ARTICLE.source),
    topicId: article.topicId,
  };
}

export function cleanProduct({ id, name, url, price, aliases }: Product): Product {
  return {
    id,
    name: lineOf(name, LONGEST_PRODUCT.name),
    url: httpsOf(url) ?? '',
    price: lineOf(price, LONGEST_PRODUCT.price),
    aliases: linesOf(aliases, MOST_ALIASES, LONGEST_PRODUCT.alias),
  };
}

export function cleanTemplate({ id, title, language, text, intents, topicId, segmentId }: Template): Template {
  return {
    id,
    title: lineOf(title, LONGEST_TITLE),
    language: primarySubtag(language),
    text: cleanText(text, LONGEST_TEMPLATE).text,
    intents: INTENTS.filter((intent) => intents.includes(intent)),
    topicId,
    segmentId,
  };
}

/** An https address as it is kept; null: it is none, or is too long. */
export function httpsOf(value: string): string | null {
  const url = cleanUrl(value.trim(), 'about:blank');
  return url?.startsWith('https://') === true ? url : null;
}

/** The primary subtag of a language tag in small letters; '' where it is none. */
export function primarySubtag(tag: string): string {
  return /^([a-z]{2,3})(?:[-_].*)?$/u.exec(tag.trim().toLowerCase())?.[1] ?? '';
}

function lineOf(value: string, most: number): string {
  return cleanText(value.replace(/\s+/gu, ' '), most).text;
}

/** Each once. */
function linesOf(values: readonly string[], most: number, longest: number): string[] {
  return [...new Set(values.map((value) => lineOf(value, longest)).filter((line) => line !== ''))].slice(0, most);
}

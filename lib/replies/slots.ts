import type { ReplyPack } from '@/lib/language/packs/replies';
import { SURE_ANSWER, type ArticleMatch } from './article';
import { displayName } from './displayName';
import { orderNumberIn } from './orderNumber';
import { productCalled, productNamed } from './productNamed';
import type { ReplyKit } from './kitForReply';
import type { ReplyRequest } from './replyRequest';
import type { SpokenVoice } from './voice';
import type { Known } from './ways';

/** What is known of the places in sentences to one author, and told in the language of the pack. */
export function knownOf(request: ReplyRequest & { language: string }, pack: ReplyPack, { voice, products, orders }: ReplyKit, found: ArticleMatch | null): Known {
  const { language, text = '' } = request;
  const number = orderNumberIn(text, language, voice.orderMask);
  // Of what was bought only what the author spoke of is told: a reply is read by all.
  const order = orders.find((one) => one.number.toUpperCase() === number?.toUpperCase());
  const product = productNamed(text, products) ?? order?.products.map((name) => productCalled(name, products)).find((one) => one !== null) ?? null;
  return defined({
    name: nameToGreet(request.authorName, pack),
    answer: answerOf(found, language),
    order: number,
    product: product?.name ?? null,
    link: secure(product?.url),
    date: order?.at == null ? null : dayOf(order.at, language),
    tracking: number === null ? null : trackingLink(voice.trackingLink, number),
    appointment: secure(voice.appointmentLink),
    contact: voice.contact?.trim() ?? null,
    within: withinOf(voice.answersWithin, pack, language),
  });
}

/** The name by which somebody is greeted in a language; null: none is shown that is one, or it would have to be changed. */
function nameToGreet(shown: string | null, { inflectedNames }: ReplyPack): string | null {
  const name = displayName(shown);
  return name === null || inflectedNames?.test(name) === true ? null : name;
}

/** The answer of an article as sentences in one line; null: none is sure, or it is in another language. */
export function answerOf(found: ArticleMatch | null, language: string): string | null {
  if (found === null || found.confidence < SURE_ANSWER || found.article.language !== language) return null;
  const answer = found.article.answer.replaceAll(/\s+/gu, ' ').trim();
  if (answer === '') return null;
  return /[.!?…؟。]["'”’»)]*$/u.test(answer) || /https?:\/\/\S+$/u.test(answer) ? answer : `${answer}.`;
}

/** The address under which an order is followed; null: there is none for it. Only https, and only with its number in it. */
export function trackingLink(link: string | undefined, order: string): string | null {
  if (link?.includes('{order}') !== true) return null;
  return secure(link.replaceAll('{order}', () => encodeURIComponent(order)));
}

/** An address as it stands, if it is one of https; null: it is not. */
function secure(address: string | undefined): string | null {
  const trimmed = address?.trim() ?? '';
  return /^https:\/\//iu.test(trimmed) && URL.canParse(trimmed) && !/[\s{}]/u.test(trimmed) ? trimmed : null;
}

/** By when is answered, in the pack's words; null: nothing is set, or the pack has none. */
export function withinOf(within: SpokenVoice['answersWithin'], pack: ReplyPack, language: string): string | null {
  if (within === undefined) return null;
  const forms = pack.within?.[within.unit];
  // Frisian has the rules of Dutch; where a browser has none of a language, its own would be of another one.
  const rules = new Intl.PluralRules(language === 'fy' ? 'nl' : language);
  const form = forms?.[rules.select(within.n)] ?? forms?.other;
  return form?.replace('{n}', String(within.n)) ?? null;
}

/** A day as the language writes it, without its year; null: the browser does not know how. */
export function dayOf(at: number, language: string): string | null {
  if (Intl.DateTimeFormat.supportedLocalesOf(language).length === 0) return null;
  return new Intl.DateTimeFormat(`${language}-u-nu-latn`, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(at);
}

function defined(known: Record<keyof Required<Known>, string | null>): Known {
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== null && value !== ''));
}

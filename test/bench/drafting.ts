import { REPLY_PACKS } from '@/lib/language/packs/replyPacks';
import type { ArticleMatch } from '@/lib/replies/article';
import { channelOf } from '@/lib/replies/channels';
import { BARE_KIT, type ReplyKit } from '@/lib/replies/kitForReply';
import type { Product } from '@/lib/replies/product';
import { prepareProducts } from '@/lib/replies/productNamed';
import { suggestReplies } from '@/lib/replies/suggestReplies';
import { FIRST_VOICE } from '@/lib/replies/voice';
import { INTENTS } from '@/lib/signals/signals';

/** What a draft takes with nothing laid by, and with the largest kit, ms each, in order; what the largest one's first draft takes, and what making it ready takes at a time, at most. */
export interface DraftingTimes {
  bare: number[];
  full: number[];
  first: number;
  readyTask: number;
}

const PRODUCTS = 20_000;
const TEMPLATES = 2_000;
const SITES = ['x', 'bluesky', 'trustpilot', 'mastodon'];
const TEXT = 'My Norvelo Harbour 17 bag came late again, order NV-2048, and nobody answers my mails about the strap of it. '.repeat(9);

/** Drafts to `n` invented mentions of every language, intent and several sites. */
export async function draftingBench(n: number): Promise<DraftingTimes> {
  const kit = fullKit();
  let [readyTask, begun] = [0, performance.now()];
  const giveTurn = async (): Promise<void> => {
    readyTask = Math.max(readyTask, performance.now() - begun);
    await new Promise((next) => setTimeout(next));
    begun = performance.now();
  };
  await prepareProducts(kit.products, giveTurn);
  const asked = requests(n);
  const before = performance.now();
  draft(asked[0], kit);
  const first = performance.now() - before;
  return { bare: asked.map((one) => timed(one, BARE_KIT)), full: asked.map((one) => timed(one, kit)), first, readyTask };
}

type Asked = ReturnType<typeof requests>[number];

function requests(n: number) {
  const languages = [...REPLY_PACKS.keys()];
  return Array.from({ length: n }, (_, index) => ({
    seed: `web:${index}`, language: languages[index % languages.length] ?? 'en', intent: INTENTS[index % 10] ?? null, label: index % 2 === 0 ? 'negative' as const : 'positive' as const,
    authorName: 'Wren Alder', kind: index % 3 === 0 ? 'review' as const : 'comment' as const, text: TEXT, channel: channelOf(SITES[index % SITES.length] ?? ''),
  }));
}

function draft(asked: Asked | undefined, kit: ReplyKit): void {
  if (asked === undefined) return;
  const found: ArticleMatch = {
    article: { id: 'a', questions: ['How?'], answer: 'It is on its way, and with you in two days.', steps: [], language: asked.language, product: '', validUntil: null, source: '', topicId: null },
    confidence: 1, terms: [], question: 'How?',
  };
  suggestReplies(asked, REPLY_PACKS.get(asked.language) ?? null, kit, found);
}

function timed(asked: Asked, kit: ReplyKit): number {
  const before = performance.now();
  draft(asked, kit);
  return performance.now() - before;
}

function fullKit(): ReplyKit {
  const products = Array.from({ length: PRODUCTS }, (_, index): Product => (
    { id: `p${index}`, name: `Harbour ${index}`, url: `https://norvelo.example/${index}`, price: '', aliases: [`HB-${index}`] }
  ));
  const templates = Array.from({ length: TEMPLATES }, (_, index) => (
    { id: `t${index}`, title: 'Late', language: 'en', text: `Hello {name}, {order} is late (${index}).`, intents: [], topicId: null, segmentId: null }
  ));
  const voice = {
    ...FIRST_VOICE, humour: true, emoji: 'free' as const, contact: 'help@norvelo.example', answersWithin: { n: 2, unit: 'hours' as const }, orderMask: 'NV-####',
    avoid: Array.from({ length: 50 }, (_, index) => `never ${index}`), use: Array.from({ length: 50 }, (_, index) => `gladly ${index}`),
  };
  return { voice, templates, products, orders: [] };
}

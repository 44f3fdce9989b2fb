import { REPLY_PACKS } from '@/lib/language/packs/replyPacks';
import { createIdentifier, type LanguageTable } from '@/lib/language/identify';
import type { Mention } from '@/lib/mentions/mention';
import { labelOf } from '@/lib/mentions/mention';
import { understand } from '@/lib/mentions/understand';
import { UNKNOWN_TIME, type Post } from '@/lib/posts/post';
import { BARE_KIT, type ReplyKit } from '@/lib/replies/kitForReply';
import { replyRequestOf, type ReplyRequest } from '@/lib/replies/replyRequest';
import { suggestReplies, type ReplySuggestions } from '@/lib/replies/suggestReplies';
import { FIRST_VOICE } from '@/lib/replies/voice';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import { shippedLexicons } from '@/lib/sentiment/shippedLexicons';
import type { ArticleMatch } from '@/lib/replies/article';
import { shippedSignalTables } from '@/lib/signals/shippedTables';
import type { Address, Intent } from '@/lib/signals/signals';
import { shippedWeights } from '../../../../scripts/shippedWeights';
import { readPackageData } from '../../packageData';
import { articleFound } from '../drafted';
import type { DraftedPost } from './draftedPost';

const identify = createIdentifier((await readPackageData('data/languages.json')) as LanguageTable);
const tools = { identify, lexiconFor: shippedLexicons(shippedWeights), signalsFor: shippedSignalTables() };

/** The language that a text is found to be in; null: unknown. */
export const languageIn = (text: string): string | null => identify(text).language;

/** How a text speaks to its reader, as far as it shows. */
export const addressShown = (text: string, language: string): Address | null => (
  understand(postOf({ intent: 'reply', site: 'web', kind: 'post', author: null, text }), { ...tools, identify: () => ({ language, confidence: 1, by: 'detector' }) })
    .signals?.address?.kind ?? null
);

/** A post as it was understood, and what is drafted to it. */
export interface Drafted {
  mention: Mention;
  label: SentimentLabel;
  /** As the engine finds it, whatever the user says. */
  intent: Intent | null;
  request: ReplyRequest;
  kit: ReplyKit;
  article: ArticleMatch | null;
  suggestions: ReplySuggestions;
}

/** The place where Norvelo is reached in private, and by when it answers. */
const VOICE = { ...FIRST_VOICE, contact: 'help@norvelo.example', answersWithin: { n: 1, unit: 'days' as const }, orderMask: 'NV-####' };

/** Drafts replies to a post as Earshot would, its intent corrected where the table says so. */
export function draft(code: string, post: DraftedPost): Drafted {
  const mention = mentionOf(`${post.site}:${code}-${post.intent}`, post);
  const label = labelOf(mention);
  const request = replyRequestOf(mention, label);
  const products = post.product === undefined ? [] : [{ id: 'p1', name: post.product, url: 'https://norvelo.example/shop', price: '', aliases: [] }];
  const kit = { ...BARE_KIT, voice: VOICE, products };
  const article = post.article === undefined ? null : articleFound(post.article.answer, code, 0.9);
  const suggestions = suggestReplies(request, REPLY_PACKS.get(request.language ?? '') ?? null, kit, article);
  return { mention, label, intent: mention.understanding.intent?.intent ?? null, request, kit, article, suggestions };
}

function mentionOf(id: string, drafted: DraftedPost): Mention {
  const post = postOf(drafted);
  const at = Date.UTC(2026, 4, 20, 9);
  return {
    id, post, site: post.site, authorId: null, topicIds: [], publishedAt: null, firstSeenAt: at, lastSeenAt: at, listedAt: at,
    understanding: understand(post, tools), understandingVersion: 1, stamps: {},
    ...(drafted.corrected === true ? { decided: { signals: { [`intent:${drafted.intent}`]: true } } } : {}),
  };
}

function postOf({ site, kind, rating = null, author, text }: Omit<DraftedPost, 'rating'> & { rating?: DraftedPost['rating'] | null }): Post {
  return {
    site, nativeId: '1', kind, permalink: null, threadUrl: null, parentId: null,
    author: { handle: null, name: author, url: null, followers: null }, place: null, title: null, text, language: null, media: [],
    repost: false, partial: false, context: 'feed', publishedAt: UNKNOWN_TIME, rating,
    engagement: { likes: null, replies: null, shares: null, views: null }, reply: null,
  };
}

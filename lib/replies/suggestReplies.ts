import type { ReplyPack } from '@/lib/language/packs/replies';
import { suggestReply, type BlockKind, type ReplyRequest, type Suggestion } from './suggestReply';

/** How replies that are suggested together differ. */
export type ReplyManner = 'full' | 'brief' | 'other-words';

export interface SuggestedReply {
  manner: ReplyManner;
  text: string;
  blocks: { kind: BlockKind; text: string }[];
}

export type ReplySuggestions =
  | { state: 'ready'; language: string; replies: SuggestedReply[] }
  | Exclude<Suggestion, { state: 'ready' }>;

/** Blocks without which a brief reply says nothing. */
const ESSENTIAL: readonly BlockKind[] = ['greeting', 'acknowledge', 'thanks', 'step'];

/**
 * Up to three replies to choose from, none twice: the whole one, one of its essential blocks, and one in other words. The same
 * ones at each look.
 */
export function suggestReplies(request: ReplyRequest, pack: ReplyPack | null): ReplySuggestions {
  const full = suggestReply(request, pack);
  if (full.state !== 'ready') return full;
  const other = suggestReply({ ...request, seed: `${request.seed}\u0000other` }, pack);
  const blocks = full.blocks.filter(({ kind }) => ESSENTIAL.includes(kind));
  const offered: SuggestedReply[] = [
    { manner: 'full', text: full.text, blocks: full.blocks },
    { manner: 'brief', text: blocks.map(({ text }) => text).join(' '), blocks },
    ...(other.state === 'ready' ? [{ manner: 'other-words' as const, text: other.text, blocks: other.blocks }] : []),
  ];
  const replies = offered.filter(({ text }, index) => text !== '' && offered.findIndex((one) => one.text === text) === index);
  return { state: 'ready', language: full.language, replies };
}

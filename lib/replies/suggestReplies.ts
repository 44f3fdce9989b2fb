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

/** Blocks that a brief reply goes without. */
const SPARED: readonly BlockKind[] = ['time', 'private', 'signOff'];

/**
 * Up to three replies to choose from, none twice: the whole one, one without what can be spared, and one in other words. The
 * same ones at each look.
 */
export function suggestReplies(request: ReplyRequest, pack: ReplyPack | null): ReplySuggestions {
  const full = suggestReply(request, pack);
  if (full.state !== 'ready') return full;
  const other = suggestReply({ ...request, seed: `${request.seed}\u0000other` }, pack);
  const answers = full.blocks.some(({ kind }) => kind === 'fact');
  const blocks = full.blocks.filter(({ kind }) => !SPARED.includes(kind) && !(answers && kind === 'step'));
  const offered: SuggestedReply[] = [
    { manner: 'full', text: full.text, blocks: full.blocks },
    { manner: 'brief', text: blocks.map(({ text }) => text).join(' '), blocks },
    ...(other.state === 'ready' ? [{ manner: 'other-words' as const, text: other.text, blocks: other.blocks }] : []),
  ];
  const replies = offered.filter(({ text }, index) => text !== '' && offered.findIndex((one) => one.text === text) === index);
  return { state: 'ready', language: full.language, replies };
}

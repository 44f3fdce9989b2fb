import type { BlockKind } from '@/lib/language/packs/replies';
import { fitsIn, type Channel } from './channels';
import type { SaidBlock } from './compose';

/** What is left out of a reply that is too long for its place, first what can be spared most. */
export const SPARED: readonly BlockKind[] = ['signOff', 'greeting', 'time', 'thanks', 'acknowledge', 'step', 'private', 'own'];

/** Blocks as a text. */
export function textOf(blocks: readonly SaidBlock[]): string {
  return blocks.map((block, at) => `${at === 0 ? '' : between(blocks[at - 1], block)}${block.text}`).join('');
}

/** Sentences follow each other, but a greeting of the user's that ends in a comma opens a letter, and what the user signs with closes one. */
function between(before: SaidBlock | undefined, { kind, own }: SaidBlock): ' ' | '\n' {
  const opens = before?.kind === 'greeting' && before.own === true && /[,\u060c]$/u.test(before.text);
  return opens || (kind === 'signOff' && own === true) ? '\n' : ' ';
}

/**
 * A reply that is short enough for where it is to stand: whole sentences are left out in the order of SPARED, never one that
 * `keeps` names. Null: what has to stay is too long, or nothing but a greeting would be left.
 */
export function fitting(blocks: readonly SaidBlock[], channel: Channel, keeps: (block: SaidBlock) => boolean): SaidBlock[] | null {
  let left = [...blocks];
  for (const spared of SPARED) {
    if (fitsIn(channel, textOf(left))) break;
    const fewer = left.filter((block) => block.kind !== spared || keeps(block));
    if (fewer.length > 0) left = fewer;
  }
  const isSomething = left.some(({ kind }) => kind !== 'greeting' && kind !== 'signOff');
  return isSomething && fitsIn(channel, textOf(left)) ? left : null;
}

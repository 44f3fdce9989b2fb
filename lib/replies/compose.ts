import type { BlockKind, ReplyBlock, ReplyTone } from '@/lib/language/packs/replies';
import { chooseWay, fill, type Speech } from './ways';
import type { ReplyRequest } from './replyRequest';

/** A sentence of a reply, ready to be sent. */
export interface SaidBlock {
  kind: BlockKind;
  text: string;
  /** It holds the answer of an article. */
  answers?: true;
  /** It is light. */
  humour?: true;
  /** The user's own words. */
  own?: true;
}

/** What decides which blocks of a pack are said. */
export interface Conditions extends Pick<ReplyRequest, 'kind' | 'feelings' | 'grave' | 'manner' | 'stage' | 'channel'> {
  tone: ReplyTone;
  /** Whether it answers with an article. */
  answered: boolean;
  /** Whether light words may stand. */
  humour: boolean;
}

/** The sentences of a reply in order: of each kind the first block that holds and can be said. */
export function compose(blocks: readonly ReplyBlock[], conditions: Conditions, speech: Speech): SaidBlock[] {
  const { answer, ...others } = speech.known;
  const known = conditions.answered && answer !== undefined ? { ...others, answer } : others;
  const said: SaidBlock[] = [];
  for (const block of blocks) {
    if (said.some(({ kind }) => kind === block.kind) || !holds(block, conditions)) continue;
    const way = chooseWay(block.says, { ...speech, known }, block.kind);
    if (way === null) continue;
    said.push({
      kind: block.kind,
      text: fill(way, known),
      ...(way.includes('{answer}') ? { answers: true } : {}),
      ...(block.humour === true ? { humour: true } : {}),
    });
  }
  return said;
}

/** Whether everything that a block asks for is so. */
export function holds(block: ReplyBlock, { tone, kind, feelings = [], grave = false, manner, stage, channel, answered, humour }: Conditions): boolean {
  const asks = (wanted: boolean | undefined, is: boolean): boolean => wanted === undefined || wanted === is;
  return (block.tones === undefined || block.tones.includes(tone))
    && asks(block.review, kind === 'review')
    && (block.feelings === undefined || block.feelings.some((feeling) => feelings.includes(feeling)))
    && asks(block.grave, grave)
    && (block.manner === undefined || block.manner === manner)
    && (block.stages === undefined || (stage != null && block.stages.includes(stage)))
    && asks(block.messages, channel?.messages === true)
    && asks(block.answered, answered)
    && (block.humour === undefined || humour);
}

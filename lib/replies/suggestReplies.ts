import type { ReplyBlock, ReplyPack, Situation } from '@/lib/language/packs/replies';
import { SAD_EVENTS } from '@/lib/signals/lifeEvents';
import type { LifeEvent } from '@/lib/signals/signals';
import type { ArticleMatch } from './article';
import { ANY_CHANNEL, fitsIn, type Channel } from './channels';
import { compose, type SaidBlock } from './compose';
import { fitting, textOf } from './fitting';
import { BARE_KIT, type ReplyKit } from './kitForReply';
import type { ReplyRequest } from './replyRequest';
import { blocksFor, situationOf, toneOf, type AnsweredIntent } from './situation';
import { knownOf } from './slots';
import { templateFor } from './templateFor';
import { addressFor, allowsHumour, emojiFor, greetingOf, isSerious, signedOff } from './voicing';
import { chooseWay, fill, type Speech } from './ways';

/**
 * How replies that are suggested together differ: all of it; by a template of the user's own; asking whether praise may be quoted;
 * light; leading to where nobody else reads; only what is needed.
 */
export type ReplyManner = 'full' | 'template' | 'quote' | 'playful' | 'private' | 'brief';

export interface SuggestedReply {
  manner: ReplyManner;
  /** What it was made from, for learning what comes of it: `<language>/<situation>/<manner>`, or `own/<id of a template>`. */
  template: string;
  text: string;
  blocks: SaidBlock[];
}

/** What became of the article that may answer: it is said, it is longer than the place allows, or there is none that is sure. */
export type AnswerIn = 'said' | 'too-long' | 'none';

export type ReplySuggestions =
  | { state: 'ready'; language: string; answer: AnswerIn; replies: SuggestedReply[] }
  /** A brand's answer or an advertisement: nobody waits for one. */
  | { state: 'not-wanted'; intent: 'reply' | 'promotion' }
  /** Something sad: a human finds the words. */
  | { state: 'care'; event: LifeEvent }
  | { state: 'language-unknown' }
  | { state: 'no-language'; language: string };

const MOST = 3;

/**
 * Up to three replies that differ in kind, the whole one first, in the language of the mention, put together from that language's
 * own blocks (null: it has none) and what the user laid by. Each is short enough for its place; nothing is left to fill in. Never in
 * another language than the mention's: where it is unknown or has no blocks, that is the answer; so it is where no reply is called
 * for, or none that is put together. The same ones at each look.
 */
export function suggestReplies(request: ReplyRequest, pack: ReplyPack | null, kit: ReplyKit = BARE_KIT, found: ArticleMatch | null = null): ReplySuggestions {
  const { language, intent, events = [] } = request;
  if (intent === 'reply' || intent === 'promotion') return { state: 'not-wanted', intent };
  const sad = events.find((event) => SAD_EVENTS.includes(event));
  if (sad !== undefined) return { state: 'care', event: sad };
  if (language === null) return { state: 'language-unknown' };
  if (pack === null) return { state: 'no-language', language };
  const drafting = draftingOf({ ...request, language, intent }, pack, kit, found);
  const { full, answer } = fullReply(drafting);
  const templated = templateFor(drafting.request, kit.templates, drafting.speech.known);
  const drafts: [ReplyManner, SaidBlock[] | null][] = [
    ['full', full],
    ['template', templated === null ? null : [{ kind: 'fact', text: templated.text }]],
    ['quote', quoteReply(drafting, full)],
    ['playful', playfulReply(drafting)],
    ['private', privateReply(drafting, full)],
    ['brief', briefReply(drafting, full)],
  ];
  const replies: SuggestedReply[] = [];
  for (const [manner, blocks] of drafts) {
    const text = blocks === null ? '' : textOf(blocks);
    if (blocks === null || text === '' || replies.some((reply) => reply.text === text) || !fitsIn(drafting.channel, text)) continue;
    const template = manner === 'template' && templated !== null ? `own/${templated.id}` : `${language}/${drafting.situation}/${manner}`;
    if (replies.length < MOST) replies.push({ manner, template, text, blocks });
  }
  return { state: 'ready', language, answer, replies };
}

/** All that one mention's replies are made from. */
interface Drafting {
  request: ReplyRequest & { language: string; intent: AnsweredIntent | null };
  pack: ReplyPack;
  kit: ReplyKit;
  situation: Situation;
  blocks: readonly ReplyBlock[];
  speech: Speech;
  channel: Channel;
}

function draftingOf(request: Drafting['request'], pack: ReplyPack, kit: ReplyKit, found: ArticleMatch | null): Drafting {
  const situation = situationOf(request.intent, request.label);
  return {
    request, pack, kit, situation,
    blocks: blocksFor(pack, situation),
    speech: {
      address: addressFor(kit.voice, request, pack), voice: kit.voice, known: knownOf(request, pack, kit, found), seed: request.seed, calm: isSerious(request, situation),
    },
    channel: request.channel ?? ANY_CHANNEL,
  };
}

function said({ request, blocks, speech }: Drafting, { answered, humour }: { answered: boolean; humour: boolean }): SaidBlock[] {
  return compose(blocks, { ...request, tone: toneOf(request.label), answered, humour }, speech);
}

/** Blocks between greeting and sign-off, with an emoji where the mood is for one, as far as there is room. */
function dressed({ request, pack, kit, situation, speech, channel }: Drafting, blocks: readonly SaidBlock[], keeps: (block: SaidBlock) => boolean): SaidBlock[] | null {
  const greeting = greetingOf(pack, kit.voice, speech, request.language);
  const signed = signedOff(blocks, kit.voice, request.language);
  const fitted = fitting(greeting === null ? signed : [greeting, ...signed], channel, keeps);
  const emoji = emojiFor(request, kit.voice, situation);
  if (fitted === null || emoji === null) return fitted;
  const at = fitted.findLastIndex(({ kind }) => kind !== 'signOff' || kit.voice.signOffs?.[request.language] === undefined);
  const smiling = fitted.map((block, index) => (index === at ? { ...block, text: `${block.text} ${emoji}` } : block));
  return fitsIn(channel, textOf(smiling)) ? smiling : fitted;
}

const answers = (block: SaidBlock): boolean => block.answers === true;

function fullReply(drafting: Drafting): { full: SaidBlock[] | null; answer: AnswerIn } {
  const plain = (): SaidBlock[] | null => dressed(drafting, said(drafting, { answered: false, humour: false }), () => false);
  if (drafting.speech.known.answer === undefined) return { full: plain(), answer: 'none' };
  const answered = said(drafting, { answered: true, humour: false });
  // What a complaint says need not hold an answer, whatever article was found.
  if (!answered.some(answers)) return { full: plain(), answer: 'none' };
  const full = dressed(drafting, answered, answers);
  return full === null ? { full: plain(), answer: 'too-long' } : { full, answer: 'said' };
}

/** The kinds that see what the author said, the one first that does so most. */
const SEEING = ['own', 'acknowledge', 'thanks'] as const;

/** The sentence that sees what the author said: kind words are thanked for; none where there is none. */
function seeing({ situation }: Drafting, blocks: readonly SaidBlock[]): SaidBlock[] {
  const kinds = situation === 'praise' || situation === 'recommendation' ? SEEING.toReversed() : SEEING;
  const kind = kinds.find((one) => blocks.some((block) => block.kind === one));
  return blocks.filter((block) => block.kind === kind);
}

/** What a brief reply does beside seeing the author: the first of these that the whole one does. */
const NEEDED = ['fact', 'step', 'private'] as const;

function briefReply(drafting: Drafting, full: SaidBlock[] | null): SaidBlock[] | null {
  if (full === null) return null;
  const needed = NEEDED.find((kind) => full.some((block) => block.kind === kind));
  const kept = new Set([...seeing(drafting, full), ...full.filter(({ kind }) => kind === needed)]);
  return fitting(full.filter((block) => kept.has(block)), drafting.channel, answers);
}

/** Leads to where nobody else reads, in place of what would be told in public; null where nothing is. */
function privateReply(drafting: Drafting, full: SaidBlock[] | null): SaidBlock[] | null {
  if (full?.some(({ kind }) => kind === 'fact' || kind === 'step') !== true) return null;
  const blocks = said(drafting, { answered: false, humour: false });
  if (!blocks.some(({ kind }) => kind === 'private')) return null;
  const kept = new Set<SaidBlock>([...seeing(drafting, blocks), ...blocks.filter(({ kind }) => kind === 'private' || kind === 'time')]);
  return dressed(drafting, blocks.filter((block) => kept.has(block)), ({ kind }) => kind === 'private');
}

function playfulReply(drafting: Drafting): SaidBlock[] | null {
  const { request, kit, situation, speech } = drafting;
  if (!allowsHumour(request, kit.voice, situation)) return null;
  const isLight = (block: SaidBlock): boolean => block.humour === true;
  const blocks = said(drafting, { answered: speech.known.answer !== undefined, humour: true });
  return blocks.some(isLight) ? dressed(drafting, blocks, (block) => isLight(block) || answers(block)) : null;
}

/** Asks, after thanks for a review, whether it may be quoted; null where it is no praise, or was asked before. */
function quoteReply(drafting: Drafting, full: SaidBlock[] | null): SaidBlock[] | null {
  const { request: { kind, label, grave = false, askedToQuote = false }, pack, situation, speech } = drafting;
  const isPraise = situation === 'praise' || situation === 'recommendation';
  if (full === null || pack.quote === undefined || kind !== 'review' || label !== 'positive' || !isPraise || grave || askedToQuote) return null;
  const way = chooseWay(pack.quote, speech, 'quote');
  if (way === null) return null;
  return dressed(drafting, [...seeing(drafting, full), { kind: 'step', text: fill(way, speech.known) }], (block) => block.kind === 'step');
}

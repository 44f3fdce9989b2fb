import type { ReplyPack, Situation } from '@/lib/language/packs/replies';
import { hashNumber } from '@/lib/posts/identity';
import type { Address } from '@/lib/signals/signals';
import type { SaidBlock } from './compose';
import type { ReplyRequest } from './replyRequest';
import type { SpokenVoice } from './voice';
import { canSay, chooseWay, fill, type Speech } from './ways';

/** How an author is spoken to: as the voice has it, else as the author speaks, else as the country does. */
export function addressFor({ address: wanted }: Pick<SpokenVoice, 'address'>, { address }: Pick<ReplyRequest, 'address'>, pack: ReplyPack): Address {
  return wanted === 'author' ? (address ?? pack.address ?? 'formal') : wanted;
}

/** The greeting of a reply: the voice's own in this language, else one of the pack's. Null: none. */
export function greetingOf({ greeting }: ReplyPack, { greetings }: SpokenVoice, speech: Speech, language: string): SaidBlock | null {
  const own = said(greetings, language);
  if (own === '') return null;
  // A greeting by name without a name is no greeting.
  if (own !== null && canSay(own, speech.known)) return { kind: 'greeting', text: fill(own, speech.known), own: true };
  const way = chooseWay(speech.known.name === undefined ? greeting.unnamed : greeting.named, speech, 'greeting');
  return way === null ? null : { kind: 'greeting', text: fill(way, speech.known) };
}

/** The blocks of a reply with the voice's own sign-off in this language in the place of the pack's; as they are where it has none. */
export function signedOff(blocks: readonly SaidBlock[], { signOffs }: SpokenVoice, language: string): SaidBlock[] {
  const own = said(signOffs, language);
  if (own === null) return [...blocks];
  const unsigned = blocks.filter(({ kind }) => kind !== 'signOff');
  return own === '' ? unsigned : [...unsigned, { kind: 'signOff', text: own, own: true }];
}

/** What a voice says of something in a language: null where it says nothing of it. */
function said(byLanguage: Readonly<Record<string, string>> | undefined, language: string): string | null {
  return byLanguage !== undefined && Object.hasOwn(byLanguage, language) ? (byLanguage[language]?.trim() ?? null) : null;
}

/** Situations in which a smile is in place, with few emoji and with as many as one likes. */
const SMILING: Record<'few' | 'free', ReadonlySet<Situation>> = {
  few: new Set(['praise', 'recommendation']),
  free: new Set(['praise', 'recommendation', 'purchase', 'question', 'comparison', 'request', 'unclear']),
};
const THANKFUL = ['😊', '💛', '🙌'] as const;
const FRIENDLY = ['🙂', '👋'] as const;

/** The emoji that ends a reply; null: none is wanted, or the mood is not for one. */
export function emojiFor({ label, grave = false, manner, seed }: ReplyRequest, { emoji }: Pick<SpokenVoice, 'emoji'>, situation: Situation): string | null {
  if (emoji === 'none' || label !== 'positive' || grave || manner === 'rude' || !SMILING[emoji].has(situation)) return null;
  const signs = SMILING.few.has(situation) ? THANKFUL : FRIENDLY;
  return signs[hashNumber(`emoji\u0000${seed}`) % signs.length] ?? null;
}

/** Situations in which nobody jokes or calls out. */
const SERIOUS: ReadonlySet<Situation> = new Set(['threat', 'cancel', 'complaint', 'fear']);

/** Whether a mention is a serious matter: nothing that is said to it calls out. */
export function isSerious({ label, grave = false }: Pick<ReplyRequest, 'label' | 'grave'>, situation: Situation): boolean {
  return label === 'negative' || grave || SERIOUS.has(situation);
}

/** Whether light words are in place: the voice likes them, and nothing about the mention forbids them. */
export function allowsHumour({ label, grave = false, manner }: ReplyRequest, { humour }: Pick<SpokenVoice, 'humour'>, situation: Situation): boolean {
  return humour && (label === 'neutral' || label === 'positive') && !grave && manner !== 'rude' && !SERIOUS.has(situation);
}

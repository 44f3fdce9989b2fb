import { cleanText } from '@/lib/posts/clean';
import { httpsOf, primarySubtag } from './cleanKit';
import { EMOJI_POLICIES, VOICE_ADDRESSES, VOICE_TONES, type Voice } from './voice';

/** Most words to use, or to avoid, and languages with a greeting or a sign-off of their own. */
export const MOST_VOICE_WORDS = 200;
export const MOST_GREETINGS = 50;
/** Longest, in UTF-16 units. */
export const LONGEST_VOICE: Readonly<Record<'greeting' | 'word' | 'contact' | 'orderMask', number>> = { greeting: 200, word: 100, contact: 300, orderMask: 60 };
/** Most hours or days within which an answer may be said to come. */
export const LONGEST_WITHIN = 90;

/** A voice in what comes from elsewhere or was typed: what says nothing, or is none, is absent; texts are cleaned and cut at what is allowed. */
export function voiceIn(value: unknown): Voice {
  if (typeof value !== 'object' || value === null) return {};
  const given = value as Partial<Record<keyof Voice, unknown>>;
  const voice: { [Key in keyof Voice]: Voice[Key] | undefined } = {
    address: VOICE_ADDRESSES.find((one) => one === given.address),
    tone: VOICE_TONES.find((one) => one === given.tone),
    emoji: EMOJI_POLICIES.find((one) => one === given.emoji),
    humour: typeof given.humour === 'boolean' ? given.humour : undefined,
    greetings: byLanguageIn(given.greetings),
    signOffs: byLanguageIn(given.signOffs),
    use: wordsIn(given.use),
    avoid: wordsIn(given.avoid),
    contact: lineIn(given.contact, LONGEST_VOICE.contact),
    answersWithin: withinIn(given.answersWithin),
    orderMask: lineIn(given.orderMask, LONGEST_VOICE.orderMask),
    trackingLink: linkIn(given.trackingLink),
    appointmentLink: linkIn(given.appointmentLink),
  };
  return Object.fromEntries(Object.entries(voice).filter(([, one]) => one !== undefined)) as Voice;
}

function lineIn(value: unknown, most: number): string | undefined {
  const line = typeof value === 'string' ? cleanText(value.replace(/\s+/gu, ' '), most).text : '';
  return line === '' ? undefined : line;
}

/** An empty one says that there is none in that language. */
function byLanguageIn(value: unknown): Record<string, string> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const entries = Object.entries(value).flatMap(([tag, text]: [string, unknown]) => {
    const language = primarySubtag(tag);
    return language === '' || typeof text !== 'string' ? [] : [[language, cleanText(text, LONGEST_VOICE.greeting).text] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries.slice(0, MOST_GREETINGS));
}

function wordsIn(value: unknown): string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const words = (value as unknown[]).flatMap((word) => lineIn(word, LONGEST_VOICE.word) ?? []);
  return words.length === 0 ? undefined : [...new Set(words)].slice(0, MOST_VOICE_WORDS);
}

function withinIn(value: unknown): Voice['answersWithin'] {
  if (typeof value !== 'object' || value === null) return undefined;
  const { n, unit } = value as { n?: unknown; unit?: unknown };
  if (typeof n !== 'number' || !Number.isInteger(n) || n < 1 || n > LONGEST_WITHIN) return undefined;
  return unit === 'hours' || unit === 'days' ? { n, unit } : undefined;
}

/** `{order}` stands in it as it was written. */
function linkIn(value: unknown): string | undefined {
  const line = lineIn(value, 2_000);
  return line !== undefined && httpsOf(line.replaceAll('{order}', '0')) !== null ? line : undefined;
}

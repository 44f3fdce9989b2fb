import { httpsOf } from './cleanKit';
import type { Voice } from './voice';
import { LONGEST_VOICE, MOST_VOICE_WORDS } from './voiceIn';

/** What of a voice is typed. Words are typed one a line. */
export const VOICE_TEXTS = ['use', 'avoid', 'contact', 'orderMask', 'trackingLink', 'appointmentLink'] as const;
export type VoiceText = (typeof VOICE_TEXTS)[number];

/** What is wrong with what was typed: no https address, `{order}` is missing, a mask without digits, a word that is too long, too many. */
export type VoiceProblem = 'https' | 'order' | 'mask' | 'long' | 'many';

export type VoiceTyped = { ok: true; said: Voice[VoiceText] | undefined } | { ok: false; problem: VoiceProblem };

/** A mask that so few digits make finds all kinds of numbers. */
const FEWEST_DIGITS = 3;

/** What was typed, as a voice holds it; undefined: nothing was. */
export function readVoiceText(field: VoiceText, typed: string): VoiceTyped {
  const written = typed.trim();
  if (written === '') return { ok: true, said: undefined };
  if (field === 'use' || field === 'avoid') return readWords(written);
  if (field === 'trackingLink' || field === 'appointmentLink') {
    if (httpsOf(written.replaceAll('{order}', '0')) === null) return { ok: false, problem: 'https' };
    return field === 'trackingLink' && !written.includes('{order}') ? { ok: false, problem: 'order' } : { ok: true, said: written };
  }
  if (field === 'orderMask' && written.split('#').length <= FEWEST_DIGITS) return { ok: false, problem: 'mask' };
  return written.length > LONGEST_VOICE[field] ? { ok: false, problem: 'long' } : { ok: true, said: written };
}

function readWords(written: string): VoiceTyped {
  const words = written.split('\n').map((word) => word.trim()).filter((word) => word !== '');
  if (words.some((word) => word.length > LONGEST_VOICE.word)) return { ok: false, problem: 'long' };
  return words.length > MOST_VOICE_WORDS ? { ok: false, problem: 'many' } : { ok: true, said: words };
}

/** What stands in the field of a voice. */
export function writeVoiceText(field: VoiceText, voice: Voice): string {
  const said = voice[field];
  return typeof said === 'object' ? said.join('\n') : (said ?? '');
}

/** A voice that says something else of one thing, or (undefined) nothing of it any more. */
export function withSaid<Key extends keyof Voice>(voice: Voice, key: Key, said: Voice[Key] | undefined): Voice {
  const { [key]: _before, ...others } = voice;
  return said === undefined ? others : { ...others, [key]: said };
}

/** A voice with another greeting or sign-off in one language; undefined: none of its own there. */
export function withPhrase(voice: Voice, key: 'greetings' | 'signOffs', language: string, said: string | undefined): Voice {
  const others = Object.entries(voice[key] ?? {}).filter(([of]) => of !== language);
  const phrases = said === undefined ? others : [...others, [language, said] as const];
  return withSaid(voice, key, phrases.length === 0 ? undefined : Object.fromEntries(phrases));
}

const DIGITS = '4821930576';
const LETTERS = 'ABCDEFGHJK';

/** A number that looks as a mask says, always the same one. */
export function exampleOf(mask: string): string {
  let at = -1;
  return mask.replace(/[#@]/gu, (sign) => {
    at += 1;
    return (sign === '#' ? DIGITS : LETTERS).charAt(at % DIGITS.length);
  });
}

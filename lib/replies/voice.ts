/** How formally people are spoken to: as they speak themselves, or always one way. */
export const VOICE_ADDRESSES = ['author', 'familiar', 'formal'] as const;
export const VOICE_TONES = ['plain', 'warm', 'lively'] as const;
export const EMOJI_POLICIES = ['none', 'few', 'free'] as const;

/** How a brand speaks. What is absent is as the next wider voice has it: of a segment, of a topic, of all. */
export interface Voice {
  address?: (typeof VOICE_ADDRESSES)[number];
  tone?: (typeof VOICE_TONES)[number];
  emoji?: (typeof EMOJI_POLICIES)[number];
  /** Light words where the mood allows: never to who is displeased, and never where something grave or sad is told. */
  humour?: boolean;
  /** By language (primary subtag); `{name}` may stand in a greeting. An empty one: none. */
  greetings?: Record<string, string>;
  signOffs?: Record<string, string>;
  /** Words and phrases that the brand likes, and those that it never uses. */
  use?: string[];
  avoid?: string[];
  /** Where the brand is reached in private: an address of mail or of a form, a number. */
  contact?: string;
  answersWithin?: { n: number; unit: 'hours' | 'days' };
  /** What order numbers look like: `#` a digit, `@` a letter, all else itself. */
  orderMask?: string;
  /** https; `{order}` in it. */
  trackingLink?: string;
  appointmentLink?: string;
}

/** A voice in which nothing that replies go by is left open. */
export type SpokenVoice = Voice & Required<Pick<Voice, 'address' | 'tone' | 'emoji' | 'humour'>>;

/** What holds where nothing is said. */
export const FIRST_VOICE: SpokenVoice = { address: 'author', tone: 'warm', emoji: 'none', humour: false };

/** Of several voices, the widest first, what the narrowest says of each thing. */
export function voiceFrom(voices: readonly Voice[]): SpokenVoice {
  return voices.reduce<SpokenVoice>((wider, voice) => ({ ...wider, ...voice }), FIRST_VOICE);
}

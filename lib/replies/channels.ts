/** How lengths are counted: in UTF-16 units, or as X does, where addresses count 23 and signs beyond common letters two. */
type Measure = 'units' | 'weighted';

/** Where a reply is written. */
export interface Channel {
  /** Longest reply there; null: none is known. */
  limit: number | null;
  measure: Measure;
  /** Whether a brand and an author can write to each other there where nobody else reads it. */
  messages: boolean;
}

/** What holds of a site of which nothing else is known. */
export const ANY_CHANNEL: Channel = { limit: null, measure: 'units', messages: false };

const channel = (limit: number | null, messages: boolean): Channel => ({ limit, messages, measure: 'units' });

/** By site. Limits of comments or answers, as the sites' own help names them; of software that each server sets, its first setting. */
const CHANNELS: Readonly<Record<string, Channel>> = {
  bluesky: channel(300, true),
  discourse: channel(32_000, true),
  etsy: channel(null, true),
  facebook: channel(8_000, true),
  github: channel(65_536, false),
  googlemaps: channel(4_096, false),
  googleplay: channel(350, false),
  instagram: channel(2_200, true),
  linkedin: channel(1_250, true),
  mastodon: channel(500, true),
  reddit: channel(10_000, true),
  stackexchange: channel(600, false),
  steam: channel(1_000, false),
  telegram: channel(4_096, true),
  threads: channel(500, true),
  tiktok: channel(150, true),
  x: { limit: 280, measure: 'weighted', messages: true },
  yelp: channel(null, true),
  youtube: channel(10_000, false),
};

/** Sites of which something is known. */
export const KNOWN_CHANNELS: readonly string[] = Object.keys(CHANNELS);

/** Where replies to posts of a site are written. */
export function channelOf(site: string): Channel {
  return Object.hasOwn(CHANNELS, site) ? (CHANNELS[site] ?? ANY_CHANNEL) : ANY_CHANNEL;
}

/** Every address is shortened to so many letters. */
const ADDRESS_LENGTH = 23;
const ADDRESS = /https?:\/\/\S+/gu;
/** Everything but letters of common scripts and common signs (docs.x.com, counting characters). */
const HEAVY = /[^\u0000-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]/gu;

/** How long a text is where it is to stand. */
export function lengthIn({ measure }: Pick<Channel, 'measure'>, text: string): number {
  if (measure === 'units') return text.length;
  const bare = text.replaceAll(ADDRESS, 'a'.repeat(ADDRESS_LENGTH));
  return Array.from(bare).length + Array.from(bare.matchAll(HEAVY)).length;
}

/** Whether a text is short enough to stand there. */
export function fitsIn(channel: Channel, text: string): boolean {
  return channel.limit === null || lengthIn(channel, text) <= channel.limit;
}

import { cardMatches } from '@/lib/card/cardMatches';
import { cardOf } from '@/lib/card/cardOf';
import type { CardAnswer } from '@/lib/card/view';
import { parseOpenMention, parsePressed } from '@/lib/messaging/schemas';
import type { MessageSender } from '@/lib/messaging/sender';
import { readPackageData } from '@/lib/platform/packageData';
import { BARE_KIT } from '@/lib/replies/kitForReply';
import { replyPacks } from '@/lib/replies/replyFile';
import { matchesOf } from '@/lib/storage/matchesOf';
import { readReplyKit } from '@/lib/storage/replyKit/readReplyKit';
import type { Mention } from '@/lib/storage/rows';
import { listTopics } from '@/lib/storage/topics/topics';
import { cardWords } from './cardWords';
import { db, noteNotStored, strictly } from './database';
import { followPress, storePress } from './pressed';
import { sitesRead, type SiteRead } from './sitesRead';
import { findAnswer } from './knowledge';
import { storyOf } from './story';

const packOf = replyPacks(readPackageData);

const GONE: CardAnswer = { state: 'gone' };
const REFUSED: CardAnswer = { state: 'refused' };

/** What the card of a mention shows, to a listener that may read its page: of its own site, and nothing that the user wrote. */
export async function showCard(value: unknown, from: MessageSender): Promise<CardAnswer> {
  const asked = parseOpenMention(value);
  if (asked === null) return REFUSED;
  const found = await find(asked.id, from);
  if ('state' in found) return found;
  // What is pressed next is written by a connection of its own: the first press need not wait for it to open.
  void strictly().catch(() => undefined);
  return cardOfFound(found);
}

/** Stores what was pressed on a mention's card, for a listener as above. Answers with the card as it is then. */
export async function takePress(value: unknown, from: MessageSender): Promise<CardAnswer> {
  const press = parsePressed(value);
  if (press === null) return REFUSED;
  const found = await find(press.id, from);
  if ('state' in found) return found;
  try {
    await storePress(found.mention, press.action, Date.now());
  } catch (error) {
    await noteNotStored(error);
    return REFUSED;
  }
  void followPress(press.id, press.action);
  const mention = await db.mentions.get(press.id);
  return mention === undefined ? GONE : cardOfFound({ mention, site: found.site });
}

interface Found {
  mention: Mention;
  site: SiteRead;
}

/** The mention that a listener asks about, which may be one of its page's own site only. */
async function find(id: string, from: MessageSender): Promise<Found | CardAnswer> {
  const sites = await sitesRead(from);
  if (sites.length === 0) return REFUSED;
  const mention = await db.mentions.get(id);
  // Whether it is stored is not said of what stands on another site.
  const site = sites.find((one) => (mention === undefined ? id.startsWith(`${one.id}:`) : one.id === mention.site));
  if (site === undefined) return REFUSED;
  return mention === undefined ? GONE : { mention, site };
}

async function cardOfFound({ mention, site }: Found): Promise<CardAnswer> {
  const now = Date.now();
  const { language } = mention.understanding.language;
  const { settings, zone, name: siteName } = site;
  const [words, topics, stored, story, pack, kit, found] = await Promise.all([
    cardWords(settings.language).catch(() => null),
    listTopics(db),
    matchesOf(db, [mention]),
    storyOf(mention, now),
    // What the package lacks is not there to be suggested.
    language === null ? null : packOf(language).catch(() => null),
    readReplyKit(db, mention, now).catch(() => BARE_KIT),
    findAnswer(mention, { zone, now }),
  ]);
  const matches = cardMatches(stored, new Set(topics.map(({ id }) => id)));
  if (matches.length === 0) return GONE;
  if (words === null) return REFUSED;
  const { blursAbuse, theme } = settings;
  return { state: 'card', card: cardOf(mention, { words, siteName, blursAbuse, theme, zone, matches, topics, story, pack, kit, found }) };
}

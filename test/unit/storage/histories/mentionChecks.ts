import type { Mention } from '@/lib/mentions/mention';
import type { Book } from './book';
import { add, differences, settingOf, type Counts, type Snapshot } from './snapshot';

const DAY = 86_400_000;

/** What of stored mentions does not follow from their posts and from what was decided, told in lines. */
export function wrongMentions(stored: Snapshot, book: Book, settled: boolean): string[] {
  const hiding = new Set(stored.matches.filter(({ hiddenAt }) => hiddenAt !== undefined).map(({ topicId, mentionId }) => `${topicId} ${mentionId}`));
  const ids = new Set(stored.mentions.map(({ id }) => id));
  return [
    ...[...book.kept].filter((id) => !ids.has(id)).map((id) => `mention ${id} is gone, though nothing removed it`),
    ...stored.mentions.flatMap((mention) => [...wrongIn(mention, hiding), ...(settled ? wrongPromises(mention) : [])].map((wrong) => `mention ${mention.id}: ${wrong}`)),
  ];
}

function wrongIn(mention: Mention, hiding: ReadonlySet<string>): string[] {
  const { id, post, topicIds, hiddenIn = [], keptFor = [], stamps, decided = {} } = mention;
  const publishedAt = publishedIn(mention);
  const name = post.author.handle ?? post.author.name;
  const expected: Partial<Mention> = {
    site: post.site, publishedAt, listedAt: publishedAt ?? mention.firstSeenAt, authorId: name === null ? null : `${post.site}:${name}`,
  };
  const teaches = lessonIn(mention);
  const isTouched = Object.keys(stamps).some((field) => !field.startsWith('irrelevant.'));
  const wrong = Object.entries(expected).filter(([field, must]) => mention[field as keyof Mention] !== must).map(([field, must]) => `${field} must be ${JSON.stringify(must)}`);
  if (mention.teaches !== teaches) wrong.push(`teaches ${mention.teaches}, must teach ${teaches}`);
  if (new Set(topicIds).size < topicIds.length) wrong.push('a topic stands twice');
  if (topicIds.length === 0 && !isTouched) wrong.push('no topic hears it, and nobody touched it');
  if (new Set(hiddenIn).size < hiddenIn.length || hiddenIn.some((topicId) => !hiding.has(`${topicId} ${id}`))) wrong.push(`hiddenIn ${hiddenIn.join()}`);
  if (mention.hiddenIn?.length === 0 || mention.keptFor?.length === 0) wrong.push('an empty list is stored');
  if (keptFor.some((topicId) => !topicIds.includes(topicId))) wrong.push(`kept for ${keptFor.join()}, but under ${topicIds.join()}`);
  if (mention.firstSeenAt > mention.lastSeenAt) wrong.push('seen last before it was seen first');
  if (mention.goneAt !== undefined && (post.text !== '' || post.title !== null)) wrong.push('gone with a text');
  for (const field of ['sentiment', 'status', 'owner', 'draft', 'replied', 'dueAt', 'snoozedUntil', 'testimonial'] as const) {
    if (decided[field] !== undefined && stamps[field] === undefined) wrong.push(`${field} decided without a stamp`);
  }
  for (const tag of Object.keys(decided.tags ?? {})) if (stamps[`tags.${tag}`] === undefined) wrong.push(`tag ${tag} without a stamp`);
  const { status, replied } = decided;
  if (status !== undefined && Object.keys(status).toSorted().join() !== 'at,is') wrong.push(`status ${JSON.stringify(status)}`);
  if (replied !== undefined && Object.keys(replied).toSorted().join() !== 'at,edited,how') wrong.push(`replied ${JSON.stringify(replied)}`);
  return wrong;
}

/** What is promised must be what stands in what the brand is known to have said, neither more nor less; of what is gone, less is known. */
function wrongPromises({ post, answer, promises = [], goneAt }: Mention): string[] {
  if (goneAt !== undefined) return [];
  const said = [post.reply?.text, answer?.text].flatMap((text) => (text === undefined ? [] : text.split('\n').filter((line) => line.startsWith('We will'))));
  const is = promises.map(({ words }) => words);
  return new Set(is).size === new Set(said).size && is.every((words) => said.includes(words)) ? [] : [`promises ${is.join('|')}, must be ${said.join('|')}`];
}

function publishedIn({ post, firstSeenAt }: Mention): number | null {
  const { at, clamped } = post.publishedAt;
  if (at === null || clamped === true) return null;
  return Date.parse(at) > firstSeenAt + DAY ? null : Date.parse(at);
}

function lessonIn({ post, understanding, decided, goneAt }: Mention): string | undefined {
  const { language } = understanding.language;
  if (language === null || goneAt !== undefined) return undefined;
  if (decided?.sentiment !== undefined) return `${language} user`;
  return post.rating !== null && !post.partial && post.text !== '' ? `${language} stars` : undefined;
}

/** Authors that are stored without a mention, and those of mentions that are not. */
export function wrongAuthors(stored: Snapshot): string[] {
  // Of whom it is said who they are, they stay, whatever is kept of what they wrote.
  const named: Counts = new Map([...stored.mentions, ...stored.identities].flatMap(({ authorId }) => (authorId === null ? [] : [[authorId, 1] as const])));
  const rows: Counts = new Map();
  const isErasing = settingOf(stored, 'erasing') !== undefined;
  // While a backup is merged, authors come after what they wrote; those that are being erased go after it.
  if (settingOf<{ phase: string }>(stored, 'restoring')?.phase === 'merging') {
    for (const id of named.keys()) if (!stored.authors.some((row) => row.id === id)) named.delete(id);
  }
  for (const { id } of stored.authors) if (!isErasing || named.has(id)) add(rows, id);
  return [
    ...differences('author', rows, named),
    ...stored.authors.flatMap((row) => (row.id === `${row.site}:${row.handle ?? row.name}` && row.firstSeenAt <= row.lastSeenAt ? [] : [`author ${row.id} is not itself`])),
  ];
}

/** Mentions in all and by site, counted. */
export function wrongCounters(stored: Snapshot): string[] {
  const [is, must]: [Counts, Counts] = [new Map(), new Map()];
  const counters = settingOf<{ mentions: number; sites: Record<string, number> }>(stored, 'counters') ?? { mentions: 0, sites: {} };
  for (const [site, count] of Object.entries(counters.sites)) is.set(site, count);
  for (const { site } of stored.mentions) add(must, site);
  if (counters.mentions > 0) is.set('all', counters.mentions);
  if (stored.mentions.length > 0) must.set('all', stored.mentions.length);
  return differences('counter', is, must);
}

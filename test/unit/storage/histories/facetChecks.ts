import type { Match, Mention } from '@/lib/mentions/mention';
import { signalsOf } from '@/lib/mentions/signals';
import { hashNumber } from '@/lib/posts/identity';
import type { Book } from './book';
import { add, byId, differences, settingOf, type Counts, type Snapshot } from './snapshot';

type Cell = [facet: string, value: string, label: string, count?: number];

/** Where facets and authors are not what the stored matches show, or what the book says of those that are no longer kept. */
export function wrongFacets(stored: Snapshot, book: Book): string[] {
  const [is, must, gone]: Counts[] = [new Map(), new Map(), new Map()];
  if (is === undefined || must === undefined || gone === undefined) return [];
  const empty: string[] = [];
  for (const row of stored.facetDays) {
    const name = `${row.topicId}|${row.day}`;
    const before = is.size + gone.size;
    unpackFacets(is, name, row);
    for (const [life, cells] of Object.entries(row.gone ?? {})) unpackFacets(gone, `${name}|${life}`, cells);
    if (is.size + gone.size === before) empty.push(`facets of ${name} count nothing`);
  }
  for (const [match, mention] of shown(stored)) for (const [name, count] of facetNames(match, mention, stored)) add(must, `${match.topicId}|${match.counted.published.day}|${name}`, count);
  // While the user's own touchpoints change, what is stored follows them one after another.
  if (settingOf<{ counts?: true }>(stored, 'requeueing')?.counts === true) for (const counts of [is, must]) for (const name of counts.keys()) if (name.includes('\town:')) counts.delete(name);
  return [...empty, ...differences('facet', is, must), ...differences('gone facet', gone, book.goneFacets)];
}

export function wrongAuthorDays(stored: Snapshot): string[] {
  const [is, must]: Counts[] = [new Map(), new Map()];
  if (is === undefined || must === undefined) return [];
  for (const { topicId, day, sites, entries } of stored.authorDays) {
    if (entries.length === 0) is.set(`${topicId}|${day}`, Number.NaN);
    for (let at = 0; at < entries.length; at += 4) {
      const followers = entries[at + 2] === -1 ? null : entries[at + 2];
      add(is, `${topicId}|${day}|${sites[entries[at + 1] ?? -1]}|${entries[at]}|${followers}`, entries[at + 3]);
    }
  }
  for (const [match, { authorId, post, site }] of shown(stored)) {
    const who = authorId === null ? '0|null' : `${hashNumber(authorId)}|${post.author.followers}`;
    add(must, `${match.topicId}|${match.counted.published.day}|${site}|${who}`);
  }
  return differences('author', is, must);
}

/** What a match shows, counter by counter; told once more, by other means than storage has. */
export function facetNames(match: Match, mention: Mention, stored: Pick<Snapshot, 'settings'>): Counts {
  const counts: Counts = new Map();
  for (const [facet, value, label, count = 1] of cellsOf(match, mention, stored)) {
    if (count > 0) add(counts, [mention.site, facet, value, label].join('\t'), count);
  }
  return counts;
}

function cellsOf(match: Match, mention: Mention, stored: Pick<Snapshot, 'settings'>): Cell[] {
  const { post, decided, goneAt } = mention;
  const signals = signalsOf(mention, match);
  const stage = signals.stage?.kind ?? null;
  const label = decided?.sentiment ?? match.toward?.label ?? mention.understanding.sentiment.label;
  const aspects = (signals.aspects ?? []).map((aspect) => [aspect.kind, aspect.label] as const);
  const numbers = [post.engagement.likes, post.engagement.replies, post.engagement.shares].filter((number) => number !== null);
  const leaves = signals.intent === 'cancel' || stage === 'leave' || signals.switchedTo !== undefined;
  const reasons = aspects.filter(([, comes]) => comes !== 'positive');
  const needed = goneAt === undefined && match.own !== true && wants(mention, signals.intent, label);
  return [
    ['kind', post.kind, label],
    ['touchpoint', `${post.kind}>${stage ?? '-'}`, label],
    ...ownTouchpoints(mention, stored).map((id): Cell => ['touchpoint', `own:${id}`, label]),
    ...(post.place === null ? [] : [['place', post.place, label] satisfies Cell]),
    ...(stage === null ? [] : [['stage', stage, label] satisfies Cell]),
    ...(signals.intent === null ? [] : [['intent', signals.intent, label] satisfies Cell]),
    ...(signals.emotions ?? []).map(({ kind }): Cell => ['emotion', kind, label]),
    ...aspects.map(([aspect, comes]): Cell => ['aspect', aspect, comes]),
    ...aspects.flatMap(([aspect, comes]): Cell[] => (stage === null ? [] : [['stageAspect', `${stage}>${aspect}`, comes]])),
    ...(leaves ? [['leave', '*', label] satisfies Cell, ...reasons.map(([aspect, comes]): Cell => ['leave', aspect, comes])] : []),
    ...(leaves && reasons.length === 0 ? [['leave', '-', label] satisfies Cell] : []),
    ...(numbers.length === 0 ? [] : [['engagement', 'shown', label] satisfies Cell, ['engagement', 'sum', label, numbers.reduce((sum, one) => sum + one, 0)] satisfies Cell]),
    ...(needed ? [['needs', 'answer', label] satisfies Cell] : []),
    ...(needed && (mention.answer !== undefined || post.reply !== null) ? [['needs', 'answered', label] satisfies Cell] : []),
  ];
}

const ASKING = ['threat', 'cancel', 'complaint', 'fear', 'question', 'request', 'purchase'];

/** Whether somebody should answer it, or should have. */
function wants({ decided = {}, understanding }: Mention, intent: string | null, label: string): boolean {
  const said = decided.signals?.answer;
  if (said !== undefined) return said;
  if (intent === 'reply' || intent === 'promotion') return false;
  const isDenied = intent === 'complaint' && decided.sentiment === 'positive' && decided.signals?.['intent:complaint'] !== true;
  if (intent !== null && !isDenied && ASKING.includes(intent)) return true;
  const asks = understanding.intent?.reasons.some((reason) => reason.intent === 'question') === true;
  return label === 'negative' || (asks && (intent === null || isDenied || intent === 'comparison'));
}

/** By the queries by which it is counted; in histories each of these is one word. */
function ownTouchpoints({ post }: Mention, stored: Pick<Snapshot, 'settings'>): string[] {
  const { touchpoints = [] } = settingOf<{ touchpoints: { id: string; query: string }[] }>(stored, 'countedTouchpoints') ?? {};
  const words = `${post.title ?? ''} ${post.text}`.toLowerCase().split(/[^\p{L}]+/u);
  return touchpoints.flatMap(({ id, query }) => (words.includes(query.toLowerCase()) ? [id] : []));
}

function shown(stored: Snapshot): [Match, Mention][] {
  const mentions = byId(stored.mentions);
  return stored.matches.flatMap((match): [Match, Mention][] => {
    const mention = mentions.get(match.mentionId);
    return mention === undefined || match.hiddenAt !== undefined ? [] : [[match, mention]];
  });
}

/** A counter of which nothing is counted is counted as NaN: it must not be there. */
export function unpackFacets(counts: Counts, under: string, { keys, counts: numbers }: { keys: string; counts: Float64Array }): void {
  if (keys === '') return;
  keys.split('\n').forEach((key, at) => counts.set(`${under}|${key}`, numbers[at] === 0 ? Number.NaN : (numbers[at] ?? Number.NaN)));
}

import type { ExportPrivacy } from '@/lib/mentions/exportPrivacy';
import type { Match, Mention } from '@/lib/mentions/mention';
import { bodyOf, partsOf, type OwnerReply, type Post, type Span } from '@/lib/posts/post';
import type { Topic } from '@/lib/query/topic';
import { nameEdits } from './nameEdits';
import { maskEdits } from './privateText';
import type { PseudonymOf } from './pseudonyms';
import { apart, edited, type EditedText, type TextEdit } from './textEdits';

export interface PrivacyOf {
  privacy: ExportPrivacy;
  /** Not asked where authors are named. */
  pseudonymOf: PseudonymOf;
  /** Whose own accounts stay as they are: they are no people. */
  topics: readonly Pick<Topic, 'handles'>[];
}

interface Row {
  mention: Mention;
  matches: Match[];
}

/** What stands where an account was named, in files without authors. */
const NOBODY = '[author]';

/**
 * A mention as it may go into a file. Masked, no text holds mails, phones, cards and the like; without named authors, nothing
 * in it names its author or another account, and no address or id leads to where they are named. All stretches of its text
 * (what was heard, what shows its sentiment) point to the same words as before. A text can still be searched for by its words.
 */
export async function privateRow({ mention, matches }: Row, using: PrivacyOf): Promise<Row> {
  const { privacy } = using;
  if (privacy.authors === 'named' && !privacy.masked) return { mention, matches };
  const { post } = mention;
  const body = bodyOf(post);
  const heard = matches.flatMap(({ spans }) => spans);
  const edits = await editsOf(body, { mention, heard, isAddressed: false }, using);
  const reply = post.reply === null ? null : await privateReply(post.reply, mention, using);
  const answered = await privateAnswer(mention, using);
  const replied: Row = { mention: reply === post.reply ? answered : { ...answered, post: { ...post, reply } }, matches };
  const row = edits.length === 0 ? replied : rewritten(replied, edited(body, edits));
  return privacy.authors === 'named' ? row : unnamed(row, using);
}

/** The mention with another body, and all that points into it. */
function rewritten({ mention, matches }: Row, change: EditedText): Row {
  return {
    mention: { ...mention, post: { ...mention.post, ...privateTexts(mention.post, change) }, understanding: moved(mention.understanding, change) },
    matches: matches.map((match) => ({ ...match, ...moved(spansOf(match), change) })),
  };
}

/** Words that the user or somebody else wrote about a mention, such as a note, as they may go into a file beside it. */
export async function privateWords(words: string, mention: Mention, using: PrivacyOf): Promise<string> {
  return edited(words, await editsOf(words, { mention, heard: [], isAddressed: true }, using)).text;
}

type Named = Pick<PrivacyOf, 'privacy' | 'pseudonymOf' | 'topics'>;

async function editsOf(text: string, of: { mention: Mention; heard: readonly Span[]; isAddressed: boolean }, using: Named): Promise<TextEdit[]> {
  const { privacy, pseudonymOf, topics } = using;
  const masks = privacy.masked ? maskEdits(text) : [];
  if (privacy.authors === 'named') return masks;
  const { site, post } = of.mention;
  const nameFor = async (handle: string): Promise<string> =>
    privacy.authors === 'none' ? NOBODY : pseudonymOf('author', `${site}:${handle}`);
  const own = new Set(topics.flatMap(({ handles }) => handles ?? []).map((handle) => handle.toLowerCase()));
  const keeps = (handle: string): boolean => own.has(handle.toLowerCase()) || own.has(`${site}:${handle}`.toLowerCase());
  return apart([...masks, ...(await nameEdits(text, { author: post.author, isAddressed: of.isAddressed, nameFor, keeps, heard: of.heard }))]);
}

/** Title and text whose body is the edited one. */
function privateTexts(post: Post, { text: body, moved: move }: EditedText): Pick<Post, 'title' | 'text'> {
  const { title, text } = partsOf(post);
  const titlePart = move(title);
  const textPart = move(text);
  const texts = {
    title: post.title === null ? null : body.slice(titlePart.start, titlePart.end),
    text: body.slice(textPart.start, textPart.end),
  };
  return bodyOf(texts) === body ? texts : { title: null, text: body };
}

async function privateReply(reply: OwnerReply, mention: Mention, using: Named): Promise<OwnerReply> {
  const edits = await editsOf(reply.text, { mention, heard: [], isAddressed: true }, using);
  const author = reply.author === null ? null : await authorFor(`${mention.site}:${reply.author}`, reply.author, using);
  return { ...reply, text: edited(reply.text, edits).text, author };
}

/** The answer in its thread, and what was promised in either, told like the reply in its card. */
async function privateAnswer(mention: Mention, using: Named): Promise<Mention> {
  const { answer, promises } = mention;
  const told = async (text: string): Promise<string> => edited(text, await editsOf(text, { mention, heard: [], isAddressed: true }, using)).text;
  return {
    ...mention,
    ...(answer?.text === undefined ? {} : { answer: { ...answer, text: await told(answer.text) } }),
    ...(promises === undefined ? {} : { promises: await Promise.all(promises.map(async (one) => ({ ...one, words: await told(one.words) }))) }),
  };
}

async function authorFor(id: string, named: string, { privacy, pseudonymOf }: Named): Promise<string | null> {
  if (privacy.authors === 'named') return named;
  return privacy.authors === 'none' ? null : pseudonymOf('author', id);
}

async function unnamed({ mention, matches }: Row, using: Named): Promise<Row> {
  const { pseudonymOf } = using;
  const { site, post, authorId } = mention;
  const id = `${site}:${await pseudonymOf('mention', mention.id)}`;
  const author = authorId === null ? null : await authorFor(authorId, authorId, using);
  const parent = post.parentId === null ? null : await pseudonymOf('mention', post.parentId.startsWith(`${site}:`) ? post.parentId : `${site}:${post.parentId}`);
  const isNone = using.privacy.authors === 'none';
  const { decided, ...others } = mention;
  // Who looks after it is somebody, too; a draft is in no file.
  const { owner: _owner, draft: _draft, ...choices } = decided ?? {};
  return {
    mention: {
      ...others,
      ...(decided === undefined ? {} : { decided: choices }),
      id,
      authorId: author,
      ...(mention.answer === undefined ? {} : { answer: { ...mention.answer, permalink: null } }),
      post: {
        ...post,
        nativeId: null,
        permalink: null,
        threadUrl: null,
        parentId: parent,
        place: isNone ? null : post.place,
        author: { handle: null, name: author, url: null, followers: isNone ? null : roughly(post.author.followers) },
      },
    },
    matches: matches.map((match) => ({ ...match, mentionId: id, ...withoutAuthor(match) })),
  };
}

/** To one digit: an exact number of followers is as good as a name. */
function roughly(count: number | null): number | null {
  return count === null ? null : Number(count.toPrecision(1));
}

/** What a topic learned of an author stands among its reasons, by name. */
function withoutAuthor({ relevance }: Match): Pick<Match, 'relevance'> {
  return relevance === undefined ? {} : { relevance: { ...relevance, reasons: relevance.reasons.filter(({ of }) => of !== 'author') } };
}

function spansOf({ spans, toward, relevance, aspects }: Match): Pick<Match, 'spans' | 'toward' | 'relevance' | 'aspects'> {
  return {
    spans,
    ...(toward === undefined ? {} : { toward }),
    ...(relevance === undefined ? {} : { relevance }),
    ...(aspects === undefined ? {} : { aspects }),
  };
}

/** The same with each stretch of the text moved to where its words stand now, and told in the words that stand there. */
function moved<Value>(value: Value, change: EditedText): Value {
  if (Array.isArray(value)) return value.map((one: unknown) => moved(one, change)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, one]) => [key, moved(one, change)]);
  const copy = Object.fromEntries(entries) as Record<string, unknown>;
  const { start, end } = copy;
  if (typeof start !== 'number' || typeof end !== 'number' || end <= start) return copy as Value;
  const span = change.moved({ start, end });
  const isWritten = typeof copy['term'] === 'string' && span.end - span.start !== end - start;
  return { ...copy, ...span, ...(isWritten ? { term: change.text.slice(span.start, span.end) } : {}) } as Value;
}

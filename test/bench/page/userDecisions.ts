import { completePost } from '@/lib/posts/complete';
import { createCalendar } from '@/lib/mentions/calendar';
import type { PostKind } from '@/lib/posts/post';
import { decideLabels, type LabelDecision } from '@/lib/storage/corrections';
import { decideInbox, type InboxDecision } from '@/lib/storage/inbox/decideInbox';
import { ingestBatch } from '@/lib/storage/ingest';
import { heardBatches } from '@/scripts/generate/batches';
import { AS_DECLARED, openOwn } from './fill';

/** A text as a post: `seenAt` and `publishedAt` in ms since 1970. */
export interface GivenText {
  id: string;
  site: string;
  kind: PostKind;
  text: string;
  title: string;
  language: string;
  author: string;
  publishedAt: number;
  seenAt: number;
}

/** Puts texts through ingest as posts, in the order in which they were seen. */
export async function ingestTexts(texts: readonly GivenText[]): Promise<void> {
  const db = await openOwn();
  const seen = texts.map(({ id, site, kind, text, title, language, author, publishedAt, seenAt }) => {
    const at = new Date(publishedAt).toISOString();
    const post = completePost(
      {
        kind, nativeId: id, title, text, language, author: { handle: author }, permalink: `/posts/${id}`, threadUrl: `/threads/${id.slice(0, -1)}`,
        publishedAt: { at, precision: 'second', raw: at },
      },
      { site, base: `https://${site}/`, context: kind === 'review' ? 'reviews' : 'thread' },
    );
    return { post, seenAt };
  });
  const using = { calendar: createCalendar('UTC'), newSalt: () => 'salt' };
  for (const batch of heardBatches(seen, { ...AS_DECLARED, size: 500 })) await ingestBatch(db, batch, using);
}

/** Stores labels that the user gave. */
export async function label(decisions: readonly LabelDecision[]): Promise<void> {
  await decideLabels(await openOwn(), decisions);
}

/** Stores what the user did of the work on mentions, at an instant (ms since 1970). */
export async function work(decisions: readonly InboxDecision[], now: number): Promise<void> {
  await decideInbox(await openOwn(), decisions, { now });
}

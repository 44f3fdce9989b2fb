import { framesOf } from '@/lib/platform/pageFrames';
import { sendToTab, type Sent } from './messenger';
import type { PageStatus, PutOutcome, QueryTrial } from './protocol';
import type { TriedTrees } from '@/lib/query/writing/trial';

// A page may hold frames of other sites that are read as well (comments, say). Those in which something was read have
// said so; where none has, the page is asked as it is.

/** How a page is read: its own state, or else that of a frame in it that is read. */
export async function askStatus(tabId: number): Promise<Sent<PageStatus>> {
  const frames = await innerFrames(tabId);
  if (frames.length === 0) return sendToTab('pageStatus', tabId);
  const own = await sendToTab('pageStatus', { tabId, frameId: 0 });
  if (isReading(own)) return own;
  for (const frameId of frames) {
    const inner = await sendToTab('pageStatus', { tabId, frameId });
    if (isReading(inner)) return inner;
  }
  return own;
}

/** Ids of the mentions on a page, then those in its frames. */
export async function askMentions(tabId: number): Promise<Sent<string[]>> {
  const frames = await innerFrames(tabId);
  if (frames.length === 0) return sendToTab('mentionsOnPage', tabId);
  const answers = await Promise.all([0, ...frames].map((frameId) => sendToTab('mentionsOnPage', { tabId, frameId })));
  const heard = answers.flatMap((sent) => (sent.ok && Array.isArray(sent.answer) ? [sent.answer] : []));
  return heard.length === 0 ? { ok: false, why: 'no-answer' } : { ok: true, answer: [...new Set(heard.flat())] };
}

/** The structure of a post that cannot be read, where the page, or a frame in it, is read. */
export async function askDiagnosis(tabId: number): Promise<Sent<string | null>> {
  return sendToTab('diagnose', await readPlace(tabId));
}

/** How a topic that is being written answers to the posts on a page, or in a frame in it that is read. */
export async function askTrial(tabId: number, trees: TriedTrees): Promise<Sent<QueryTrial>> {
  return sendToTab('tryQuery', await readPlace(tabId), trees);
}

/** Puts a reply into the composer of a page, or of the frame in it that holds the mention. Unsent. */
export async function askToPut(tabId: number, reply: { id: string; text: string }): Promise<Sent<PutOutcome>> {
  const frames = await innerFrames(tabId);
  let answered: Sent<PutOutcome> = { ok: false, why: 'no-answer' };
  for (const frameId of [0, ...frames]) {
    const sent = await sendToTab('putReply', frames.length === 0 ? tabId : { tabId, frameId }, reply);
    if (sent.ok && sent.answer !== 'no-post') return sent;
    if (sent.ok || !answered.ok) answered = sent;
  }
  return answered;
}

async function readPlace(tabId: number): Promise<number | { tabId: number; frameId: number }> {
  const frames = await innerFrames(tabId);
  if (frames.length === 0) return tabId;
  for (const frameId of [0, ...frames]) {
    if (isReading(await sendToTab('pageStatus', { tabId, frameId }))) return { tabId, frameId };
  }
  return { tabId, frameId: 0 };
}

async function innerFrames(tabId: number): Promise<number[]> {
  return (await framesOf(tabId)).filter((frameId) => frameId !== 0);
}

const isReading = (sent: Sent<PageStatus>): boolean => sent.ok && sent.answer.reading;

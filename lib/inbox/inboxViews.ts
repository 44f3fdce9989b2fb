import { QUEUES, type Queue } from '@/lib/mentions/queues';
import { cleanLine, cutAt } from '@/lib/posts/clean';

/** A queue and what of it is shown. Null: all; as an owner, '' is nobody. */
export interface InboxFilter {
  queue: Queue;
  topicId: string | null;
  site: string | null;
  owner: string | null;
  tag: string | null;
}

/** What the inbox may show, under a name that the user gave. */
export interface InboxView extends InboxFilter {
  id: string;
  name: string;
}

export const MOST_VIEWS = 30;
/** Longest name of a view, in UTF-16 units. */
export const LONGEST_VIEW_NAME = 60;
/** Longest id or word within, in UTF-16 units. */
const LONGEST_WORD = 200;

/** A name as it is stored; null where nothing is left. */
export function cleanViewName(name: string): string | null {
  const line = cleanLine(name);
  return line === null ? null : cutAt(line, LONGEST_VIEW_NAME).trimEnd();
}

/** The views in what is stored, in their order; what is none, or is there twice, or is one too many, is left out. */
export function readViews(stored: unknown): InboxView[] {
  if (!Array.isArray(stored)) return [];
  const views = new Map<string, InboxView>();
  for (const value of stored) {
    const view = viewIn(value);
    if (view !== null && !views.has(view.id)) views.set(view.id, view);
  }
  return [...views.values()].slice(0, MOST_VIEWS);
}

function viewIn(value: unknown): InboxView | null {
  if (typeof value !== 'object' || value === null) return null;
  const { id, name, queue, topicId, site, owner, tag } = value as Partial<Record<keyof InboxView, unknown>>;
  const known = QUEUES.find((one) => one === queue);
  const called = typeof name === 'string' ? cleanViewName(name) : null;
  if (typeof id !== 'string' || id === '' || id.length > LONGEST_WORD || known === undefined || called === null) return null;
  return { id, name: called, queue: known, topicId: wordIn(topicId), site: wordIn(site), owner: wordIn(owner), tag: wordIn(tag) };
}

function wordIn(value: unknown): string | null {
  return typeof value === 'string' && value.length <= LONGEST_WORD ? value : null;
}

/** Whether two say the same of what is shown. */
export function isSameFilter(a: InboxFilter, b: InboxFilter): boolean {
  return a.queue === b.queue && a.topicId === b.topicId && a.site === b.site && a.owner === b.owner && a.tag === b.tag;
}

/** With a view that stands one place earlier (-1) or later (1). */
export function movedView(views: readonly InboxView[], id: string, by: -1 | 1): InboxView[] {
  const at = views.findIndex((view) => view.id === id);
  const view = views[at];
  const to = at + by;
  if (view === undefined || to < 0 || to >= views.length) return [...views];
  return views.toSpliced(at, 1).toSpliced(to, 0, view);
}

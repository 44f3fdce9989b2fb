import type { Topic } from '@/lib/query/topic';

/** A topic as its form has it; without id: a new one. */
export type TopicDraft = Pick<
  Topic, 'name' | 'query' | 'hue' | 'role' | 'dontStore' | 'hide' | 'exactLetters' | 'handles' | 'aspects' | 'context'
> & {
  id?: string;
};

/** Stands for the topic that is being added, where others have their id. */
export const NEW_TOPIC = '';

/** What is being written. A form that is left with changes keeps them until they are saved or cancelled. */
export interface TopicDrafts {
  /** Whose form is open: a topic's id or `NEW_TOPIC`; null: none. */
  editing: string | null;
  /** Those with changes, by id or `NEW_TOPIC`. */
  changed: ReadonlyMap<string, TopicDraft>;
}

export const NO_DRAFTS: TopicDrafts = { editing: null, changed: new Map() };

/** What the form of a topic begins with. */
export function draftOf({ id, name, query, hue, role, dontStore, hide, exactLetters, handles, aspects, context }: Topic): TopicDraft {
  return withMore({ id, name, query, hue, role }, { dontStore, hide, exactLetters, handles, aspects, context });
}

type More = { [Field in 'dontStore' | 'hide' | 'exactLetters' | 'handles' | 'aspects' | 'context']?: Topic[Field] | undefined };

/** A draft with other fields of what is folded under "More"; those that say nothing are left out. */
export function withMore(draft: TopicDraft, more: More): TopicDraft {
  const { dontStore = '', hide = '', exactLetters = false, handles = [], aspects = [], context = {} } = { ...draft, ...more };
  const { id, name, query, hue, role } = draft;
  return {
    ...(id === undefined ? {} : { id }),
    name, query, hue, role,
    ...(dontStore.trim() === '' ? {} : { dontStore }),
    ...(hide.trim() === '' ? {} : { hide }),
    ...(exactLetters ? { exactLetters } : {}),
    ...(handles.length === 0 ? {} : { handles: [...handles] }),
    ...(aspects.length === 0 ? {} : { aspects: [...aspects] }),
    ...((context.about ?? '') + (context.notAbout ?? '') === '' ? {} : { context: { ...context } }),
  };
}

export function openDraft(drafts: TopicDrafts, id: string): TopicDrafts {
  return { ...drafts, editing: id };
}

/** Notes what was written; a draft that says what its topic says is none. */
export function keepDraft(drafts: TopicDrafts, topic: TopicDraft, draft: TopicDraft): TopicDrafts {
  const changed = new Map(drafts.changed);
  const id = topic.id ?? NEW_TOPIC;
  if (isSame(topic, draft)) changed.delete(id);
  else changed.set(id, draft);
  return { ...drafts, changed };
}

/** Closes the form, and forgets what was written in it. */
export function dropDraft(drafts: TopicDrafts, id: string): TopicDrafts {
  const changed = new Map(drafts.changed);
  changed.delete(id);
  return { editing: drafts.editing === id ? null : drafts.editing, changed };
}

/** Opens a form again with what was written in it. */
export function bringBack(drafts: TopicDrafts, draft: TopicDraft): TopicDrafts {
  const id = draft.id ?? NEW_TOPIC;
  return { editing: id, changed: new Map(drafts.changed).set(id, draft) };
}

function isSame(topic: TopicDraft, draft: TopicDraft): boolean {
  return JSON.stringify(withMore(topic, {})) === JSON.stringify(withMore(draft, {}));
}

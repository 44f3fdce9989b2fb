/** The mentions that are selected, and the one from which a selection is extended. */
export interface Selection {
  ids: ReadonlySet<string>;
  anchor: string | null;
}

export const NONE_SELECTED: Selection = { ids: new Set(), anchor: null };

/** With one mention more, or less where it is selected. */
export function toggled({ ids }: Selection, mentionId: string): Selection {
  const next = new Set(ids);
  if (!next.delete(mentionId)) next.add(mentionId);
  return { ids: next, anchor: mentionId };
}

/** With a step from one mention to the next, which is selected too; back over what is selected takes it away again. */
export function extended({ ids }: Selection, from: string, to: string): Selection {
  const next = new Set(ids);
  if (next.has(from) && next.has(to)) next.delete(from);
  else next.add(from).add(to);
  return { ids: next, anchor: to };
}

/** Without mentions that are no longer there. */
export function without({ ids, anchor }: Selection, gone: ReadonlySet<string>): Selection {
  const left = [...ids].filter((id) => !gone.has(id));
  return { ids: new Set(left), anchor: anchor !== null && gone.has(anchor) ? null : anchor };
}

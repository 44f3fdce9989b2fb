import type { Mention } from '@/lib/mentions/mention';
import { isSameValue } from '@/lib/mentions/sameValue';
import type { WorkEvent } from './workEvent';

/** What an event says, without whom, when and by whom it was of. */
export type WorkDone = { [Kind in WorkEvent['kind']]: Pick<Extract<WorkEvent, { kind: Kind }>, 'kind' | 'details'> }[WorkEvent['kind']];

/** What was done to a mention between two states of it, as the log of the work tells it. Of what stayed nothing is told. */
export function workDone(before: Pick<Mention, 'decided'>, after: Pick<Mention, 'decided'>): WorkDone[] {
  const [was, is] = [before.decided ?? {}, after.decided ?? {}];
  const done: WorkDone[] = [];
  if (!isSameValue(was.status, is.status)) done.push({ kind: 'status', details: { is: is.status?.is ?? null } });
  if (was.owner !== is.owner) done.push({ kind: 'owner', details: { is: is.owner ?? null } });
  done.push(...tagsDone(was.tags ?? {}, is.tags ?? {}));
  if (was.dueAt !== is.dueAt) done.push({ kind: 'due', details: { at: is.dueAt ?? null } });
  if (was.snoozedUntil !== is.snoozedUntil) done.push({ kind: 'snoozed', details: { until: is.snoozedUntil ?? null } });
  if (was.testimonial !== is.testimonial) done.push({ kind: 'testimonial', details: { is: is.testimonial ?? null } });
  if (is.replied !== undefined && !isSameValue(was.replied, is.replied)) {
    const { at: _at, ...details } = is.replied;
    done.push({ kind: 'reply', details });
  }
  return done;
}

function tagsDone(was: Readonly<Record<string, boolean>>, is: Readonly<Record<string, boolean>>): WorkDone[] {
  const on = (tags: Readonly<Record<string, boolean>>): Set<string> => new Set(Object.entries(tags).flatMap(([tag, has]) => (has ? [tag] : [])));
  const [before, after] = [on(was), on(is)];
  return [
    ...[...after].filter((tag) => !before.has(tag)).map((tag): WorkDone => ({ kind: 'tag', details: { tag, on: true } })),
    ...[...before].filter((tag) => !after.has(tag)).map((tag): WorkDone => ({ kind: 'tag', details: { tag, on: false } })),
  ];
}

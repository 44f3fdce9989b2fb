import * as v from 'valibot';
import type { WorkEvent, WorkKind } from '@/lib/inbox/workEvent';
import { TESTIMONIAL_STATES } from '@/lib/mentions/queues';
import { STATUSES } from '@/lib/mentions/status';
import { withDetails } from './details';
import { count, id, instant, key, line, missed, text, type Fields } from './parts';

type DetailsOf<Kind extends WorkKind> = Extract<WorkEvent, { kind: Kind }>['details'];

const at = v.nullable(instant);

const details = {
  opened: v.object({}),
  status: v.object({ is: v.nullable(v.picklist(STATUSES)) } satisfies Fields<DetailsOf<'status'>>),
  owner: v.object({ is: v.nullable(line) } satisfies Fields<DetailsOf<'owner'>>),
  tag: v.object({ tag: line, on: v.boolean() } satisfies Fields<DetailsOf<'tag'>>),
  note: v.object({ text } satisfies Fields<DetailsOf<'note'>>),
  due: v.object({ at } satisfies Fields<DetailsOf<'due'>>),
  snoozed: v.object({ until: at } satisfies Fields<DetailsOf<'snoozed'>>),
  testimonial: v.object({ is: v.nullable(v.picklist(TESTIMONIAL_STATES)) } satisfies Fields<DetailsOf<'testimonial'>>),
  reply: v.object({ how: v.picklist(['put', 'copied']), edited: v.boolean(), template: v.exactOptional(key), missed: v.exactOptional(missed), length: v.exactOptional(count) } satisfies Fields<DetailsOf<'reply'>>),
} satisfies { [Kind in WorkKind]: v.GenericSchema<unknown, DetailsOf<Kind>> };

const row = v.object({ id, mentionId: id, at: instant, by: line, kind: v.picklist(Object.keys(details) as WorkKind[]), details: v.unknown() });

/** A line of the log of the work, with what its kind tells. */
export const workLine = withDetails<WorkKind, WorkEvent>(row, details);

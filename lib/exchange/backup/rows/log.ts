import * as v from 'valibot';
import type { AuditEntry, AuditKind, AuditRow, FileScope } from '@/lib/storage/rows';
import { withDetails } from './details';
import { count, day, id, instant, line, list, number, type Fields } from './parts';

type DetailsOf<Kind extends AuditKind> = Extract<AuditEntry, { kind: Kind }>['details'];

const scope = v.object({
  topicId: v.nullable(id), site: v.nullable(id), from: v.nullable(day), to: v.nullable(day),
} satisfies Fields<FileScope>);

const details = {
  consent: v.object({ given: v.boolean(), text: number } satisfies Fields<DetailsOf<'consent'>>),
  export: v.object({
    file: line, format: line, rows: count, scope, masked: v.boolean(), authors: v.picklist(['named', 'pseudonyms', 'none']),
  } satisfies Fields<DetailsOf<'export'>>),
  person: v.object({ file: line, mentions: count } satisfies Fields<DetailsOf<'person'>>),
  backup: v.object({
    file: line, mentions: count, encrypted: v.boolean(), kind: v.picklist(['backup', 'bundle']),
  } satisfies Fields<DetailsOf<'backup'>>),
  restore: v.object({
    file: line, createdAt: instant, added: count, merged: count, conflicts: count, erased: count,
  } satisfies Fields<DetailsOf<'restore'>>),
  erase: v.object({ mentions: count, quotes: count, files: list(line) } satisfies Fields<DetailsOf<'erase'>>),
  retention: v.object({ mentions: count, matches: count } satisfies Fields<DetailsOf<'retention'>>),
  send: v.object({ to: line, rows: count } satisfies Fields<DetailsOf<'send'>>),
  damage: v.object({ code: v.picklist(['gone', 'short', 'broken']), before: count, now: count } satisfies Fields<DetailsOf<'damage'>>),
} satisfies { [Kind in AuditKind]: v.GenericSchema<unknown, DetailsOf<Kind>> };

const row = v.object({ id, at: instant, kind: v.picklist(Object.keys(details) as AuditKind[]), details: v.unknown() });

/** A line of the log, with what its kind tells. */
export const logLine = withDetails<AuditKind, AuditRow>(row, details);

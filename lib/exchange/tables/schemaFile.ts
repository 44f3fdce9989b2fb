import type { ExportPrivacy } from '@/lib/mentions/exportPrivacy';
import type { FileScope } from '@/lib/storage/rows';
import type { MentionColumn } from '../mentionColumns';
import type { Row } from './tableWriter';
import type { TableForm } from './tableForm';

/** What there is to say of a file with mentions, beside what stands in it. */
export interface SchemaOf {
  file: string;
  sha256: string;
  rows: number;
  form: TableForm;
  columns: readonly (Pick<MentionColumn, 'name' | 'type'> & { means?: string })[];
  scope: FileScope;
  /** Other filters, as the address of the list has them; null: none. */
  filter: string | null;
  privacy: ExportPrivacy;
  /** Reporting zone, IANA name: that of the days of the period. Instants are UTC. */
  zone: string;
  /** When it was written, ms since 1970. */
  now: number;
  leftOut: ReadonlyMap<string, number>;
}

/** The description that goes with a file, as JSON: columns, filters, period, zone, number of rows, checksum. */
export function schemaFile(of: SchemaOf): Blob {
  const { file, sha256, rows, form, columns, scope, filter, privacy, zone, now, leftOut } = of;
  const { from, to, topicId, site } = scope;
  const description = {
    format: 'earshot.mentions', version: 1, file, sha256, rows, written_at: new Date(now).toISOString(),
    form: form.kind === 'csv' ? { ...form, kind: 'csv', quote: '"', new_line: '\r\n' } : form,
    period: { from, to, zone }, filters: { topic: topicId, site, other: filter },
    people: { authors: privacy.authors, masked: privacy.masked }, left_out_by_site: Object.fromEntries(leftOut),
    columns: columns.map(({ name, type, means }) => ({ name, type, ...(means === undefined ? {} : { means }) })),
  };
  return new Blob([`${JSON.stringify(description, null, 2)}\n`], { type: 'application/json' });
}

/** The same in rows of two cells, for forms that have room for it; a file cannot hold its own checksum. */
export function schemaRows({ rows, columns, scope, filter, privacy, zone, now, leftOut }: Omit<SchemaOf, 'file' | 'sha256' | 'form'>): Row[] {
  const { from, to, topicId, site } = scope;
  return [
    ['written_at', new Date(now).toISOString()], ['rows', rows], ['from', from], ['to', to], ['zone', zone], ['topic', topicId], ['site', site], ['filters', filter],
    ['authors', privacy.authors], ['masked', privacy.masked], ...Array.from(leftOut, ([name, count]): Row => [`left out: ${name}`, count]),
    ...columns.map(({ name, type, means }): Row => [name, means === undefined ? type : `${type}: ${means}`]),
  ];
}

import type { AuditRow } from '@/lib/storage/rows';
import { BYTE_ORDER_MARK, csvLines } from './csv';

const COLUMNS = ['at', 'kind', 'file', 'number', 'details'] as const;

/** The log of what went out, came back and was removed as CSV; `details` is JSON with all that a line knows. */
export function logCsv(lines: readonly AuditRow[]): Blob {
  const rows = lines.map((line) => {
    return [new Date(line.at).toISOString(), line.kind, fileOf(line), numberOf(line), JSON.stringify(line.details)];
  });
  return new Blob([BYTE_ORDER_MARK + csvLines([[...COLUMNS], ...rows])], { type: 'text/csv;charset=utf-8' });
}

function fileOf({ details }: AuditRow): string | null {
  return 'file' in details ? details.file : null;
}

/** How many mentions, or rows of a file, a line is about; null where it is about none. */
function numberOf({ details }: AuditRow): number | null {
  if ('mentions' in details) return details.mentions;
  if ('rows' in details) return details.rows;
  return 'added' in details ? details.added : null;
}

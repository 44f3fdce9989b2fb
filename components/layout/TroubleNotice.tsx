import type { VNode } from 'preact';
import { Notice } from '@/components/controls/Notice';
import { useTranslator } from '@/components/hooks/translation';

/** What can be wrong with the stored data. */
export type DataTrouble =
  | { code: 'storage-full' }
  | { code: 'database-broken' }
  | { code: 'database-newer' }
  | { code: 'database-gone'; mentions: number };

export function TroubleNotice({ trouble }: { trouble: DataTrouble | null }): VNode | null {
  const { text, count } = useTranslator();
  if (trouble === null) return null;
  return (
    <Notice kind="trouble">
      {trouble.code === 'database-gone'
        ? count('trouble.database-gone', trouble.mentions)
        : text(`trouble.${trouble.code}`)}
    </Notice>
  );
}

import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { Notice } from '@/components/controls/Notice';
import { useTranslator } from '@/components/hooks/translation';

/** What can be wrong with the stored data. */
export type DataTrouble =
  | { code: 'storage-full' }
  | { code: 'database-broken' }
  | { code: 'database-newer' };

export interface TroubleNoticeProps {
  trouble: DataTrouble | null;
  /** Leads to what is stored, where something can be removed. */
  onStored?: () => void;
}

export function TroubleNotice({ trouble, onStored }: TroubleNoticeProps): VNode | null {
  const { text } = useTranslator();
  if (trouble === null) return null;
  const action = trouble.code === 'storage-full' && onStored !== undefined && (
    <Button size="small" onClick={onStored}>
      {text('trouble.toStored')}
    </Button>
  );
  return (
    <Notice kind="trouble" action={action}>
      {text(`trouble.${trouble.code}`)}
    </Notice>
  );
}

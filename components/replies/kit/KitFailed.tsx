import type { VNode } from 'preact';
import { Notice } from '@/components/controls/Notice';
import type { KitFailure } from '@/components/hooks/kit';
import { useTranslator } from '@/components/hooks/translation';

/** Why what was written was not stored. */
export function KitFailed({ failed }: { failed: KitFailure | null }): VNode | null {
  const { text } = useTranslator();
  if (failed === null) return null;
  return <Notice kind="trouble">{failed.why === 'full' ? text(`kit.full.${failed.kind}`, { most: failed.most, room: failed.room }) : text('trouble.saveFailed')}</Notice>;
}

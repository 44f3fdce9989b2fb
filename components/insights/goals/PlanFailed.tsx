import type { VNode } from 'preact';
import { Notice } from '@/components/controls/Notice';
import type { PlanFailure } from '@/components/hooks/plans';
import { useTranslator } from '@/components/hooks/translation';

/** Why what was written was not stored. */
export function PlanFailed({ failed }: { failed: PlanFailure | null }): VNode | null {
  const { text } = useTranslator();
  if (failed === null) return null;
  return <Notice kind="trouble">{failed.why === 'full' ? text('goals.full', { most: failed.most }) : text('trouble.saveFailed')}</Notice>;
}

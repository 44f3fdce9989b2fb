import type { VNode } from 'preact';
import { useRecurring } from '@/components/hooks/recurring';
import { Recurring, type RecurringProps } from '@/components/replies/kit/Recurring';

/** What is asked again and again and no article answers, with its data; nothing where it cannot be read. */
export function RecurringQuestions({ onWrite }: Pick<RecurringProps, 'onWrite'>): VNode | null {
  const recurring = useRecurring();
  return recurring.state === 'ready' ? <Recurring asked={recurring.value} onWrite={onWrite} /> : null;
}

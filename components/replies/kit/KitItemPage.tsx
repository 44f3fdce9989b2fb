import type { ComponentChildren, VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import type { KitFailure } from '@/components/hooks/kit';
import { useTranslator } from '@/components/hooks/translation';
import { EmptyState } from '@/components/layout/EmptyState';
import styles from './Kit.module.css';
import { KitFailed } from './KitFailed';

export interface KitItemPageProps {
  failed: KitFailure | null;
  /** The address names an item that is there no more. */
  isGone: boolean;
  onLeave: () => void;
  /** Its form. */
  children: ComponentChildren;
}

/** An item of the reply kit where it is changed or made. */
export function KitItemPage({ failed, isGone, onLeave, children }: KitItemPageProps): VNode {
  const { text } = useTranslator();
  return (
    <div class={styles['part']}>
      <KitFailed failed={failed} />
      {isGone ? <EmptyState title={text('kit.gone')} action={<Button onClick={onLeave}>{text('kit.back')}</Button>} /> : children}
    </div>
  );
}

import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { Notice } from '@/components/controls/Notice';
import { useTranslator } from '@/components/hooks/translation';

/** Says that something alarmed that nobody has looked at, and leads there; nothing where nothing did. */
export function AlertLine({ open, onLook }: { open: number; onLook: () => void }): VNode | null {
  const { text, count } = useTranslator();
  if (open === 0) return null;
  return (
    <Notice
      kind="note"
      action={
        <Button size="small" onClick={onLook}>
          {text('alerts.look')}
        </Button>
      }
    >
      {count('alerts.open', open)}
    </Notice>
  );
}

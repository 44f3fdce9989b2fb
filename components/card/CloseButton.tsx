import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { useTranslator } from '@/components/hooks/translation';

export function CloseButton({ onClose }: { onClose: () => void }): VNode {
  const { text } = useTranslator();
  return (
    <Button kind="quiet" size="small" icon="close" iconOnly onClick={onClose}>
      {text('card.close')}
    </Button>
  );
}

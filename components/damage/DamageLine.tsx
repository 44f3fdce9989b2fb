import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { Notice } from '@/components/controls/Notice';
import { useTranslator } from '@/components/hooks/translation';
import { sayDamage, type ShownDamage } from './sayDamage';

/** What was lost of the stored data, for screens beside the dashboard, with the way to what can be done. */
export function DamageLine({ damage, onLook }: { damage: ShownDamage | null; onLook: () => void }): VNode | null {
  const translator = useTranslator();
  if (damage === null) return null;
  return (
    <Notice
      kind="trouble"
      action={
        <Button size="small" onClick={onLook}>
          {translator.text('damage.look')}
        </Button>
      }
    >
      {sayDamage(damage, translator)}
    </Notice>
  );
}

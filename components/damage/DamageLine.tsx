import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { Notice } from '@/components/controls/Notice';
import { useLater } from '@/components/hooks/later';
import { DAMAGE_WORDS } from '@/components/hooks/laterParts';
import { useTranslator } from '@/components/hooks/translation';
import type { ShownDamage } from './sayDamage';

/** What was lost of the stored data, for screens beside the dashboard, with the way to what can be done. */
export function DamageLine({ damage, onLook }: { damage: ShownDamage | null; onLook: () => void }): VNode | null {
  const translator = useTranslator();
  const say = useLater(DAMAGE_WORDS, damage !== null);
  if (damage === null || say === null) return null;
  return (
    <Notice
      kind="trouble"
      action={
        <Button size="small" onClick={onLook}>
          {translator.text('damage.look')}
        </Button>
      }
    >
      {say(damage, translator)}
    </Notice>
  );
}

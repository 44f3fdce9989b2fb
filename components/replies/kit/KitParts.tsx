import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import { KIT_PARTS, kitHref, type KitPart } from './kitAddress';
import styles from './KitParts.module.css';

/** The way between the parts of the reply kit. */
export function KitParts({ part }: { part: KitPart }): VNode {
  const { text } = useTranslator();
  return (
    <nav class={styles['parts']} aria-label={text('kit.parts')}>
      {KIT_PARTS.map((one) => (
        <a key={one} class={styles['part']} href={kitHref(one)} aria-current={one === part ? 'page' : undefined}>
          {text(`kit.part.${one}`)}
        </a>
      ))}
    </nav>
  );
}

import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { useTranslator } from '@/components/hooks/translation';
import styles from './HueField.module.css';

/** How many topic colours there are. */
export const HUES = 8;

export function HueField({ hue, onHue }: { hue: number; onHue: (hue: number) => void }): VNode {
  const { text } = useTranslator();
  const name = useId();
  return (
    <fieldset class={styles['field']}>
      <legend class={styles['legend']}>{text('topics.hue')}</legend>
      <div class={styles['hues']}>
        {Array.from({ length: HUES }, (_, value) => (
          <input
            key={value}
            class={styles['hue']}
            style={{ '--hue': `var(--topic-${value})` }}
            type="radio"
            name={name}
            checked={value === hue}
            aria-label={text('topics.hueNumber', { n: value + 1 })}
            onChange={() => onHue(value)}
          />
        ))}
      </div>
    </fieldset>
  );
}

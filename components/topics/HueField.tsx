import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from '@/components/controls/Icon';
import { useTranslator } from '@/components/hooks/translation';
import styles from './HueField.module.css';
import { HUE_NAMES } from './hues';

/** The topic's colour. The chosen one has a check mark, and its name beside: colour alone says nothing. */
export function HueField({ hue, onHue }: { hue: number; onHue: (hue: number) => void }): VNode {
  const { text } = useTranslator();
  const group = useId();
  const chosen = HUE_NAMES[hue];
  return (
    <fieldset class={styles['field']} role="radiogroup">
      <legend class={styles['legend']}>{text('topics.hue')}</legend>
      <div class={styles['hues']}>
        {HUE_NAMES.map((name, value) => (
          <label key={name} class={styles['hue']} style={{ '--hue': `var(--topic-${value})` }} title={text(`topics.hue.${name}`)}>
            <input
              class={styles['input']}
              type="radio"
              name={group}
              checked={value === hue}
              aria-label={text(`topics.hue.${name}`)}
              onChange={() => onHue(value)}
            />
            <span class={styles['mark']}>
              <Icon name="check" />
            </span>
          </label>
        ))}
        <span class={styles['name']} aria-hidden="true">
          {chosen !== undefined && text(`topics.hue.${chosen}`)}
        </span>
      </div>
    </fieldset>
  );
}

import type { VNode } from 'preact';
import styles from './ChoiceField.module.css';
import { ChoiceMenu, type ChoiceMenuProps } from './ChoiceMenu';

/** Several choices at once, under their name. */
export function ChoiceField(props: ChoiceMenuProps): VNode {
  return (
    <div class={styles['field']}>
      <span class={styles['label']} aria-hidden="true">{props.label}</span>
      <ChoiceMenu {...props} />
    </div>
  );
}

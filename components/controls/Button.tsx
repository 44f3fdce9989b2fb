import type { ComponentChildren, VNode } from 'preact';
import styles from './Button.module.css';
import { Icon } from './Icon';
import type { IconName } from './icons';

export interface ButtonProps {
  children: ComponentChildren;
  onClick?: () => void;
  kind?: 'primary' | 'secondary' | 'quiet' | 'danger';
  size?: 'small' | 'normal';
  type?: 'button' | 'submit';
  icon?: IconName;
  /** Shows the icon alone; the words stay its name and its tooltip. */
  iconOnly?: boolean;
  disabled?: boolean;
  pressed?: boolean;
  expanded?: boolean;
  controls?: string;
}

export function Button(props: ButtonProps): VNode {
  const { children, kind = 'secondary', size = 'normal', type = 'button', icon, iconOnly = false } = props;
  const names = [styles['button'], styles[kind], styles[size], iconOnly ? styles['iconOnly'] : ''];
  return (
    <button
      type={type}
      class={names.join(' ')}
      onClick={props.onClick}
      disabled={props.disabled}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-controls={props.controls}
      title={iconOnly && typeof children === 'string' ? children : undefined}
    >
      {icon !== undefined && <Icon name={icon} />}
      <span class={iconOnly ? 'visually-hidden' : undefined}>{children}</span>
    </button>
  );
}

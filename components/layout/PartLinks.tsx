import type { VNode } from 'preact';
import styles from './PartLinks.module.css';

export interface PartLink<Part extends string> {
  part: Part;
  href: string;
  label: string;
}

export interface PartLinksProps<Part extends string> {
  label: string;
  links: readonly PartLink<Part>[];
  /** The one that is shown. */
  part: Part;
}

/** The way between the parts of a screen that have addresses of their own. */
export function PartLinks<Part extends string>({ label, links, part }: PartLinksProps<Part>): VNode {
  return (
    <nav class={styles['parts']} aria-label={label}>
      {links.map((one) => (
        <a key={one.part} class={styles['part']} href={one.href} aria-current={one.part === part ? 'page' : undefined}>
          {one.label}
        </a>
      ))}
    </nav>
  );
}

import { h, type VNode } from 'preact';
import { ICONS, type IconName } from './icons';
import styles from './Icon.module.css';
import { svgParts, type SvgPart } from './svgParts';

const read = new Map<IconName, SvgPart[]>();

function partsOf(name: IconName): SvgPart[] {
  const known = read.get(name);
  if (known !== undefined) return known;
  const parts = svgParts(ICONS[name]);
  read.set(name, parts);
  return parts;
}

/** A decoration beside words, or inside a control that has a name of its own. */
export function Icon({ name }: { name: IconName }): VNode {
  // An arrow that points onwards or back points the other way where lines run from right to left.
  const mirrored = name === 'arrowRight' || name === 'back' || name === 'answer';
  const names = mirrored ? `${styles['icon']} ${styles['mirrored']}` : styles['icon'];
  return (
    <svg class={names} viewBox="0 0 24 24" aria-hidden="true">
      {partsOf(name).map(({ tag, attributes }) => h(tag, attributes))}
    </svg>
  );
}

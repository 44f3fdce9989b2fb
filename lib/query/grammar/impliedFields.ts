import { bareAddress } from '../fields/fieldFacts';
import { DAY_FIELDS, NUMBER_FIELDS } from './fieldValues';
import type { FieldNode } from '../tree';

/** A stretch of numbers or days; null: open. */
interface Stretch {
  from: Bound | null;
  to: Bound | null;
}

interface Bound {
  at: number | string;
  isIn: boolean;
}

const MEDIA: readonly string[] = ['image', 'video', 'audio'];
const PLAIN_ADDRESS = /^[!-$&-~]+$/u;

/** Whether each post of which one field holds has the other hold, too. */
export function fieldImplies(a: FieldNode, b: FieldNode): boolean {
  if (a.field !== b.field) return false;
  if (NUMBER_FIELDS.includes(a.field)) return isInside(stretchOf(a, Number), stretchOf(b, Number));
  if (DAY_FIELDS.includes(a.field)) return isInside(stretchOf(a, String), stretchOf(b, String));
  const [own, asked] = [a.value.toLowerCase(), b.value.toLowerCase()];
  if (own === asked) return true;
  switch (a.field) {
    case 'lang':
      return own.replace(/-.*$/u, '') === asked.replace(/-.*$/u, '');
    case 'has':
      return asked === 'media' && MEDIA.includes(own);
    case 'site':
      return siteImplies(bareAddress(own), bareAddress(asked));
    case 'url':
      return PLAIN_ADDRESS.test(own) && PLAIN_ADDRESS.test(asked) && bareAddress(own).includes(bareAddress(asked));
    default:
      return false;
  }
}

/** A host is part of the hosts above it, and a path of what is above that. */
function siteImplies(own: string, asked: string): boolean {
  const [host = '', ...path] = own.replace(/\/+$/u, '').split('/');
  const [askedHost = '', ...askedPath] = asked.replace(/\/+$/u, '').split('/');
  const isUnder = host === askedHost || host.endsWith(`.${askedHost}`);
  if (!askedHost.includes('.') || !isUnder) return false;
  return askedPath.length <= path.length && askedPath.every((part, index) => part === path[index]);
}

function stretchOf({ comparison, value, to }: FieldNode, read: (written: string) => number | string): Stretch {
  const bound = (written: string, isIn: boolean): Bound | null =>
    (written === '*' ? null : { at: read(written), isIn });
  if (to !== undefined) return { from: bound(value, true), to: bound(to, true) };
  const isIn = comparison !== '<' && comparison !== '>';
  const isBelow = comparison === '<' || comparison === '<=';
  const isAbove = comparison === '>' || comparison === '>=';
  return { from: isBelow ? null : bound(value, isIn), to: isAbove ? null : bound(value, isIn) };
}

function isInside(own: Stretch, asked: Stretch): boolean {
  return bindsNoLess(own.from, asked.from, (a, b) => a > b) && bindsNoLess(own.to, asked.to, (a, b) => a < b);
}

/** Whether one end leaves out all that another does; `isFarther`: lies farther inside. */
function bindsNoLess(
  own: Bound | null,
  asked: Bound | null,
  isFarther: (a: number | string, b: number | string) => boolean,
): boolean {
  if (asked === null) return true;
  if (own === null) return false;
  return isFarther(own.at, asked.at) || (own.at === asked.at && (asked.isIn || !own.isIn));
}

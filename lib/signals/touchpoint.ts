import type { PostKind } from '@/lib/posts/post';
import type { Stage } from './signals';

/** Where a customer met the brand: a site, a kind of post there, and the stage of the customer's way. */
export interface Touchpoint {
  site: string;
  kind: PostKind;
  stage: Stage | null;
}

/** The key of a touchpoint, by which mentions of the same one are told: `trustpilot/review/use`. */
export function touchpointKey({ site, kind, stage }: Touchpoint): string {
  return `${site}/${kind}/${stage ?? 'unknown'}`;
}

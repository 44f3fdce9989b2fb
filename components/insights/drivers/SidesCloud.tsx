import type { VNode } from 'preact';
import type { Behind } from '@/components/overview/links';
import type { Side, SideDrivers } from '@/lib/insights/drivers/periodDrivers';

export function SidesCloud(_props: { sides: Record<Side, SideDrivers>; behind: Behind }): VNode | null {
  return null;
}

import type { VNode } from 'preact';
import { Loading } from '@/components/layout/Loading';

/** The board of streams, with its data. */
export function Streams(): VNode {
  return <Loading lines={6} />;
}

import type { VNode } from 'preact';
import { useBundle } from '@/components/hooks/bundle';
import { useNow } from '@/components/hooks/now';
import { SITE_NAMES } from '@/components/hooks/sites';
import { BundleView } from './BundleView';

/** The view of a bundle, with what reads it. */
export function Bundle(): VNode {
  const { bundle, open, unlock, close } = useBundle();
  return <BundleView bundle={bundle} siteNames={SITE_NAMES} now={useNow()} onOpen={open} onUnlock={unlock} onClose={close} />;
}

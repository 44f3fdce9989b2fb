import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offeredSite } from '@/lib/listener/offer';
import { randomInstance } from '@/lib/listener/instance';
import { forgetParts } from '@/lib/listener/parts';
import { startListener } from '@/lib/listener/session';
import { takeTurn } from '@/lib/listener/turn';
import { onMessage, send } from '@/lib/messaging/messenger';
import { isOrphaned } from '@/lib/platform/runtime';

export default defineUnlistedScript(() => {
  const site = offeredSite(window);
  if (site === null || isOrphaned()) return;
  forgetParts();
  takeTurn(
    () =>
      startListener(site, {
        window,
        messenger: { send, onMessage },
        instance: randomInstance(),
        now: () => Date.now(),
        isOrphaned,
      }),
  );
});

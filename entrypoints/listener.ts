import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { generalSite, isSite, offeredSite } from '@/lib/listener/offer';
import { randomInstance } from '@/lib/listener/instance';
import { forgetParts } from '@/lib/listener/parts';
import { startListener } from '@/lib/listener/session';
import { takeTurn } from '@/lib/listener/turn';
import { onMessage, send } from '@/lib/messaging/messenger';
import { isOrphaned } from '@/lib/platform/runtime';
import type { Site } from '@/lib/sites/reading/site';

export default defineUnlistedScript(() => {
  const offered = offeredSite(window);
  if (offered === null || isOrphaned()) return;
  forgetParts();
  if (isSite(offered)) start(offered);
  else void bring(offered.id).then(start);
});

function start(site: Site | null): void {
  if (site === null || isOrphaned()) return;
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
}

/** The reader of software that was recognised; that of any page where it cannot be had. */
async function bring(id: string): Promise<Site | null> {
  const general = generalSite(window);
  await send('needPart', { part: `sites/${id}` });
  const brought = offeredSite(window);
  return brought !== null && isSite(brought) ? brought : general;
}

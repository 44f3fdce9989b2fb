import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offeredSite } from '@/lib/listener/offer';
import { offerPointing } from '@/lib/listener/pointing';

export default defineUnlistedScript(() => offerPointing(window, offeredSite(window)));

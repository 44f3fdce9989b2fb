import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerPointing } from '@/lib/listener/pointing';

export default defineUnlistedScript(() => offerPointing(window));

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerPart } from '@/lib/listener/parts';
import { tryQuery } from '@/lib/listener/queryTrial';

export default defineUnlistedScript(() => offerPart('trial', tryQuery));

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { putReply } from '@/lib/listener/composer/putReply';
import { offerPart } from '@/lib/listener/parts';

export default defineUnlistedScript(() => offerPart('composer', putReply));

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createPutReply } from '@/lib/listener/composer/putReply';
import { replyBy } from '@/lib/listener/composer/replyBy';
import { offerPart } from '@/lib/listener/parts';

/** Not by the listener's clock: what was begun is answered, also when the listener retires. */
const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

export default defineUnlistedScript(() => offerPart('composer', replyBy(createPutReply(wait))));

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createMarks } from '@/lib/listener/marks';
import { offerPart } from '@/lib/listener/parts';

export default defineUnlistedScript(() => offerPart('marks', createMarks));

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { diagnose } from '@/lib/listener/diagnosis';
import { offerPart } from '@/lib/listener/parts';

export default defineUnlistedScript(() => offerPart('diagnosis', diagnose));

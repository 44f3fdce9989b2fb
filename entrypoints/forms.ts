import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerPart } from '@/lib/listener/parts';
import { ALL_FORMS } from '@/lib/query/matching/allForms';

export default defineUnlistedScript(() => offerPart('forms', ALL_FORMS));

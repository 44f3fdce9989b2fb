import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createMarksWithCard } from '@/lib/listener/marksWithCard';
import { offerPart } from '@/lib/listener/parts';

export default defineUnlistedScript(() => offerPart('marks', createMarksWithCard));

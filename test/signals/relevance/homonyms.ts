import { dzhmilAfter } from './dzhmilAfter';
import { dzhmilBefore } from './dzhmilBefore';
import { ghaymaAfter } from './ghaymaAfter';
import { ghaymaBefore } from './ghaymaBefore';
import { lanternAfter } from './lanternAfter';
import { lanternBefore } from './lanternBefore';
import type { Homonym } from './texts';

/** Three brands of ours that are common words, in three scripts. */
export const HOMONYMS: readonly Homonym[] = [
  {
    name: 'Lantern', language: 'en', query: 'lantern*',
    context: {
      about: 'sim, esim, signal, roaming, data, bill, contract, tariff, phone, network, 5g, customer service, refund',
      notAbout: 'paper, candle, festival, camping, comic, lamp, garden, light, green lantern, pumpkin',
    },
    before: lanternBefore, after: lanternAfter,
  },
  {
    name: 'Джміль', language: 'uk', query: 'джміл* OR джмел*',
    context: {
      about: 'посилка, доставка, відділення, кур’єр, поштомат, тариф, трекінг, відправлення, склад',
      notAbout: 'квітка, бджола, комаха, гніздо, робот, укус, політ, сад, запилення',
    },
    before: dzhmilBefore, after: dzhmilAfter,
  },
  {
    name: 'غيمة', language: 'ar', query: 'غيمة OR وغيمة OR لغيمة OR بغيمة OR الغيمة',
    context: {
      about: 'تطبيق، طلب، توصيل، مندوب، خصم، خدمة العملاء، استرداد، سعر، منتج',
      notAbout: 'سماء، مطر، طقس، سحاب، قصيدة، شمس، أطفال، أغنية',
    },
    before: ghaymaBefore, after: ghaymaAfter,
  },
];

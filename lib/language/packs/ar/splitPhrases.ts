import type { ValueGroups } from '@/lib/language/packs/lists';

/** Turns of speech with words between their words. */
export const SPLIT_PHRASES: ValueGroups = [
  [3, 'فاق* … توقعات*, تفوق* … التوقعات, يفوق … التوقعات'],
  [-2, 'خيب* … امل*, خيب* … ظن*'],
  [-3, 'ضيع* … فلوس*, ضيع* … وقت*, ضحك* … علينا, ضحك* … علي الناس, اخذ* … فلوسنا, اكل* … حقوق*'],
];

import type { ValueGroups } from '@/lib/language/packs/lists';

/** Turns of speech with words between their words. */
export const SPLIT_PHRASES: ValueGroups = [
  [3, 'tavsiye … ederim, tavsiye … ediyorum'],
  [2, 'işe … yarıyor, işe … yaradı'],
  [-2, 'hayal … kırıklığı, sinir … bozuyor'],
  [-3, 'işe … yaramıyor, işe … yaramaz, işe … yaramadı, işime … yaramadı, işime … yaramıyor, tavsiye … etmem'],
  [-3, 'tavsiye … etmiyorum, tavsiye … etmiyoruz'],
];

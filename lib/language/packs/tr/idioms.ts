import type { ValueGroups } from '@/lib/language/packs/lists';

/** Idioms of people who bought, stayed, watched or waited. */
export const IDIOMS: ValueGroups = [
  [3, 'saat gibi çalışıyor, saat gibi çalışan, tıkır tıkır, tıkır tıkır çalışıyor, pastanın üzerindeki çilek'],
  [3, 'cuk oturdu, eli öpülesi, göz kamaştırıcı'],
  [-2, 'el yakıyor, el yakan, bardağı taşıran son damla, dağ fare doğurdu, tabiri caizse çöp, boşuna para, suya düştü'],
  [-2, 'içi boş, havanda su, kör topal'],
  [-3, 'sudan ucuz değil, kazıklandım, kandırmaca, aptal yerine koy*, enayi yerine koy*'],
];

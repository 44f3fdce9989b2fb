import type { DeadlineWords } from '../deadlineWords';

const words: DeadlineWords = {
  days: `
    bugün:0, bugün içinde:0, bu (akşam|sabah|öğleden sonra):0, gün sonuna kadar:0, (gün|mesai) bitimine kadar:0, yarın:1, yarına:1,
    yarına kadar:1, yarın (sabah|akşam|öğlen|öğleden sonra)( kadar|):1, yarın (sabah|akşam|öğlen):1, ertesi gün:1, öbür gün:2
  `,
  weekdays: `
    (pazartesi|pazartesiye|pazartesiden)( günü| gününe| gününden|):1, (salı|salıya|salıdan)( günü| gününe| gününden|):2,
    (çarşamba|çarşambaya|çarşambadan)( günü| gününe|):3, (perşembe|perşembeye|perşembeden)( günü| gününe|):4,
    (cuma|cumaya|cumadan)( günü| gününe|):5, (cumartesi|cumartesiye|cumartesiden)( günü| gününe|):6,
    (pazar|pazara|pazardan)( günü| gününe|):0, pazartesi:1, pazartesiye:1, pazartesiden:1, salı:2, salıya:2, salıdan:2, çarşamba:3,
    çarşambaya:3, perşembe:4, perşembeye:4, cuma:5, cumaya:5, cumadan:5, cumartesi:6, cumartesiye:6, pazar:0, pazara:0
  `,
  periods: `
    (bu |)hafta sonuna kadar:week, bu hafta:week, hafta bitmeden:week, bu hafta içinde:week, hafta içinde:week,
    (gelecek|önümüzdeki|haftaya) hafta:week+1, gelecek hafta sonuna kadar:week+1, önümüzdeki hafta içinde:week+1,
    (bu |)ay sonuna kadar:month, ayın sonuna kadar:month, bu ay:month, (gelecek|önümüzdeki) ay:month+1, (bu |)yıl sonuna kadar:year,
    bu yıl:year, (gelecek|önümüzdeki) yıl:year+1
  `,
  numbers: `
    bir:1, iki:2, üç:3, dört:4, beş:5, altı:6, yedi:7, sekiz:8, dokuz:9, on:10, on iki:12, on dört:14, yirmi dört:24, otuz:30,
    kırk sekiz:48, birkaç:3
  `,
  or: 'ila, veya, ya da, ile',
  units: `
    (dakika|dakikada|dk):minute, yarım saat:minute*30, (saat|saatte|saatlik):hour, (gün|günde|günlük):day,
    (iş günü|iş gününde|iş günü içerisinde):workday, (hafta|haftada):week, (ay|ayda):month
  `,
  lengths: `
    (önümüzdeki |en geç |en fazla |)# @ (içinde|içerisinde|zarfında|sonra|sonrasında), (önümüzdeki |en geç |en fazla )# @,
    # (saatte|günde|haftada) @
  `,
  by: 'en geç, en geç bu',
  on: 'bu, önümüzdeki, gelecek',
  next: 'gelecek',
  inMonth: 'en geç, bu',
};

export default words;

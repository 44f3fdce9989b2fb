import type { Telltales } from '@/lib/language/packs/telltales';

/** Common Macedonian words without a letter of its own that neither Russian nor Ukrainian has. */
const WORDS: readonly string[] = [
  'сум', 'е', 'сме', 'сте', 'се', 'би', 'дека', 'оваа', 'овој', 'тоа', 'таа', 'тој', 'сите', 'ги', 'го', 'многу', 'сега', 'кога', 'како',
  'зошто', 'што', 'има', 'нема', 'може', 'треба', 'беше', 'биде', 'ова', 'вие', 'тие', 'ние', 'кои', 'која', 'кој', 'од', 'со', 'во',
  'благодарам', 'добро', 'лошо', 'денес', 'вчера', 'утре', 'нарачав', 'пари', 'датотека', 'датотеката', 'неуспешно',
];

export default { words: WORDS } satisfies Telltales;

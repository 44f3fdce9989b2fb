import type { ClauseWords } from '@/lib/language/packs/clauseWords';

export default {
  joiners: 'لكن, ولكن, بس, بينما, أما, لأن, لكنه, لكنها, غير أن, مع أن, رغم أن',
  relatives: 'الذي, التي, اللي',
  linkers: 'و, أو, ولا',
  determiners: 'كل, كلا, هذا, هذه',
  comparers: '',
  particles: 'من, عن',
  comparatives:
    'أفضل, أحسن, أسوأ, أكثر, أقل, أسرع, أبطأ, أجمل, أرخص, أغلى, أقوى, أضعف, أسهل, أوضح, أفخم, أردأ, أتعس, أبشع, خير, أوحش',
  lessers: 'أقل',
  likeners: 'مثل, زي, متل, كما',
  negators: 'ليس, ليست, مش, مو, ما, مب',
  parters: 'مقارنة ب, مقارنة مع, بالمقارنة مع, بدل, بدلا من, بعكس, عكس, على عكس, بخلاف, خلافا ل',
} satisfies ClauseWords;

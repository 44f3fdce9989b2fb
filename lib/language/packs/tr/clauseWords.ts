import type { ClauseWords } from '@/lib/language/packs/clauseWords';

export default {
  joiners: 've, veya, ise, çünkü',
  comparers: 'göre, kıyasla, yerine, aksine',
} satisfies ClauseWords;

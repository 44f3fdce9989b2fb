import type { ClauseWords } from '@/lib/language/packs/clauseWords';

export default {
  joiners: 'ama, fakat, ancak, lakin, ise, oysa, halbuki, çünkü',
  linkers: 've, veya, ya da, ile',
  determiners: 'hem, bu, bizim, benim',
  comparers: '',
  particles: '',
  comparatives: '',
  lessers: 'az',
  likeners: '',
  negators: 'değil',
  parters: '',
  postComparers:
    'göre, kıyasla, nazaran, yerine, aksine, -den daha, -dan daha, -ten daha, -tan daha, -den çok daha, '
    + '-dan çok daha, -ten çok daha, -tan çok daha',
  postLikeners: 'kadar, gibi',
} satisfies ClauseWords;

import type { ClauseWords } from '@/lib/language/packs/clauseWords';

export default {
  joiners: 'aber, doch, jedoch, sondern, dagegen, hingegen, während, obwohl, weil, denn, dafür',
  linkers: 'und, oder, sowie, noch',
  determiners: 'beide, sowohl, der, die, das, den, dem, ein, eine, mein, meine, unser, unsere, weder',
  comparers: '',
  particles: 'als',
  comparatives:
    'besser*, schlechter*, schlimmer*, lieber, mehr, weniger, schneller*, langsamer*, heller*, dunkler*, billiger*, '
    + 'günstiger*, teurer*, zuverlässiger*, schöner*, leichter*, einfacher*, freundlicher*, stärker*, schwächer*, größer*, '
    + 'kleiner*, hochwertiger*, minderwertiger*, angenehmer*, praktischer*, robuster*, netter*',
  lessers: 'weniger, minder',
  likeners: 'wie',
  negators: 'nicht, kein*, nie',
  parters:
    'anders als, statt, anstatt, anstelle von, im gegensatz zu, im gegensatz zum, im gegensatz zur, im vergleich zu, '
    + 'im vergleich zum, im vergleich zur, im vergleich mit, verglichen mit, gegenüber',
} satisfies ClauseWords;

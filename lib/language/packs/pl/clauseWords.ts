import type { ClauseWords } from '@/lib/language/packs/clauseWords';

export default {
  joiners: 'ale, lecz, jednak, natomiast, zaś, a, podczas gdy, choć, chociaż, bo, ponieważ, więc',
  relatives: 'któr*',
  linkers: 'i, oraz, lub, albo, ani',
  determiners: 'zarówno, jak, mój, moja, moje, nasz, nasza, ten, ta, to',
  comparers: 'niż, aniżeli',
  particles: 'od',
  comparatives:
    'lepszy, lepsza, lepsze, lepiej, gorszy, gorsza, gorsze, gorzej, bardziej, mniej, szybciej, wolniej, taniej, drożej, '
    + 'jaśniej, wolę, *szy, *sza, *sze, *ejsi',
  lessers: 'mniej',
  likeners: 'jak',
  negators: 'nie, nigdy',
  parters: 'w porównaniu z, w porównaniu do, zamiast, w przeciwieństwie do, w odróżnieniu od',
} satisfies ClauseWords;

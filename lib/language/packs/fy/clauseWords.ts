import type { ClauseWords } from '@/lib/language/packs/clauseWords';

export default {
  joiners: 'mar, wylst, omdat, hoewol, want, dus, al',
  linkers: 'en, of, noch',
  determiners: 'sawol, beide, de, it, in, myn, ús',
  comparers: '',
  particles: 'as, dan',
  comparatives:
    'better*, minder*, slimmer, slimmere, leaver, mear, flugger*, stadiger*, helderder*, goedkeaper*, djoerder*, '
    + 'betrouberder*, moaier*, lilliker*, lichter*, makliker*, freonliker*, sterker*, swakker*, fijner*, handiger*',
  lessers: 'minder',
  likeners: 'as',
  negators: 'net, gjin, noait',
  parters: 'oars as, yn stee fan, fergelike mei, yn tsjinstelling ta, yn ferliking mei',
} satisfies ClauseWords;

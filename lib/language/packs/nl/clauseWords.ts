import type { ClauseWords } from '@/lib/language/packs/clauseWords';

export default {
  joiners: 'maar, echter, terwijl, hoewel, omdat, want, dus, daarentegen, toch',
  linkers: 'en, of, noch, evenals',
  determiners: 'zowel, beide, de, het, een, mijn, onze, ons, noch',
  comparers: '',
  particles: 'dan',
  comparatives:
    'beter*, slechter*, erger*, liever, meer, minder, sneller*, trager*, langzamer*, feller*, helderder*, goedkoper*, '
    + 'duurder*, betrouwbaarder*, mooier*, lelijker*, lichter*, makkelijker*, vriendelijker*, sterker*, zwakker*, fijner*, '
    + 'handiger*, steviger*, prettiger*, netter*',
  lessers: 'minder',
  likeners: 'als',
  negators: 'niet, geen, nooit',
  parters: 'anders dan, in plaats van, in tegenstelling tot, vergeleken met, in vergelijking met, overgestapt van',
} satisfies ClauseWords;

import type { FactorGroups } from '@/lib/language/packs/lists';

export const NEGATORS =
  'nicht, nich, nit, ned, nie, niemals, nimmer, nirgends, nirgendwo, kein, keine, keinen, keinem, keiner, keines, keins, '
  + 'keinerlei, keineswegs, keinesfalls, keinesfalls, nichts, nix, niemand, niemanden, niemandem, weder, ohne, kaum, mitnichten, '
  + 'schwerlich, fehlanzeige, null, nöt, nüscht, nischt, kane, koa, koane, weit entfernt, alles andere als, von wegen';

/** Negators at the end of a clause look back: "gefällt mir nicht". */
export const POST_NEGATORS = 'nicht, nich, nit, ned, nie, niemals, nimmer, kaum, fehlanzeige, keineswegs';

/** After these a negator negates nothing: "nicht nur", "nichts als". */
export const NEGATOR_RELEASES = 'nur, bloß, bloss, allein, zuletzt, zuletzt, umsonst, minder, weniger, anders als, ausschließlich';

/** Words of degree and their factor on the word that follows. */
export const DEGREES: FactorGroups = [
  [1.5, 'extrem, extremst, unglaublich, unfassbar, wahnsinnig, unbeschreiblich, unheimlich, ungeheuer, ungemein, unendlich, abartig'],
  [1.4, 'absolut, absolute, absoluter, absolutes, absoluten, komplett, völlig, vollkommen, gänzlich, restlos, durchweg, durchwegs'],
  [1.4, 'verdammt, sau, scheiß, scheiss, scheiße, mega, hammer, mordsmäßig, tierisch, höllisch, brutal, irre, irrsinnig, super, voll'],
  [1.4, 'zutiefst, aufs äußerste, äußerst, aeusserst, höchst, überaus, enorm, massiv, massive, massiver, gewaltig, riesig, riesige, riesiger'],
  [1.4, 'außergewöhnlich, außerordentlich, ausserordentlich, ausnehmend, überdurchschnittlich, exorbitant, phänomenal, dermaßen, dermassen'],
  [1.3, 'sehr, total, totale, totaler, totales, echt, echte, echter, echtes, richtig, wirklich, besonders, derart, so was von, sowas von'],
  [1.3, 'ultra, krass, hochgradig, durch und durch, einfach nur, durchaus, rundum, rundherum, stets, tief, pur, pure, purer, pures, reine'],
  [1.3, 'reinste, reinster, reinstes, bodenlos, maßlos, masslos, grenzenlos, unsagbar, unsäglich, unendliche, ausgesprochen, arg, urst, ur'],
  [1.3, 'viel, viele, jede menge, große, großer, großes, großen, grosse, grosser, grosses, groß, schwer, schwere, schwerer, schweres, grob'],
  [1.2, 'so, immer, ständig, dauernd, andauernd, wahrlich, wahrhaftig, wahrhaft, gerade, recht, zudem, einfach, insgesamt, grundsätzlich'],
  [1.2, 'noch, doppelt, deutlich, erheblich, weitaus, wesentlich, bei weitem, viel zu, ganz besonders, sichtlich, spürbar, ganz und gar'],
  [1.1, 'ziemlich, ganz schön, schon wieder, wieder mal, aber auch, nur noch, ehrlich'],
  [0.9, 'ganz, eher, an sich, relativ, verhältnismäßig, vergleichsweise'],
  [0.8, 'halbwegs, einigermaßen, einigermassen, eigentlich, im prinzip, grundsätzlich eher, größtenteils, überwiegend, weitgehend, meist'],
  [0.7, 'etwas, bisschen, bissl, bisserl, bissel, bißchen, wenig, ein wenig, ein bisschen, ein bissl, leicht, fast, beinahe, manchmal'],
  [0.7, 'teilweise, teils, zum teil, stellenweise, mitunter, gelegentlich, ab und zu, hin und wieder, vielleicht, vermutlich, womöglich'],
  [0.7, 'tendenziell, phasenweise, zeitweise, irgendwie, möglicherweise, halb, in etwa, unter umständen'],
  [0.5, 'weniger, geringfügig, minimal, ansatzweise, angeblich, vermeintlich, sogenannte, sogenannter, sogenannten, sogenanntes, selbsternannte'],
  [0.4, 'angebliche, angeblicher, angebliches, angeblichen, vermeintliche, vermeintlicher, vermeintlichen, vorgeblich'],
];

/** What follows weighs more than what came before. */
export const CONTRASTS =
  'aber, jedoch, allerdings, dennoch, trotzdem, sondern, doch leider, nichtsdestotrotz, nichtsdestoweniger, indes, indessen, hingegen, '
  + 'dagegen, andererseits, gleichwohl, außer, lediglich, abgesehen davon, nur dass, bloß dass';

/** What is said after these is not so, or not yet. */
export const IRREALIS =
  'wenn, falls, sofern, =würde, =würden, =würdest, =würdet, wuerde, wuerden, =wäre, =wären, =wärst, =wärt, waere, waeren, =hätte, =hätten, '
  + '=hättest, =hättet, haette, haetten, =könnte, =könnten, =könntest, =könntet, koennte, koennten, sollte, sollten, solltest, solltet, '
  + '=müsste, =müssten, =müßte, =dürfte, =dürften, ob, gäbe, =bräuchte, als ob, hoffe, hoffen, hoffentlich, wünschte, wünsche mir';

/** What tells that the words may not be meant. */
export const SARCASM =
  'na toll, na super, na prima, na klasse, na bravo, na herrlich, ja klar, ja genau, ja sicher, ist klar, is klar, schon klar, ja ne ist klar, '
  + 'ja nee is klar, nee is klar, ne is klar, wer hätte das gedacht, welch überraschung, was für eine überraschung, große überraschung, '
  + 'wie überraschend, herzlichen dank auch, vielen dank auch, danke auch, schönen dank auch, danke für nichts, vielen dank für nichts, '
  + 'wie originell, wie nett, sehr witzig, haha sehr witzig, selten so gelacht, ironie, sarkasmus, ironie off, ironie aus, ironieoff, '
  + 'da freut man sich, da freut man sich doch, was will man mehr, läuft bei euch, läuft bei denen, läuft bei ihnen, ganz großes kino, '
  + 'ganz großes tennis, glückwunsch an, bravo an, applaus, slow clap, respekt auch, muss man erst mal schaffen, muss man auch erst mal schaffen, '
  + 'natürlich wieder, mal wieder, wieder einmal typisch, typisch';

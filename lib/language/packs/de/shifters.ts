import type { FactorGroups } from '@/lib/language/packs/lists';

export const NEGATORS =
  'nicht, nich, nit, ned, nie, niemals, nimmer, nirgends, nirgendwo, kein, keine, keinen, keinem, keiner, keines, '
  + 'keins, keinerlei, keineswegs, keinesfalls, nichts, nix, niemand, niemanden, niemandem, weder, ohne, kaum, '
  + 'mitnichten, schwerlich, fehlanzeige, null, nöt, nüscht, nischt, kane, koa, koane, weit entfernt, '
  + 'alles andere als, von wegen';

/** Negators at the end of a clause look back: "gefällt mir nicht". */
export const POST_NEGATORS = 'nicht, nich, nit, ned, nie, niemals, nimmer, kaum, fehlanzeige, keineswegs';

/** After these a negator negates nothing: "nicht nur", "nichts als". */
export const NEGATOR_RELEASES = 'nur, bloß, bloss, allein, zuletzt, umsonst, minder, weniger, anders als, ausschließlich';

/** Words of degree and their factor on the word that follows. */
export const DEGREES: FactorGroups = [
  [1.5, 'extrem, extremst, unglaublich, unfassbar, wahnsinnig, unbeschreiblich, unheimlich, ungeheuer, ungemein'],
  [1.5, 'unendlich, abartig'],
  [1.4, 'absolut, absolute, absoluter, absolutes, absoluten, komplett, völlig, vollkommen, gänzlich, restlos, durchweg'],
  [1.4, 'durchwegs, verdammt, sau, scheiß, scheiss, scheiße, mega, hammer, mordsmäßig, tierisch, höllisch, brutal, irre'],
  [1.4, 'irrsinnig, super, voll, zutiefst, aufs äußerste, äußerst, aeusserst, höchst, überaus, enorm, massiv, massive'],
  [1.4, 'massiver, gewaltig, riesig, riesige, riesiger, außergewöhnlich, außerordentlich, ausserordentlich, ausnehmend'],
  [1.4, 'überdurchschnittlich, exorbitant, phänomenal, dermaßen, dermassen'],
  [1.3, 'sehr, total, totale, totaler, totales, echt, echte, echter, echtes, richtig, wirklich, besonders, derart'],
  [1.3, 'so was von, sowas von, ultra, krass, hochgradig, durch und durch, einfach nur, durchaus, rundum, rundherum'],
  [1.3, 'stets, tief, pur, pure, purer, pures, reine, reinste, reinster, reinstes, bodenlos, maßlos, masslos, grenzenlos'],
  [1.3, 'unsagbar, unsäglich, unendliche, ausgesprochen, arg, urst, ur, viel, viele, jede menge, große, großer, großes'],
  [1.3, 'großen, grosse, grosser, grosses, groß, schwer, schwere, schwerer, schweres, grob'],
  [1.2, 'so, immer, ständig, dauernd, andauernd, wahrlich, wahrhaftig, wahrhaft, gerade, recht, zudem, einfach, insgesamt'],
  [1.2, 'grundsätzlich, noch, doppelt, deutlich, erheblich, weitaus, wesentlich, bei weitem, viel zu, ganz besonders'],
  [1.2, 'sichtlich, spürbar, ganz und gar'],
  [1.1, 'ziemlich, ganz schön, schon wieder, wieder mal, aber auch, nur noch, ehrlich'],
  [0.9, 'ganz, eher, an sich, relativ, verhältnismäßig, vergleichsweise'],
  [0.8, 'halbwegs, einigermaßen, einigermassen, eigentlich, im prinzip, grundsätzlich eher, größtenteils, überwiegend'],
  [0.8, 'weitgehend, meist'],
  [0.7, 'etwas, bisschen, bissl, bisserl, bissel, bißchen, wenig, ein wenig, ein bisschen, ein bissl, leicht, fast'],
  [0.7, 'beinahe, manchmal, teilweise, teils, zum teil, stellenweise, mitunter, gelegentlich, ab und zu, hin und wieder'],
  [0.7, 'vielleicht, vermutlich, womöglich, tendenziell, phasenweise, zeitweise, irgendwie, möglicherweise, halb, in etwa'],
  [0.7, 'unter umständen'],
  [0.5, 'weniger, geringfügig, minimal, ansatzweise, angeblich, vermeintlich, sogenannte, sogenannter, sogenannten'],
  [0.5, 'sogenanntes, selbsternannte'],
  [0.4, 'angebliche, angeblicher, angebliches, angeblichen, vermeintliche, vermeintlicher, vermeintlichen, vorgeblich'],
];

/** What follows weighs more than what came before. */
export const CONTRASTS =
  'aber, jedoch, allerdings, dennoch, trotzdem, sondern, doch leider, nichtsdestotrotz, nichtsdestoweniger, indes, '
  + 'indessen, hingegen, dagegen, andererseits, gleichwohl, außer, lediglich, abgesehen davon, nur dass, bloß dass';

/** What is said after these is not so, or not yet. */
export const IRREALIS =
  'wenn, falls, sofern, =würde, =würden, =würdest, =würdet, wuerde, wuerden, =wäre, =wären, =wärst, =wärt, waere, '
  + 'waeren, =hätte, =hätten, =hättest, =hättet, haette, haetten, =könnte, =könnten, =könntest, =könntet, koennte, '
  + 'koennten, sollte, sollten, solltest, solltet, =müsste, =müssten, =müßte, =dürfte, =dürften, ob, gäbe, =bräuchte, '
  + 'als ob, hoffe, hoffen, hoffentlich, wünschte, wünsche mir';

/** What tells that the words may not be meant. */
export const SARCASM =
  'na toll, na super, na prima, na klasse, na bravo, na herrlich, ja klar, ja genau, ja sicher, ist klar, is klar, '
  + 'schon klar, ja ne ist klar, ja nee is klar, nee is klar, ne is klar, wer hätte das gedacht, welch überraschung, '
  + 'was für eine überraschung, große überraschung, wie überraschend, herzlichen dank auch, vielen dank auch, '
  + 'danke auch, schönen dank auch, danke für nichts, vielen dank für nichts, wie originell, wie nett, sehr witzig, '
  + 'haha sehr witzig, selten so gelacht, ironie, sarkasmus, ironie off, ironie aus, ironieoff, da freut man sich, '
  + 'da freut man sich doch, was will man mehr, läuft bei euch, läuft bei denen, läuft bei ihnen, ganz großes kino, '
  + 'ganz großes tennis, glückwunsch an, bravo an, applaus, slow clap, respekt auch, muss man erst mal schaffen, '
  + 'muss man auch erst mal schaffen, natürlich wieder, mal wieder, wieder einmal typisch, typisch';

/** After these is said what might have been and is not. */
export const COUNTERFACTUALS =
  'wäre … gewesen, wären … gewesen, waere … gewesen, waeren … gewesen, hätte … können, '
  + 'hätten … können, haette … koennen, hätte … sollen, hätten … sollen, hätte … müssen, hätten … müssen, '
  + 'hätte … dürfen, wünschte es wäre, ich wünschte, man wünschte';

/** Before these is said what might have been and is not. */
export const POST_COUNTERFACTUALS =
  'gewesen wäre, gewesen wären, gewesen waere, gehabt hätte, gehabt hätten';

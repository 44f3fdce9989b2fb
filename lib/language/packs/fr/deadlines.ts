import type { DeadlineWords } from '../deadlineWords';

const words: DeadlineWords = {
  days: `
    aujourd'hui:0, (ce|cet) (matin|après-midi|soir):0, (la |)fin de (la |)journée:0, demain:1,
    demain (matin|après-midi|soir|midi):1, après-demain:2, après demain:2
  `,
  weekdays: 'lundi:1, mardi:2, mercredi:3, jeudi:4, vendredi:5, samedi:6, dimanche:0, (le |ce )week-end:0',
  periods: `
    (la |)fin de (la |cette )semaine:week, cette semaine:week, (la |)semaine prochaine:week+1,
    (début |courant |fin )de semaine prochaine:week+1, (la |)fin (du|de ce) mois:month, ce mois(-ci|):month,
    (le |)mois prochain:month+1, (la |)fin de (l'|cette )année:year, cette année:year, (l'|)année prochaine:year+1,
    l'an prochain:year+1
  `,
  numbers: `
    un:1, une:1, deux:2, trois:3, quatre:4, cinq:5, six:6, sept:7, huit:8, neuf:9, dix:10, douze:12, quatorze:14, quinze:15,
    vingt-quatre:24, trente:30, quarante-huit:48
  `,
  or: 'à, ou, et',
  units: `
    (minutes|minute):minute, demi-heure:minute*30, (heures|heure|h):hour, (jours|jour):day, jours calendaires:day,
    (jours|jour) (ouvrés|ouvré|ouvrables|ouvrable):workday, (semaines|semaine):week, quinzaine:week*2, (mois):month
  `,
  lengths: "(sous|dans|d'ici|dans un délai de|en moins de|en|dans les|sous un délai de|d'ici à|dans un délai maximum de|sous maximum) (les |)(prochaines |prochains |)# @( maximum| au plus tard|)",
  by: "avant, avant le, d'ici, d'ici le, d'ici à, jusqu'à, au plus tard, au plus tard le, pour, pour le, d'ici au, avant ce",
  on: 'le, ce, dès, ce prochain, du, dès ce',
  next: 'prochain',
  inMonth: "en, fin, début, mi, d'ici fin, d'ici la fin, avant fin, courant, d'ici, au mois de, avant la fin du mois de",
};

export default words;

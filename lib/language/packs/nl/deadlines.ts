import type { DeadlineWords } from '../deadlineWords';

const words: DeadlineWords = {
  days: `
    vandaag:0, vandaag nog:0, (vanmorgen|vanmiddag|vanavond):0, (het |)(einde|eind) van de (dag|middag|werkdag):0, morgen:1,
    morgen (vroeg|ochtend|middag|avond):1, (morgenochtend|morgenmiddag|morgenavond):1, overmorgen:2
  `,
  weekdays: `
    (maandag|maandagochtend|maandagmiddag|maandagavond):1, (dinsdag|dinsdagochtend|dinsdagmiddag):2,
    (woensdag|woensdagochtend|woensdagmiddag):3, (donderdag|donderdagochtend|donderdagmiddag):4,
    (vrijdag|vrijdagochtend|vrijdagmiddag|vrijdagavond):5, zaterdag:6, zondag:0, (het |dit )weekend:0
  `,
  periods: `
    (het |)(einde|eind) van (de|deze) week:week, deze week:week, (volgende|komende) week:week+1,
    (begin |eind )(volgende|komende) week:week+1, (het |)(einde|eind) van (de|deze) maand:month, deze maand:month,
    (volgende|komende) maand:month+1, (het |)(einde|eind) van het jaar:year, dit jaar:year, volgend jaar:year+1
  `,
  numbers: `
    een:1, één:1, twee:2, paar:2, een paar:2, drie:3, vier:4, vijf:5, zes:6, zeven:7, acht:8, negen:9, tien:10, twaalf:12,
    veertien:14, vierentwintig:24, dertig:30, achtenveertig:48
  `,
  or: 'tot, à, of, en',
  units: `
    (minuten|minuut):minute, half uur:minute*30, halfuur:minute*30, (uren|uur):hour, etmaal:hour*24, (dagen|dag):day,
    (werkdagen|werkdag):workday, (weken|week):week, (maanden|maand):month
  `,
  lengths: `
    (binnen|in|over|binnen nu en) (de (komende|volgende|eerstvolgende) |uiterlijk |maximaal |)# @, binnen @,
    (binnen |)uiterlijk # @, (de )(komende|eerstvolgende) # @
  `,
  by: `
    voor, vóór, vóór de, tot, uiterlijk, uiterlijk op, uiterlijk voor, op zijn laatst, niet later dan, voor aanstaande, tegen,
    voor komende
  `,
  on: 'op, deze, aanstaande, komende, aankomende, op de',
  next: 'volgende',
  inMonth: 'in, eind, begin, medio, voor eind, uiterlijk eind, half, voor het einde van, in de loop van',
};

export default words;

import type { DeadlineWords } from '../deadlineWords';

const words: DeadlineWords = {
  days: `
    oggi:0, oggi stesso:0, (stamattina|stasera|questo pomeriggio|questa sera):0, (la |)fine (della |di )giornata:0, domani:1,
    domani (mattina|pomeriggio|sera):1, dopodomani:2
  `,
  weekdays: 'lunedì:1, martedì:2, mercoledì:3, giovedì:4, venerdì:5, sabato:6, domenica:0, (il |)fine settimana:0, weekend:0',
  periods: `
    (la |)fine (della |di questa )settimana:week, questa settimana:week, in settimana:week,
    (la |)(prossima settimana|settimana prossima):week+1, (la |)fine (del |di questo )mese:month, questo mese:month,
    (il |)(prossimo mese|mese prossimo):month+1, (la |)fine (dell'|di quest')anno:year, quest'anno:year, l'anno prossimo:year+1,
    il prossimo anno:year+1
  `,
  numbers: `
    un:1, uno:1, una:1, due:2, paio di:2, un paio di:2, tre:3, quattro:4, cinque:5, sei:6, sette:7, otto:8, nove:9, dieci:10,
    dodici:12, quattordici:14, quindici:15, ventiquattro:24, trenta:30, quarantotto:48
  `,
  or: 'a, o, e',
  units: `
    (minuti|minuto):minute, mezz'ora:minute*30, (ore|ora|h):hour, (giorni|giorno):day,
    (giorni|giorno) (lavorativi|lavorativo|feriali):workday, (settimane|settimana):week, (mesi|mese):month
  `,
  lengths: `
    (entro|in|nel giro di|fra|tra|in meno di|nell'arco di|entro un massimo di|entro e non oltre|al massimo in) (le |i |)(prossime |prossimi |)# @,
    (entro|in) (la |il )(prossima |prossimo )@
  `,
  by: `
    entro, entro il, entro la, entro e non oltre, prima di, prima del, al più tardi, per, per il, fino a, entro il prossimo,
    entro lunedì o
  `,
  on: 'il, questo, questa, la, di, del, per',
  next: 'prossimo',
  inMonth: 'a, in, entro, entro fine, fine, entro la fine di, a fine, inizio, metà, per, nel mese di',
};

export default words;

import type { DeadlineWords } from '../deadlineWords';

const words: DeadlineWords = {
  days: `
    hoy:0, hoy mismo:0, esta (mañana|tarde|noche):0, (el |)(final|fin) del día:0, mañana:1,
    mañana (por la mañana|por la tarde|mismo|por la noche):1, pasado mañana:2
  `,
  weekdays: 'lunes:1, martes:2, miércoles:3, jueves:4, viernes:5, sábado:6, domingo:0, fin de semana:0',
  periods: `
    (el |)(final|fin|finales) de (la |esta |)semana:week, esta semana:week, a lo largo de (la|esta) semana:week,
    (la |)(próxima semana|semana que viene|semana próxima|siguiente semana):week+1, (el |)(final|fin|finales) de(l| este) mes:month,
    este mes:month, (el |)(próximo mes|mes que viene|mes próximo):month+1, (el |)(final|fin|finales) de(l|) año:year, este año:year,
    (el |)(próximo año|año que viene):year+1
  `,
  numbers: `
    un:1, una:1, dos:2, par de:2, un par de:2, tres:3, cuatro:4, cinco:5, seis:6, siete:7, ocho:8, nueve:9, diez:10, doce:12,
    catorce:14, quince:15, veinticuatro:24, treinta:30
  `,
  or: 'a, o, y',
  units: `
    (minutos|minuto):minute, media hora:minute*30, (horas|hora|h):hour, (días|día):day, días naturales:day,
    (días|día) (laborables|laborable|hábiles|hábil):workday, (semanas|semana):week, quincena:week*2, (meses|mes):month
  `,
  lengths: `
    (en|dentro de|en menos de|durante) (un (plazo|máximo|periodo) (máximo |)de |los próximos |las próximas |unos |unas |)# @,
    (en|dentro de) (el plazo de |un plazo no mayor a |un plazo no superior a )# @, en (la |el )(próxima|próximo) @,
    (antes de|como máximo en|a más tardar en) # @
  `,
  by: `
    antes del, antes de, antes del próximo, para el, para el próximo, hasta el, a más tardar el, como muy tarde el, como máximo el,
    no más tarde del, para, este próximo
  `,
  on: 'el, este, el próximo, del',
  next: 'el lunes que viene',
  inMonth: 'en, a finales de, antes de, a mediados de, a principios de, antes de finales de, durante, para',
};

export default words;

import type { DeadlineWords } from '../deadlineWords';

const words: DeadlineWords = {
  days: `
    hoje:0, hoje mesmo:0, ainda hoje:0, (esta|nesta) (manhã|tarde|noite):0, (o |ao |)(final|fim) do dia:0, amanhã:1,
    amanhã (de manhã|à tarde|à noite|cedo|pela manhã|mesmo):1, depois de amanhã:2
  `,
  weekdays: `
    (segunda-feira|segunda):1, (terça-feira|terça):2, (quarta-feira|quarta):3, (quinta-feira|quinta):4, (sexta-feira|sexta):5,
    sábado:6, domingo:0, fim de semana:0
  `,
  periods: `
    (o |ao |)(final|fim) (da|desta) semana:week, (esta|nesta) semana:week, (a |na |)(próxima semana|semana que vem):week+1,
    (o |ao |)(final|fim) (do|deste) mês:month, (este|neste) mês:month, (o |no |)(próximo mês|mês que vem):month+1,
    (o |ao |)(final|fim) (do|deste) ano:year, (este|neste) ano:year, (o |no |)(próximo ano|ano que vem):year+1
  `,
  numbers: `
    um:1, uma:1, dois:2, duas:2, par de:2, três:3, quatro:4, cinco:5, seis:6, sete:7, oito:8, nove:9, dez:10, doze:12, catorze:14,
    quatorze:14, quinze:15, vinte e quatro:24, trinta:30
  `,
  or: 'a, ou, e',
  units: `
    (minutos|minuto):minute, meia hora:minute*30, (horas|hora|h):hour, (dias|dia):day, dias corridos:day,
    (dias|dia) (úteis|útil):workday, (semanas|semana):week, quinzena:week*2, (meses|mês):month
  `,
  lengths: `
    (em|dentro de|em até|no prazo de|num prazo de|em um prazo de|no máximo em|em menos de|daqui a|nas|nos|no prazo máximo de) (até |próximas |próximos |no máximo |)# @,
    (até) # @
  `,
  by: `
    até, até à, até a, até ao, até o, até esta, antes de, antes da, antes do, no máximo até, o mais tardar, o mais tardar na,
    até a próxima, até o próximo, até o dia, até dia, até ao dia
  `,
  on: 'na, no, nesta, neste, em, na próxima, no próximo, esta, este, dia, no dia',
  next: 'na próxima, no próximo, até a próxima, até o próximo',
  inMonth: `
    em, até o fim de, até ao fim de, no fim de, no início de, fim de, em meados de, até o final de, até final de, até ao final de,
    até
  `,
};

export default words;

import type { CoachedReply } from './coachedReply';

/** Replies in Russian, good and bad. */
export const coached: readonly CoachedReply[] = [
  {
    about: 'owns it, says what happens next, when and where to write',
    mention: {
      text: 'Сумка порвалась через неделю, поддержка молчит уже пятый день. Больше ни ногой.',
      label: 'negative', intent: 'complaint', emotions: ['anger'], kind: 'review', site: 'web',
    },
    words: 'Извините нас: и сумка не должна была порваться, и молчать пять дней нельзя. Напишите, пожалуйста, на help@norvelo.example и приложите фото разрыва, ответим в течение рабочего дня.',
    voice: { contact: 'help@norvelo.example' },
    expected: { acknowledges: 'good', owns: 'good', nextStep: 'good', time: 'good', privateChannel: 'good' },
  },
  {
    about: 'answers in one line',
    mention: { text: 'подскажите, а в ливень с вашей сумкой можно? ноут не промокнет?', label: 'neutral', intent: 'question', address: 'formal', kind: 'comment', site: 'telegram' },
    words: 'Можно, если у сумки скрученный верх: внутрь ничего не протечёт. А модели на молнии спасут только от небольшого дождика, с ноутбуком лучше не рисковать.',
    article: {
      question: 'Промокают ли сумки?',
      answer: 'Сумки со скруткой не пропускают даже ливень. Сумки на молнии защищают только от небольшого дождя.',
    },
    expected: { answers: 'good' },
  },
  {
    about: 'takes a threat seriously without arguing',
    mention: {
      text: 'Если до пятницы деньги не вернёте, пишу в Роспотребнадзор и подаю в суд.',
      label: 'negative', intent: 'threat', emotions: ['anger'], kind: 'comment', site: 'telegram',
    },
    words: 'Понимаем, почему вы готовы идти до конца: возврат затянулся по нашей вине, приносим извинения. Скиньте, пожалуйста, номер заказа в личные сообщения, сегодня же выясним, на каком этапе застряли деньги, и отпишемся вам.',
    expected: { acknowledges: 'good', owns: 'good', nextStep: 'good', time: 'good', privateChannel: 'good' },
  },
  {
    about: 'warm thanks to a friend',
    mention: {
      text: 'Спасибо тебе, Norvelo, фонарь вытащил меня из леса в три часа ночи!',
      label: 'positive', intent: 'praise', emotions: ['gratitude'], address: 'familiar', kind: 'comment', site: 'threads',
    },
    words: 'Ого, вот это приключение! Спасибо, что рассказываешь, нам ужасно приятно. Береги себя и заряжай фонарь почаще :)',
    expected: { acknowledges: 'good' },
  },
  {
    about: 'thanks for a wish and asks for more',
    mention: {
      text: 'Добавьте, пожалуйста, в приложение тёмную тему, глаза вытекают вечером.',
      label: 'neutral', intent: 'request', address: 'formal', kind: 'review', site: 'googleplay',
    },
    words: 'Спасибо за идею, вечером и правда слепит. Передадим разработчикам. Уточните, пожалуйста, какой у вас телефон: на некоторых тема уже переключается вместе с системной.',
    expected: { acknowledges: 'good', nextStep: 'good' },
  },
  {
    about: 'blames and sends away',
    mention: {
      text: 'Крепление треснуло, сумка улетела под машину. Кто за это заплатит?',
      label: 'negative', intent: 'complaint', emotions: ['anger'], kind: 'comment', site: 'telegram',
    },
    words: 'Как мы уже писали выше, надо было внимательнее читать инструкцию. Это не наша проблема, претензии не принимаются. Остальные клиенты довольны.',
    expected: { acknowledges: 'missing', owns: 'missing', nextStep: 'missing', time: 'missing', privateChannel: 'missing', defensive: 'wrong' },
  },
  {
    about: 'a text block that says nothing, and sorry for feelings',
    mention: {
      text: 'Ухожу от вас. Три поломки за полгода, сколько можно терпеть.',
      label: 'negative', intent: 'cancel', emotions: ['disappointment'], kind: 'review', site: 'web',
    },
    words: 'Уважаемый клиент! Нам жаль, что у вас сложилось такое впечатление. Мы ценим каждого покупателя и постоянно работаем над улучшением качества обслуживания. С уважением, команда Norvelo.',
    expected: { acknowledges: 'missing', owns: 'missing', nextStep: 'missing', time: 'missing', privateChannel: 'missing', defensive: 'wrong', avoided: 'wrong' },
  },
  {
    about: 'does not answer what is asked, shouts',
    mention: { text: 'Сколько стоит доставка в Казань?', label: 'neutral', intent: 'question', kind: 'comment', site: 'instagram' },
    words: 'ЗАКАЗЫВАЙТЕ ПРЯМО СЕЙЧАС!!! САМЫЕ ЛУЧШИЕ СУМКИ ТОЛЬКО У НАС!!! 🔥🔥🔥',
    article: { question: 'Сколько стоит доставка?', answer: 'Доставка стоит 390 рублей. Заказы от 5000 рублей доставляем бесплатно.' },
    expected: { answers: 'missing', tone: 'wrong' },
  },
  {
    about: 'says вы to a friend, asks for the card in public',
    mention: {
      text: 'Слушай, ты мне два раза деньги списал за один заказ, верни давай',
      label: 'negative', intent: 'complaint', address: 'familiar', kind: 'comment', site: 'threads',
    },
    words: 'Простите, двойное списание — наша ошибка, и очень неприятная. Вернём деньги на карту 4111 1111 1111 1111 в течение трёх дней. Проверьте, пожалуйста, что номер ваш верный.',
    expected: { acknowledges: 'good', owns: 'good', nextStep: 'good', time: 'good', privateChannel: 'missing', personalData: 'wrong', address: 'wrong' },
  },
  {
    about: 'sorry, but no next step, no time, and slang',
    mention: {
      text: 'Приложение сожрало все мои записи о ремонте. Пять лет работы псу под хвост.',
      label: 'negative', intent: 'complaint', emotions: ['anger', 'disappointment'], kind: 'review', site: 'googleplay',
    },
    words: 'Блин, сорян, косяк наш, жиза ахах. Сами в шоке!',
    expected: { acknowledges: 'missing', owns: 'good', nextStep: 'missing', time: 'missing', privateChannel: 'missing', tone: 'wrong' },
  },
];

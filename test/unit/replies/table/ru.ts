import type { DraftedPost } from './draftedPost';

/** Posts in Russian. */
const posts: readonly DraftedPost[] = [
  {
    intent: 'threat', site: 'telegram', kind: 'comment', author: 'Марина', address: 'formal',
    text: 'Заказ NV-8814 так и не привезли, деньги не возвращаете. До пятницы не решите, пишу жалобу в Роспотребнадзор и иду в суд.',
    order: 'NV-8814',
  },
  {
    intent: 'cancel', site: 'googleplay', kind: 'review', rating: { value: 1, best: 5 }, author: 'Денис', address: 'formal',
    text: 'Отменил подписку и удаляю приложение. После каждого обновления становится только хуже, надоело.',
    article: { question: 'Как отменить подписку?', answer: 'В Google Play откройте «Платежи и подписки», выберите Norvelo и нажмите «Отменить». Оплаченный месяц доработает до конца.' },
  },
  {
    intent: 'complaint', site: 'web', kind: 'review', rating: { value: 2, best: 5 }, author: 'Светлана', address: 'formal',
    text: 'Ждала большего. Крепление сломалось через месяц, в поддержку не дозвониться. Очень разочарована.',
  },
  {
    intent: 'fear', site: 'pikabu', kind: 'comment', author: 'kolesiko88', address: 'formal',
    text: 'А этому магазину вообще можно доверять? Боюсь, что деньги спишут, а сумку не пришлют.',
    article: { question: 'Можно ли платить после получения?', answer: 'Можно выбрать оплату при получении: вы платите, когда сумка уже у вас в руках.' },
  },
  {
    intent: 'question', site: 'telegram', kind: 'comment', author: 'Лёша', address: 'familiar',
    text: 'Слушай, подскажи, сколько часов твой передний фонарь светит на полной?',
    article: { question: 'На сколько хватает заряда?', answer: 'На самом ярком режиме передний фонарь светит 4 часа.' },
  },
  {
    intent: 'request', site: 'googleplay', kind: 'review', rating: { value: 4, best: 5 }, author: 'Анна', address: 'formal',
    text: 'Приложение хорошее, но добавьте, пожалуйста, тёмную тему, вечером глаза болят.',
  },
  {
    intent: 'comparison', site: 'habr', kind: 'comment', author: null, address: 'formal',
    text: 'Что лучше, фара Luma от Norvelo или похожая втрое дешевле? Кто-нибудь сравнивал их по яркости?',
    product: 'Luma',
  },
  {
    intent: 'purchase', site: 'instagram', kind: 'comment', author: 'Ольга', address: 'formal',
    text: 'Хочу заказать сумку Harbour, сколько она стоит и где купить?', product: 'Harbour',
  },
  {
    intent: 'recommendation', site: 'youtube', kind: 'comment', author: 'Руслан', address: 'formal',
    text: 'Рекомендую Norvelo всем, кто ездит круглый год. Берите смело, три зимы прошла и ни одной дырки.',
  },
  {
    intent: 'praise', site: 'googlemaps', kind: 'review', rating: { value: 5, best: 5 }, author: 'Вера', address: 'formal',
    text: 'Спасибо огромное мастерам! Починили фонарь при мне, вежливо и быстро. Отличный сервис.',
  },
  {
    intent: 'reply', site: 'telegram', kind: 'comment', author: 'Norvelo',
    text: 'Здравствуйте! Приносим извинения за доставленные неудобства. Пришлите, пожалуйста, номер заказа в личные сообщения, наши специалисты разберутся.',
  },
  {
    intent: 'promotion', site: 'instagram', kind: 'post', author: null,
    text: 'Только сегодня скидка 20% на все фонари по промокоду PEDAL20! Ссылка в шапке профиля. #реклама',
  },
];

export default posts;

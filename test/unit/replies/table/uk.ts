import type { DraftedPost } from './draftedPost';

/** Posts in Ukrainian. */
const posts: readonly DraftedPost[] = [
  {
    intent: 'threat', site: 'facebook', kind: 'comment', author: 'Олена', address: 'formal',
    text: 'Якщо до понеділка не повернете гроші за замовлення NV-3051, подаю заяву в Держпродспоживслужбу і до суду. Досить мене годувати обіцянками!',
    order: 'NV-3051',
  },
  {
    intent: 'cancel', site: 'googleplay', kind: 'review', rating: { value: 1, best: 5 }, author: 'Тарас', address: 'formal',
    text: 'Після оновлення застосунок вилітає щоразу. Скасував підписку, видаляю, користуватися цим неможливо.',
    article: { question: 'Як скасувати підписку?', answer: 'Відкрийте Google Play, розділ «Платежі та підписки», оберіть Norvelo й натисніть «Скасувати». Сплачений місяць діятиме до кінця.' },
  },
  {
    intent: 'complaint', site: 'trustpilot', kind: 'review', rating: { value: 1, best: 5 }, author: 'Ірина', address: 'formal',
    text: 'Розчарована. Блискавка розійшлася через два тижні, підтримка не відповідає на листи. За такі гроші очікувала кращого.',
  },
  {
    intent: 'fear', site: 'reddit', kind: 'comment', author: 'velo_kit', address: 'formal',
    text: 'Трохи боюся вводити дані картки на їхньому сайті. Це точно не шахраї?',
    article: { question: 'Чи безпечно платити на сайті?', answer: 'Оплата проходить через сторінку банку, номера картки ми не бачимо й не зберігаємо.' },
  },
  {
    intent: 'question', site: 'instagram', kind: 'comment', author: 'Дарина', address: 'familiar',
    text: 'Привіт! Підкажи, будь ласка, чи влізе в міську сумку ноут 15 дюймів?',
    article: { question: 'Чи вміщається ноутбук?', answer: 'У міську сумку входить ноутбук до 16 дюймів, для нього є м’яка кишеня.' },
  },
  {
    intent: 'request', site: 'threads', kind: 'comment', author: 'Остап', address: 'formal',
    text: 'Додайте, будь ласка, у застосунок темну тему. Увечері в гаражі очі вилазять.',
  },
  {
    intent: 'comparison', site: 'reddit', kind: 'comment', author: null, address: 'formal',
    text: 'Вибираю між фарою Luma від Norvelo і китайською за півціни. Чи краща вона, ніж дешевша, хто порівнював?',
    product: 'Luma',
  },
  {
    intent: 'purchase', site: 'facebook', kind: 'comment', author: 'Богдана', address: 'formal',
    text: 'Хочу купити сумку Harbour, де її замовити і скільки коштує?', product: 'Harbour',
  },
  {
    intent: 'recommendation', site: 'youtube', kind: 'comment', author: 'Максим', address: 'formal',
    text: 'Раджу всім сумки Norvelo! Два роки під дощами, і досі як нова. Беріть, не пошкодуєте.',
  },
  {
    intent: 'praise', site: 'googlemaps', kind: 'review', rating: { value: 5, best: 5 }, author: 'Соломія', address: 'formal',
    text: 'Дуже дякую майстрам, полагодили ліхтар за десять хвилин і ще й усміхалися. Найкращий сервіс!',
  },
  {
    intent: 'reply', site: 'facebook', kind: 'comment', author: 'Norvelo',
    text: 'Доброго дня! Нам дуже прикро, що так сталося. Напишіть нам, будь ласка, в особисті номер замовлення, і наші фахівці все перевірять.',
  },
  {
    intent: 'promotion', site: 'instagram', kind: 'post', author: null,
    text: 'Лише сьогодні -20% на всі ліхтарі за промокодом PEDAL20! Посилання в шапці профілю. #реклама',
  },
];

export default posts;

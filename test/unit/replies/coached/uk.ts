import type { CoachedReply } from './coachedReply';

/** Replies in Ukrainian, good and bad. */
export const coached: readonly CoachedReply[] = [
  {
    about: 'owns it, asks for the order in private, names a day',
    mention: {
      text: 'Третій тиждень чекаю на сумку від Norvelo, на листи ніхто не відповідає. Це знущання.',
      label: 'negative', intent: 'complaint', emotions: ['anger'], kind: 'comment', site: 'facebook',
    },
    words: 'Три тижні без жодної відповіді — це неприпустимо, і вибачте нам за це. Киньте, будь ласка, номер замовлення в особисті, ми знайдемо посилку й відпишемо вам завтра до обіду.',
    expected: { acknowledges: 'good', owns: 'good', nextStep: 'good', time: 'good', privateChannel: 'good' },
  },
  {
    about: 'plain answer to a plain question',
    mention: { text: 'А ваші ліхтарі можна заряджати від павербанка в дорозі?', label: 'neutral', intent: 'question', kind: 'comment', site: 'instagram' },
    words: 'Так, підійде будь-який павербанк із кабелем USB-C. Переднього ліхтаря вистачає десь на чотири години найяскравішого світла.',
    article: {
      question: 'Від чого заряджати ліхтар?',
      answer: 'Ліхтар заряджається кабелем USB-C від комп’ютера, зарядки чи павербанка. На найяскравішому режимі він світить 4 години.',
    },
    expected: { answers: 'good' },
  },
  {
    about: 'short thanks for praise, as friends speak',
    mention: {
      text: 'Пройшла з вашими сумками 600 км Карпатами, ні краплі всередині. Ви молодці!',
      label: 'positive', intent: 'praise', emotions: ['joy'], kind: 'review', site: 'googlemaps',
    },
    words: 'Оце мандрівка! Щиро дякуємо, що поділилися, ми аж самі захотіли в гори.',
    expected: { acknowledges: 'good' },
  },
  {
    about: 'lets somebody go, says how and where to ask',
    mention: {
      text: 'Скасовую підписку на ваш застосунок, після оновлення користуватися ним неможливо.',
      label: 'negative', intent: 'cancel', emotions: ['disappointment'], kind: 'review', site: 'googleplay',
    },
    words: 'Шкода, що оновлення все вам зіпсувало, це наша помилка. Підписку можна вимкнути в Google Play у розділі «Платежі та підписки». Якщо гроші все ж знімуть, напишіть на help@norvelo.example, відповідаємо того ж дня.',
    voice: { contact: 'help@norvelo.example' },
    expected: { acknowledges: 'good', owns: 'good', nextStep: 'good', time: 'good', privateChannel: 'good' },
  },
  {
    about: 'takes up a wish, asks what for, to somebody who says ти',
    mention: {
      text: 'Norvelo, зроби вже нарешті сумку на кермо під планшет, ти ж можеш :)',
      label: 'neutral', intent: 'request', address: 'familiar', kind: 'comment', site: 'threads',
    },
    words: 'Ідея класна, дякуємо! Скажи, якого розміру в тебе планшет і чи хочеш бачити екран на ходу? Передамо твої побажання конструкторам.',
    expected: { acknowledges: 'good', nextStep: 'good' },
  },
  {
    about: 'blames the customer and hides behind rules',
    mention: {
      text: 'Блискавка розійшлася на другий день. Якість жахлива, гроші на вітер.',
      label: 'negative', intent: 'complaint', emotions: ['disappointment'], kind: 'review', site: 'googlemaps',
    },
    words: 'Ви самі винні, бо перевантажили сумку. Треба було читати інструкцію. Згідно з нашими правилами такі випадки не є гарантійними.',
    expected: { acknowledges: 'missing', owns: 'missing', nextStep: 'missing', time: 'missing', privateChannel: 'missing', defensive: 'wrong' },
  },
  {
    about: 'hollow words instead of the answer',
    mention: { text: 'Скільки днів маю на повернення? Не знайшов на сайті.', label: 'neutral', intent: 'question', kind: 'comment', site: 'facebook' },
    words: 'Шановний клієнте, ваша думка дуже важлива для нас! Усю інформацію ви можете знайти на сайті.',
    article: { question: 'Протягом якого часу можна повернути товар?', answer: 'Повернути товар можна протягом 30 днів від дня отримання.' },
    expected: { answers: 'missing', avoided: 'wrong' },
  },
  {
    about: 'tells order, telephone and mail of the customer to everybody',
    mention: {
      text: 'Де моє замовлення??? Ви взагалі збираєтеся щось робити?',
      label: 'negative', intent: 'complaint', emotions: ['anger'], kind: 'comment', site: 'facebook',
    },
    words: 'Розуміємо, як набридло чекати. Перепрошуємо за затримку, провина наша. Бачимо ваше замовлення NV-4821 на номер +380 67 555 01 42, чек надіслали на zirka.test@ukr.example. Кур’єр привезе його сьогодні до 18:00.',
    expected: { acknowledges: 'good', owns: 'good', nextStep: 'good', time: 'good', privateChannel: 'missing', personalData: 'wrong' },
  },
  {
    about: 'jokes with somebody who is angry, promises nothing',
    mention: {
      text: 'Ліхтар згас посеред траси вночі. Ви розумієте, що я могла загинути?!',
      label: 'negative', intent: 'complaint', emotions: ['anger', 'fear'], kind: 'comment', site: 'instagram',
    },
    words: 'Ой-ой, халепа 😂 Ліхтарик просто втомився, хіхі! Гарного дня!!!',
    expected: { acknowledges: 'missing', owns: 'missing', nextStep: 'missing', time: 'missing', privateChannel: 'missing', tone: 'wrong' },
  },
  {
    about: 'answers in Russian',
    mention: {
      text: 'Чи можна у вас заплатити карткою просто на сайті, чи тільки накладеним платежем?',
      label: 'neutral', intent: 'question', kind: 'comment', site: 'threads',
    },
    words: 'Здравствуйте! Да, при оформлении заказа можно выбрать оплату картой через страницу банка, данные карты мы не видим.',
    expected: { language: 'wrong' },
  },
  {
    about: 'formal to a friend, and far too long for the site',
    mention: {
      text: 'бро, ти крутий, усім друзям тебе раджу',
      label: 'positive', intent: 'recommendation', address: 'familiar', kind: 'comment', site: 'x',
    },
    words: 'Вельмишановний клієнте! Висловлюємо Вам нашу глибоку вдячність за те, що Ви рекомендуєте нашу продукцію своїм друзям і знайомим. Ми докладаємо чималих зусиль, щоб кожен наш покупець залишався задоволеним, і сподіваємося, що Ви й надалі обиратимете саме нас, адже саме завдяки таким людям, як Ви, ми розвиваємося та зростаємо.',
    expected: { acknowledges: 'good', address: 'wrong', length: 'wrong', avoided: 'wrong' },
  },
];

import type { SignalRow } from '@/test/signals/row';

const rows: readonly SignalRow[] = [
  {
    text: 'Верните деньги до пятницы, иначе подаю в суд и жалобу в Роспотребнадзор. Чеки и записи разговоров у меня есть.',
    intent: 'threat', address: 'formal', aspects: { returns: 'negative' }, stage: 'support', hazard: 'legal', answer: true,
  },
  {
    text: 'Если до завтра курьер не появится, обзор на ваш магазин увидят все мои 40 тысяч подписчиков, обещаю',
    intent: 'threat', emotion: 'anger', address: 'formal', aspects: { delivery: 'negative' }, answer: true,
  },
  {
    text: 'Досудебную претензию получите заказным письмом. Дальше общаться будем через юриста.',
    intent: 'threat', address: 'formal', hazard: 'legal', answer: true,
  },
  { text: 'Ещё одно такое списание - и я иду в прокуратуру и в Центробанк', intent: 'threat', hazard: 'legal', answer: true },
  {
    text: 'Отключил автопродление, досматриваю месяц и ухожу на Кинозал+. Там хоть сериалы не удаляют',
    intent: 'cancel', stage: 'leave', switchedTo: 'Кинозал', answer: true,
  },
  {
    text: 'Здравствуйте. Прошу расторгнуть договор на интернет по адресу Садовая 5 с первого числа.',
    intent: 'cancel', tone: 'polite', stage: 'leave', answer: true,
  },
  {
    text: 'Снес ваше приложение к чертям. Пуши в три ночи — серьезно??',
    intent: 'cancel', emotion: 'anger', address: 'formal', aspects: { app: 'negative' }, stage: 'leave', answer: true,
  },
  {
    text: 'Десять лет был клиентом, вчера закрыл все вклады. Хамства в отделении больше терпеть не намерен.',
    intent: 'cancel', emotion: 'anger', aspects: { staff: 'negative' }, stage: 'leave', answer: true,
  },
  {
    text: 'перешли с мужем на Ромашку, дешевле вдвое и привозят вовремя',
    intent: 'cancel', aspects: { price: 'positive', delivery: 'positive' }, stage: 'leave', switchedTo: 'Ромашку', answer: true,
  },
  {
    text: 'Куртка по фото одно, а приехала тряпка какая-то. Нитки торчат, молния заедает',
    intent: 'complaint', emotion: 'disappointment', gap: true, aspects: { quality: 'negative' }, answer: true,
  },
  {
    text: 'Оплатил 3 ноября, сегодня 21-е, трек не обновляется, в чате бот по кругу гоняет',
    intent: 'complaint', aspects: { delivery: 'negative', support: 'negative' }, stage: 'buy', answer: true,
  },
  {
    text: 'Браво! Обновили так, что теперь вообще не открывается 👏👏👏',
    intent: 'complaint', emotion: 'anger', aspects: { app: 'negative' }, stage: 'use', answer: true,
  },
  {
    text: 'Отель грязный, завтраки однообразные, но вид с балкона шикарный. Больше не поедем.',
    intent: 'complaint', emotion: 'disappointment', aspects: { quality: 'negative' }, stage: 'use', answer: true,
  },
  {
    text: 'почему за самовывоз теперь 99 рублей?? совсем уже офигели',
    intent: 'complaint', emotion: 'anger', tone: 'rude', aspects: { price: 'negative', delivery: 'negative' }, answer: true,
  },
  {
    text: 'Сайт лежит второй час, корзина пустая, промокод сгорел',
    intent: 'complaint', aspects: { website: 'negative', price: 'negative' }, stage: 'buy', answer: true,
  },
  {
    text: 'Какие же вы твари конченые, собаку в переноске уронили и даже не извинились!!!',
    intent: 'complaint', emotion: 'anger', tone: 'rude', address: 'formal', aspects: { staff: 'negative' }, abuse: true, answer: true,
  },
  {
    text: 'Пылесос за 30 тысяч сдох через год и один месяц. Гарантия, конечно, ровно год. Совпадение? Не думаю',
    intent: 'complaint', emotion: 'disappointment', aspects: { quality: 'negative', price: 'negative' }, stage: 'use', answer: true,
  },
  {
    text: 'После их роллов вся семья слегла с отравлением, младшего увезли на скорой',
    intent: 'complaint', aspects: { quality: 'negative' }, hazard: 'safety', answer: true,
  },
  {
    text: 'Ждали курс с практикой, получили нарезку с ютуба. Обидно за потраченные деньги и время',
    intent: 'complaint', emotion: 'disappointment', gap: true, aspects: { price: 'negative', quality: 'negative' }, answer: true,
  },
  {
    text: 'Сняли два раза за одну поездку, в поддержке футболят от одного к другому. Верните деньги!',
    intent: 'complaint', emotion: 'anger', address: 'formal', aspects: { support: 'negative', returns: 'negative' }, stage: 'support', hazard: 'fraud', answer: true,
  },
  {
    text: 'В банке слили мои данные, теперь по десять звонков в день от «службы безопасности»',
    intent: 'complaint', aspects: { privacy: 'negative' }, hazard: 'breach', answer: true,
  },
  {
    text: 'Папа в больнице, просила пересадить нас рядом - стюардесса посмотрела как на пустое место',
    intent: 'complaint', emotion: 'anger', aspects: { staff: 'negative' }, event: 'illness', answer: true,
  },
  {
    text: 'На сайте четырнадцать шагов до оплаты, на восьмом все слетает. Кто это делал вообще',
    intent: 'complaint', aspects: { website: 'negative' }, stage: 'buy', answer: true,
  },
  {
    text: 'Это точно не мошенники? Просят код из смс для возврата',
    intent: 'fear', emotion: 'fear', hazard: 'fraud', answer: true,
  },
  {
    text: 'Опасаюсь теперь ставить их газовую колонку, в соседнем доме уже рвануло',
    intent: 'fear', emotion: 'fear', stage: 'consider', hazard: 'safety', answer: true,
  },
  {
    text: 'как-то стремно отдавать им паспорт на фото, кто знает, где оно потом всплывет',
    intent: 'fear', emotion: 'fear', aspects: { privacy: 'negative' }, answer: true,
  },
  { text: 'Боюсь, что перед праздниками не успеют привезти, а подарок ребенку', intent: 'fear', emotion: 'fear', aspects: { delivery: 'negative' }, stage: 'buy', answer: true },
  { text: 'Подскажите, есть ли у вас рассрочка без первого взноса?', intent: 'question', address: 'formal', aspects: { price: 'neutral' }, stage: 'consider', answer: true },
  { text: 'Народ, а велофара Norvelo дождь держит? Хочу понять, до того как брать', intent: 'question', stage: 'consider', answer: true },
  {
    text: 'Не могу разобраться, куда вводить промокод: в корзине такого поля нету',
    intent: 'question', emotion: 'confusion', aspects: { website: 'neutral' }, stage: 'buy', answer: true,
  },
  {
    text: 'Кто-нибудь возвращал обувь после примерки дома? примут без коробки?',
    intent: 'question', aspects: { returns: 'neutral' }, stage: 'support', answer: true,
  },
  { text: 'До скольки сегодня работает пункт на Ленина?', intent: 'question', aspects: { availability: 'neutral' }, answer: true },
  {
    text: 'Добрый вечер! Скажите пожалуйста, приложение читает экран вслух для незрячих?',
    intent: 'question', tone: 'polite', address: 'formal', aspects: { app: 'neutral', accessibility: 'neutral' }, answer: true,
  },
  {
    text: 'Чёт не догоняю, безлимит это с раздачей или без? оператор сказал одно, в лк другое',
    intent: 'question', emotion: 'confusion', answer: true,
  },
  { text: 'Мама умерла в сентябре, как теперь закрыть ее карту и что с бонусами?', intent: 'question', event: 'bereavement', answer: true },
  { text: 'Privet vsem, kto znaet kak otklyuchit avtoplatezh?', intent: 'question', stage: 'use', answer: true },
  { text: 'Скоро переезжаем в Казань, у вас там подключение делают?', intent: 'question', address: 'formal', aspects: { availability: 'neutral' }, stage: 'consider', event: 'moving', answer: true },
  {
    text: 'Сделайте уже возможность оплаты по частям без звонка менеджеру, ну 2026 год на дворе',
    intent: 'request', address: 'formal', aspects: { price: 'neutral' }, answer: true,
  },
  { text: 'Хорошо бы добавить в приложение виджет с остатком трафика', intent: 'request', aspects: { app: 'neutral' }, stage: 'use', answer: true },
  {
    text: 'Пожалуйста, верните старое меню! Сырники были лучшие в городе',
    intent: 'request', tone: 'polite', address: 'formal', aspects: { quality: 'positive' }, answer: true,
  },
  {
    text: 'Не хватает субтитров к урокам, я слабослышащая. Очень прошу сделать хотя бы для первого модуля',
    intent: 'request', tone: 'polite', aspects: { accessibility: 'negative' }, stage: 'use', answer: true,
  },
  { text: 'Перезвоните по заявке 55-12, третий раз прошу', intent: 'request', address: 'formal', aspects: { support: 'negative' }, stage: 'support', answer: true },
  {
    text: 'Брал и Lumaride, и Norvelo: у первой фары крепление дубовое, у второй резинка хлипкая',
    intent: 'comparison', aspects: { quality: 'neutral' }, answer: false,
  },
  {
    text: 'По сравнению с прошлогодней моделью шумит меньше, зато бак на литр меньше',
    intent: 'comparison', aspects: { quality: 'neutral' }, answer: false,
  },
  { text: 'Выбираю между «Ромашкой» и «Зелёной лавкой», у одних цена ниже, у других зона доставки шире', intent: 'comparison', aspects: { price: 'neutral', delivery: 'neutral' }, stage: 'consider', answer: false },
  { text: 'Звук чище, чем у японцев за те же деньги, но микрофон похуже будет', intent: 'comparison', aspects: { price: 'neutral', quality: 'neutral' }, answer: false },
  { text: 'Хочу такую кофеварку на новоселье, коплю)', intent: 'purchase', event: 'moving', stage: 'consider', answer: true },
  { text: 'Возьму две штуки, как только появятся в наличии в Самаре', intent: 'purchase', aspects: { availability: 'neutral' }, stage: 'consider', answer: true },
  { text: 'Присматриваю жене пальто на юбилей, ваше пока в фаворитах', intent: 'purchase', address: 'formal', stage: 'consider', event: 'anniversary', answer: true },
  { text: 'сколько стоит доставка и шкаф вместе? беру если до 20к', intent: 'purchase', aspects: { price: 'neutral', delivery: 'neutral' }, stage: 'consider', answer: true },
  {
    text: 'Советую брать с запасом на размер, шьют качественно, третий год ношу',
    intent: 'recommendation', aspects: { quality: 'positive' }, stage: 'advocate', answer: false,
  },
  {
    text: 'Если нужен вменяемый стоматолог — только сюда. Анна Сергеевна золотые руки',
    intent: 'recommendation', aspects: { staff: 'positive' }, stage: 'advocate', answer: false,
  },
  { text: 'Смело покупайте, игра стоит каждого рубля', intent: 'recommendation', aspects: { price: 'positive' }, stage: 'advocate', answer: false },
  { text: 'Всем подругам уже рассказала про этот крем, теперь берем оптом )))', intent: 'recommendation', emotion: 'joy', stage: 'advocate', answer: false },
  {
    text: 'Огромное спасибо мастеру Ильдару, починил стиралку за двадцать минут и денег лишних не взял',
    intent: 'praise', emotion: 'gratitude', aspects: { staff: 'positive', price: 'positive' }, stage: 'support', answer: false,
  },
  { text: 'Вау, пришло за сутки! Упаковано так, что можно с самолета кидать', intent: 'praise', emotion: 'joy', aspects: { delivery: 'positive' }, stage: 'onboard', answer: false },
  { text: 'кайф а не наушники, полгода каждый день в метро', intent: 'praise', emotion: 'joy', aspects: { quality: 'positive' }, stage: 'use', answer: false },
  {
    text: 'Прилога огонь, дизайн четкий, переводы без комиссии. Респект разрабам',
    intent: 'praise', emotion: 'joy', aspects: { app: 'positive', price: 'positive' }, answer: false,
  },
  {
    text: 'Вернул микроволновку без чека, деньги пришли на следующий день. Приятно удивлён',
    intent: 'praise', emotion: 'joy', aspects: { returns: 'positive' }, stage: 'support', answer: false,
  },
  { text: 'Дочь родилась в вашем роддоме, низкий поклон всей бригаде!', intent: 'praise', emotion: 'gratitude', address: 'formal', aspects: { staff: 'positive' }, event: 'birth', answer: false },
  { text: 'Думал фигня будет, а оказалось очень даже достойно. Молодцы ребята', intent: 'praise', emotion: 'joy', aspects: { quality: 'positive' }, answer: false },
  { text: 'Заказывали торт на свадьбу, гости в восторге', intent: 'praise', emotion: 'joy', event: 'wedding', answer: false },
  { text: 'Сегодня защитил диплом, отмечаем у вас! Шашлык бомба', intent: 'praise', emotion: 'joy', address: 'formal', aspects: { quality: 'positive' }, event: 'graduation', answer: false },
  {
    text: 'Ольга, здравствуйте! Приносим извинения за ожидание. Уже разбираемся, напишите, пожалуйста, номер заказа в личные сообщения.',
    intent: 'reply', tone: 'polite', address: 'formal', answer: false,
  },
  { text: 'Благодарим за высокую оценку нашей работы! Будем рады видеть вас снова. С уважением, администрация отеля', intent: 'reply', tone: 'polite', emotion: 'gratitude', address: 'formal', answer: false },
  { text: 'Нам очень жаль, что вы столкнулись с такой ситуацией. Информация передана в отдел качества.', intent: 'reply', tone: 'polite', address: 'formal', answer: false },
  { text: 'Требуются водители-курьеры, ежедневные выплаты, пишите в личку', intent: 'promotion', answer: false },
  { text: 'Скидка 30% на всё по промокоду ZIMA30, ссылка в описании 👇', intent: 'promotion', aspects: { price: 'positive' }, answer: false },
  { text: 'Розыгрыш! Подпишись, поставь лайк и отметь двух друзей — приз разыграем в субботу', intent: 'promotion', address: 'familiar', answer: false },
  { text: 'Norvelo открывает завод в Казани, сообщает агентство.', intent: null, answer: false },
  { text: 'Сегодня с утра снег, дороги чистят медленно, на Невском стоим.', intent: null, answer: false },
  { text: 'Банк России повысил ключевую ставку до 17 процентов', intent: null, answer: false },
  { text: 'Только что распаковала, ставлю обновления. Потом отпишусь', intent: null, stage: 'onboard', answer: false },
  { text: 'Впервые слышу про такую марку, увидела баннер в метро', intent: null, stage: 'aware', answer: false },
  { text: 'В Самаре хакеры выложили базу клиентов аптечной сети', intent: null, hazard: 'breach', answer: false },
  { text: 'ты же знаешь, твоя сестра работала в этой сети', intent: null, address: 'familiar', answer: false },
  { text: 'Новая работа с понедельника, искал рюкзак под ноут - нашел', intent: null, event: 'career', answer: false },
];

export default rows;

import type { SignalRow } from '@/test/signals/row';

const rows: readonly SignalRow[] = [
  {
    text: "Третій тиждень годуєте сніданками. Якщо до п'ятниці гроші не повернете, пишу заяву в Держпродспоживслужбу і в кіберполіцію.",
    intent: 'threat', emotion: 'anger', address: 'formal', aspects: { returns: 'negative' }, stage: 'support', hazard: 'legal', answer: true,
  },
  {
    text: 'Ще раз подзвоните з колл-центру — піду до адвоката. Я згоди на обробку своїх даних не давав!',
    intent: 'threat', emotion: 'anger', address: 'formal', aspects: { privacy: 'negative', support: 'negative' }, hazard: 'legal', answer: true,
  },
  {
    text: 'Дала їм добу на відповідь. Не буде — розписую все в фейсбуці з чеками і фотками, нехай люди знають, що то за «преміум-салон»',
    intent: 'threat', aspects: { support: 'negative' }, stage: 'support', answer: true,
  },
  { text: 'Побачимось у суді, шановні. Договір у мене на руках, переписка теж.', intent: 'threat', hazard: 'legal', answer: true },
  {
    text: 'Все, набридло. Переходжу з Лучтелу на Хвилю, там хоч мережа ловить у підвалі',
    intent: 'cancel', emotion: 'anger', stage: 'leave', switchedTo: 'Хвилю', answer: true,
  },
  {
    text: 'Добрий день! Скасуйте, будь ласка, підписку на номері, що закінчується на 41. Дякую.',
    intent: 'cancel', tone: 'polite', address: 'formal', stage: 'leave', answer: true,
  },
  {
    text: 'закрив рахунок у цьому банку і видихнув. 3 роки терпів їхній додаток',
    intent: 'cancel', aspects: { app: 'negative' }, stage: 'leave', answer: true,
  },
  {
    text: 'Видалила застосунок. Після оновлення реклама на кожному кроці, навіть преміум не рятує',
    intent: 'cancel', aspects: { app: 'negative' }, stage: 'leave', answer: true,
  },
  {
    text: 'Пішли з Клінеко до Миючки, і, чесно, шкодую, що не зробила цього рік тому))',
    intent: 'cancel', stage: 'leave', switchedTo: 'Миючки', answer: true,
  },
  {
    text: 'Ліхтар Norvelo протік після першого ж дощу. За такі гроші очікував більшого.',
    intent: 'complaint', emotion: 'disappointment', gap: true, aspects: { quality: 'negative', price: 'negative' }, stage: 'use', answer: true,
  },
  {
    text: 'Ну дякую, «доставка за 1 день»... сьомий день катається між складами, хоч пішки йди забирай',
    intent: 'complaint', aspects: { delivery: 'negative' }, stage: 'buy', answer: true,
  },
  {
    text: 'що з апкою?? після апдейту вилітає на вході, перевстановлював двічі. андроїд 14',
    intent: 'complaint', aspects: { app: 'negative' }, stage: 'use', answer: true,
  },
  {
    text: 'Замовляв чорні кеди 42, приїхали сині 40. Гаряча лінія мовчить вже другу добу',
    intent: 'complaint', gap: true, aspects: { support: 'negative' }, stage: 'support', answer: true,
  },
  {
    text: 'Номер холодний, рушники сірі, на рецепції дівчинка очі закочує. Море хороше, за це дві зірки.',
    intent: 'complaint', aspects: { staff: 'negative', quality: 'negative' }, stage: 'use', answer: true,
  },
  {
    text: 'та шо ж ви за люди такі, знову світло вирубили без попередження, діти сидять в темряві!!!',
    intent: 'complaint', emotion: 'anger', address: 'formal', answer: true,
  },
  {
    text: "Курсам 2 бали. Обіцяли ментора і зворотний зв'язок, а по факту чат, де ніхто не відповідає",
    intent: 'complaint', emotion: 'disappointment', gap: true, aspects: { support: 'negative' }, answer: true,
  },
  {
    text: "Ця довбана каса знов з'їла купюру, дебіли криворукі",
    intent: 'complaint', emotion: 'anger', tone: 'rude', abuse: true, answer: true,
  },
  {
    text: 'Кава була смачна, тістечко черстве, а на рахунок чекали сорок хвилин. Офіціант ще й хамив.',
    intent: 'complaint', aspects: { quality: 'negative', staff: 'negative' }, answer: true,
  },
  {
    text: 'Пральний порошок Біловей: після нього у малого алергія, руки в пухирях. Викинула.',
    intent: 'complaint', stage: 'use', hazard: 'safety', answer: true,
  },
  {
    text: 'Просили перенести бронювання, бо в чоловіка операція. Відмовили. Людяності нуль.',
    intent: 'complaint', emotion: 'anger', aspects: { support: 'negative' }, event: 'illness', answer: true,
  },
  {
    text: 'Списали 1200 грн за підписку, на яку я не погоджувалась!! Верніть гроші',
    intent: 'complaint', emotion: 'anger', address: 'formal', aspects: { returns: 'negative' }, hazard: 'fraud', answer: true,
  },
  {
    text: 'А це не розвод? Просять повну передоплату на картку, сайту два тижні від народження',
    intent: 'fear', emotion: 'fear', stage: 'consider', hazard: 'fraud', aspects: { website: 'negative' }, answer: true,
  },
  {
    text: 'Страшно тепер лишати самокат на зарядці вночі, у сусідів такий самий спалахнув',
    intent: 'fear', emotion: 'fear', stage: 'use', hazard: 'safety', answer: true,
  },
  {
    text: 'Після новини про злам бази боюся, що мої паспортні дані вже десь гуляють',
    intent: 'fear', emotion: 'fear', aspects: { privacy: 'negative' }, hazard: 'breach', answer: true,
  },
  { text: 'Чи можна їм узагалі довіряти картку дитини? якось стрьомно', intent: 'fear', emotion: 'fear', stage: 'consider', answer: true },
  {
    text: 'Підкажіть, чи працює доставка в Чернівці і скільки по часу?',
    intent: 'question', address: 'formal', aspects: { delivery: 'neutral' }, stage: 'consider', answer: true,
  },
  {
    text: 'Хтось вже отримав відшкодування за скасований рейс? Як довго чекали?',
    intent: 'question', aspects: { returns: 'neutral' }, stage: 'support', answer: true,
  },
  {
    text: 'Доброго дня, а де в новій версії додатку знайти виписку за рік? Стара кнопка щезла',
    intent: 'question', emotion: 'confusion', aspects: { app: 'neutral' }, stage: 'use', answer: true,
  },
  {
    text: "ніц не розумію: тариф «Родинний» це на трьох чи на п'ятьох? в рекламі одне, в договорі друге",
    intent: 'question', emotion: 'confusion', answer: true,
  },
  { text: 'Яка батарея у велофари Lumaride, знімна чи вбудована?', intent: 'question', stage: 'consider', answer: true },
  {
    text: 'чи є пандус на вході у відділення на Городоцькій? дружина на візку',
    intent: 'question', aspects: { accessibility: 'neutral' }, answer: true,
  },
  {
    text: 'Ребят, хто робив повернення в Колеса+? Гроші на картку приходять чи бонусами',
    intent: 'question', aspects: { returns: 'neutral' }, stage: 'support', answer: true,
  },
  {
    text: 'Dobryi den, pidkazhit bud laska, koly bude dostavka v Rivne?',
    intent: 'question', tone: 'polite', address: 'formal', aspects: { delivery: 'neutral' }, answer: true,
  },
  {
    text: 'Помер тато, треба переоформити його номер на маму. Що для цього взяти у відділення?',
    intent: 'question', event: 'bereavement', answer: true,
  },
  {
    text: 'Додайте, будь ласка, темну тему в застосунок. Очі вилазять від білого фону ввечері 🙏',
    intent: 'request', tone: 'polite', address: 'formal', aspects: { app: 'negative' }, stage: 'use', answer: true,
  },
  {
    text: 'Було б супер, якби можна було обирати годину доставки, а не «з 9 до 21»',
    intent: 'request', aspects: { delivery: 'negative' }, answer: true,
  },
  {
    text: 'Зробіть вже нормальний шрифт в меню, бабуся нічого не бачить!',
    intent: 'request', address: 'formal', aspects: { accessibility: 'negative' }, answer: true,
  },
  { text: 'Хотілося б бачити більше веганських страв, бо зараз самий салат', intent: 'request', answer: true },
  {
    text: 'Передзвоніть мені, лишав заявку ще в понеділок, договір 1187',
    intent: 'request', address: 'formal', aspects: { support: 'neutral' }, stage: 'support', answer: true,
  },
  {
    text: 'Порівняв Norvelo і Lumaride на одній трасі: перша світить далі, друга рівніше і сидить міцніше',
    intent: 'comparison', aspects: { quality: 'positive' }, stage: 'consider', answer: false,
  },
  {
    text: 'Проти торішньої моделі ця камера знімає мильніше, але тримає заряд удвічі довше',
    intent: 'comparison', aspects: { quality: 'neutral' }, answer: false,
  },
  {
    text: 'У Хвилі 300 грн за безліміт, у Лучтелу 270, але без роумінгу. Фактично те саме на те саме.',
    intent: 'comparison', aspects: { price: 'neutral' }, stage: 'consider', answer: false,
  },
  {
    text: 'Якщо вибирати між Сонцедаром та Еколанчем, то другий смачніший і дешевший',
    intent: 'comparison', aspects: { price: 'positive', quality: 'positive' }, stage: 'consider', answer: false,
  },
  { text: 'Так хочу цей рюкзак на свій день народження 😍 вже відкладаю', intent: 'purchase', emotion: 'joy', stage: 'consider', event: 'birthday', answer: true },
  { text: 'Збираюсь брати їхню посудомийку під нову кухню, зважую 45 чи 60 см', intent: 'purchase', stage: 'consider', answer: true },
  { text: 'Готова взяти дві пари, якщо буде в наявності 38 розмір', intent: 'purchase', aspects: { availability: 'neutral' }, stage: 'consider', answer: true },
  { text: "Візьму, мабуть, у чорну п'ятницю, зараз кусається ціна", intent: 'purchase', aspects: { price: 'negative' }, stage: 'consider', answer: true },
  {
    text: 'Хто шукає толкового майстра по айфонах — ідіть у «Гайку» на Личаківській, не пошкодуєте',
    intent: 'recommendation', aspects: { staff: 'positive' }, stage: 'advocate', answer: false,
  },
  {
    text: 'Раджу всім мамам: комбінезони Пінгвік витримали дві зими і двох дітей',
    intent: 'recommendation', aspects: { quality: 'positive' }, stage: 'advocate', answer: false,
  },
  {
    text: 'Беріть, не думайте. Ходжу в них третій сезон, підошва як нова',
    intent: 'recommendation', aspects: { quality: 'positive' }, stage: 'advocate', answer: false,
  },
  { text: '10/10, всім колегам уже скинула посилання на цей курс', intent: 'recommendation', stage: 'advocate', answer: false },
  {
    text: 'Дуже дякую дівчатам з чату підтримки: пізно ввечері розібралися з моїм платежем і ще й вибачились',
    intent: 'praise', emotion: 'gratitude', aspects: { support: 'positive' }, stage: 'support', answer: false,
  },
  {
    text: 'мммм який же смачнючий у вас наполеон, як у бабусі 🥰',
    intent: 'praise', emotion: 'joy', address: 'formal', aspects: { quality: 'positive' }, answer: false,
  },
  { text: 'Новий додаток просто літає, нарешті все на місці!', intent: 'praise', emotion: 'joy', aspects: { app: 'positive' }, answer: false },
  { text: 'Капець як круто світить, їду лісом як удень', intent: 'praise', emotion: 'joy', aspects: { quality: 'positive' }, stage: 'use', answer: false },
  {
    text: "Сподобалось усе: і ціна, і пакування, і те, що кур'єр підняв на п'ятий поверх без ліфта",
    intent: 'praise', aspects: { price: 'positive', delivery: 'positive' }, answer: false,
  },
  { text: 'Спасибі, що прийняли повернення без зайвих питань', intent: 'praise', emotion: 'gratitude', aspects: { returns: 'positive' }, answer: false },
  {
    text: 'Відсвяткували у вас срібне весілля, офіціанти заспівали, я аж розплакалась від щастя',
    intent: 'praise', emotion: 'joy', address: 'formal', aspects: { staff: 'positive' }, event: 'anniversary', answer: false,
  },
  {
    text: 'Народила тиждень тому, і ваша коляска вже рятує! Дякую, що порадили саме цю',
    intent: 'praise', emotion: 'gratitude', address: 'formal', stage: 'onboard', event: 'birth', answer: false,
  },
  { text: 'Купили доньці ноутбук на випускний, вона в захваті', intent: 'praise', emotion: 'joy', event: 'graduation', answer: false },
  {
    text: 'Доброго дня, Олено! Нам прикро, що так сталося. Напишіть нам, будь ласка, номер замовлення в особисті, і ми все перевіримо. Команда Wheelhouse Bikes',
    intent: 'reply', tone: 'polite', address: 'formal', answer: false,
  },
  {
    text: 'Вітаємо! Дякуємо за відгук, передали зауваження керівнику зміни. Чекаємо на вас знову',
    intent: 'reply', tone: 'polite', emotion: 'gratitude', address: 'formal', answer: false,
  },
  {
    text: 'Шановний клієнте, кошти буде зараховано протягом трьох банківських днів. Приносимо вибачення за незручності.',
    intent: 'reply', tone: 'polite', aspects: { returns: 'neutral' }, answer: false,
  },
  { text: 'ЗНИЖКА 40% лише до неділі! Тисни на посилання в шапці профілю 🔥', intent: 'promotion', address: 'familiar', aspects: { price: 'positive' }, answer: false },
  { text: "Шукаємо бариста в команду, графік 2/2, досвід не обов'язковий, резюме в дірект", intent: 'promotion', answer: false },
  { text: 'Мій промокод LESYA15 дає мінус 15% на перше замовлення, користуйтесь', intent: 'promotion', aspects: { price: 'positive' }, answer: false },
  { text: 'Norvelo відкриває представництво у Вінниці, повідомляє пресслужба.', intent: null, answer: false },
  { text: 'Вчора їздили на дачу, посадили картоплю, ввечері дивились футбол.', intent: null, answer: false },
  { text: 'У Києві троє людей постраждали від вибуху акумулятора в майстерні електровелосипедів', intent: null, hazard: 'safety', answer: false },
  { text: 'Розпакував, поставив на зарядку. Завтра перша поїздка', intent: null, stage: 'onboard', answer: false },
  { text: 'Вперше бачу цю марку, вискочила в рекламі на ютубі', intent: null, stage: 'aware', answer: false },
  { text: 'Наступного тижня виходжу на пенсію, 34 роки на одному заводі', intent: null, event: 'career', answer: false },
  { text: 'ти бачив, що твій улюблений магазин тепер на два поверхи', intent: null, address: 'familiar', answer: false },
];

export default rows;

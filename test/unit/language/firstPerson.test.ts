import { describe, expect, test } from 'vitest';
import { speaksOfWriter } from '@/lib/language/firstPerson';

const SENTENCES: Record<string, { speaks: string[]; speaksNot: string[] }> = {
  en: {
    speaks: [
      'I bought this lamp in May', "It's the third lamp that we've returned", 'They never answered my letters',
      'MY ORDER IS LATE', 'So do I.', 'The courier shouted at us', 'Imo the old one was brighter',
    ],
    speaksNot: [
      'The lamp is bright and cheap', 'He said "I love my lamp" and left', 'Made in the US, sold in the U.S.',
      'Part I of the manual, i.e. the I/O port', 'See https://a.example/my/lamp', '> I hate it\nWhy would anyone?',
      'Ask @my_lamp about #WeLoveLamps',
    ],
  },
  uk: {
    speaks: [
      'Я чекаю вже тиждень', 'Мені подобається ця лампа', 'Купила цю лампу минулого місяця', 'Користуюся другий рік',
      'Нам привезли розбиту', 'Все добре. Замовляли вже втретє', 'Дуже раджу',
    ],
    speaksNot: [
      'Лампа світить яскраво', 'Сусід купив таку саму', 'Компанія відкрила склад у Львові', '«Я чекаю», каже покупець',
      'Ім’я виробника стерте', 'Вони нічого не відповіли',
    ],
  },
  ru: {
    speaks: [
      'Мне привезли не ту лампу', 'Купил неделю назад, всё работает', 'Пользуюсь второй год', 'У нас такая же',
      'Хорошая лампа. Заказывали дважды', 'Советую взять побольше', 'Ещё ждём ответа',
    ],
    speaksNot: [
      'Лампа светит ярко', 'Муж соседки купил такую же', 'Компания вернула деньги', '«Я жду», пишет покупатель',
      'Они ничего не ответили', 'Реклама обещала больше',
    ],
  },
  ar: {
    speaks: [
      'أنا أنتظر منذ أسبوع', 'اشتريت هذا المصباح الشهر الماضي', 'عندي مشكلة في المصباح', 'وأنصح الجميع بشرائه',
      'طلبي لم يصل', 'وصلنا الطلب ونحن سعداء', 'لم يردّوا على رَأيي',
    ],
    speaksNot: [
      'المصباح جميل وسعره مناسب', 'الشركة افتتحت فرعا جديدا', 'قال «أنا سعيد» ثم غادر', 'وصل الطلب متأخرا',
      'هذا المنتج رديء', 'هل يوجد توصيل مجاني؟',
    ],
  },
  fy: {
    speaks: [
      'Ik haw dizze lampe kocht', 'De lampe fan my is stikken', 'Wy wachtsje noch altyd', 'Myn bestelling is kwyt',
      'Se hawwe ús net antwurde', 'It is us tredde al',
    ],
    speaksNot: [
      'De lampe is moai', 'Hy hat in nije lampe kocht', 'De winkel is sletten', '"Ik wachtsje", sei er',
      'Se stjoere neat werom', 'Wat kostet dizze lampe?',
    ],
  },
  nl: {
    speaks: [
      'Ik wacht al een week', 'Mijn lamp is kapot', 'We hebben er twee besteld', 'De bezorger heeft ons overgeslagen',
      'Volgens mij is hij te duur', "M'n lamp doet het niet",
    ],
    speaksNot: [
      'De lamp is mooi en goedkoop', 'Hij heeft een nieuwe lamp', 'De winkel is gesloten', '"Ik wacht nog", zegt ze',
      'Ze sturen niets terug', 'Wat kost deze lamp?',
    ],
  },
  de: {
    speaks: [
      'Ich warte seit einer Woche', 'Mein Paket ist weg', 'Bin sehr zufrieden', 'Wir haben zwei bestellt',
      'Habe die Lampe zurückgeschickt', 'Das hat mir keiner gesagt', 'Unserer kam zerbrochen an',
    ],
    speaksNot: [
      'Die Lampe ist hell und günstig', 'Er hat eine neue Lampe', 'Der Laden hat geschlossen', '„Ich warte noch“, sagt sie',
      'Die Meinung des Ladens', 'Was kostet die Lampe? Wer bin der Meister?',
    ],
  },
  fr: {
    speaks: [
      'J’attends depuis une semaine', 'Ma lampe est cassée', 'Nous en avons commandé deux', "Ils m'ont répondu hier",
      'Elle est trop chère pour moi', 'Notre colis est perdu',
    ],
    speaksNot: [
      'La lampe est belle', 'Il a acheté une lampe', 'Le magasin est fermé', '« Je suis ravie », dit-elle',
      'Longueur du câble : 5 m', "Combien coûte cette lampe aujourd'hui ?",
    ],
  },
  es: {
    speaks: [
      'Compré esta lámpara en mayo', 'Mi pedido no llega', 'Llevo una semana esperando', 'Nos la enviaron rota',
      'La recomiendo mucho', 'A mí me parece cara',
    ],
    speaksNot: [
      'La lámpara es bonita', 'El vecino compró otra', 'La tienda está cerrada', '«Yo espero», dice ella',
      'Se venden dos lámparas', '¿Cuánto cuesta esta lámpara?',
    ],
  },
  it: {
    speaks: [
      'Ho comprato questa lampada', 'Il mio pacco è perso', 'Abbiamo aspettato due mesi', 'Non la ricomprerò',
      'Mi sembra cara', 'Secondo noi non vale',
    ],
    speaksNot: [
      'La lampada è bella', 'Il vicino ha un’altra lampada', 'I pacchi sono arrivati', '«Io aspetto», dice lei',
      'Il negozio è chiuso', 'Quanto costa questa lampada?',
    ],
  },
  pt: {
    speaks: [
      'Comprei esta lâmpada em maio', 'Meu pedido não chegou', 'Não recomendo', 'Pedimos duas e veio uma',
      'Nós esperamos um mês', 'Para mim é cara',
    ],
    speaksNot: [
      'A lâmpada é bonita', 'O vizinho comprou outra', 'Vende-se nos mercados', '«Eu espero», diz ela',
      'A loja está fechada', 'Quanto custa esta lâmpada?',
    ],
  },
  pl: {
    speaks: [
      'Kupiłem tę lampę w maju', 'Zamówiłam dwie sztuki', 'Moja paczka zaginęła', 'Czekaliśmy miesiąc',
      'Nie polecam', 'Mnie się podoba',
    ],
    speaksNot: [
      'Lampa jest ładna', 'Sąsiad kupił inną', 'Sklep zajmuje się materiałem i działem obsługi', '„Ja czekam”, mówi ona',
      'Problem z hotelem', 'Ile kosztuje ta lampa?',
    ],
  },
  tr: {
    speaks: [
      'Bu lambayı mayısta aldım', 'Benim siparişim gelmedi', 'Bir haftadır bekliyorum', 'Tekrar alacağım',
      'Çok memnunum', 'Bize kırık lamba geldi', 'İade ettik',
    ],
    speaksNot: [
      'Lamba çok güzel', 'Komşu yenisini aldı', 'Mağaza kapalı, yardım yok', '"Ben bekliyorum" dedi',
      'Eğitim ve üretim sürüyor', 'Bu lamba kaç lira?',
    ],
  },
};

describe.each(Object.entries(SENTENCES))('in %s', (language, { speaks, speaksNot }) => {
  test.each(speaks)('«%s» speaks of its writer', (text) => expect(speaksOfWriter(text, language)).toBe(true));
  test.each(speaksNot)('«%s» does not', (text) => expect(speaksOfWriter(text, language)).toBe(false));
});

test.each([
  ["I'm waiting", true],
  ['Ich bin zufrieden', true],
  ["J'ai attendu", true],
  ['mi lámpara', false],
  ['ma lampe', false],
  ['ich', false],
])('without a language «%s»: %s', (text, speaks) => {
  expect(speaksOfWriter(text, null)).toBe(speaks);
  expect(speaksOfWriter(text, 'sv')).toBe(speaks);
});

test('a text that is all quotes, or nearly, takes no time', () => {
  for (const text of ['"'.repeat(20_001), '«'.repeat(20_000), '> '.repeat(10_000), 'a@'.repeat(10_000)]) {
    expect(speaksOfWriter(text, 'en')).toBe(false);
  }
});

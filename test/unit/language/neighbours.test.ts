import { beforeAll, describe, expect, it } from 'vitest';
import { createIdentifier } from '@/lib/language/identify';
import type { Identify } from '@/lib/language/identify';
import { STOP_WORDS } from '@/lib/language/packs/stopWordLists';
import { TELLTALES } from '@/lib/language/packs/telltales';
import { languageTableOf } from '../../../scripts/build-data/languageTableOf.mjs';

let identify: Identify;

beforeAll(async () => {
  identify = createIdentifier(JSON.parse(languageTableOf(TELLTALES, STOP_WORDS)));
});

describe('a language near one that Earshot reads is not taken for it', () => {
  it.each([
    ['ru|uk', 'Доставката беше много бърза и лампата свети чудесно, препоръчвам'],
    ['ru|uk', 'Поръчах фенер преди две седмици и още го няма'],
    ['ru|uk', 'Магазинът не отговаря на имейли, няма да купя отново'],
    ['ru|uk', 'Много съм доволна от продукта'],
    ['ru|uk', 'Даставілі хутка, ліхтар свеціць добра, раю ўсім'],
    ['ru|uk', 'Лямпа прыйшла з расколінай, грошы не вяртаюць'],
    ['ru|uk', 'Вельмі дрэнная крама, чакала тры тыдні'],
    ['ru|uk', 'Лампа је стигла брзо и светли одлично'],
    ['ru|uk', 'Нису ми вратили новац, не препоручујем никоме'],
    ['ru|uk', 'Веома сам задовољан куповином'],
    ['ru|uk', 'Стигло је све како треба, хвала вам'],
    ['ru|uk', 'Ламбата пристигна брзо и свети одлично'],
    ['ru|uk', 'Не сум задоволна, парите не ми ги вратија'],
    ['ar', 'این چراغ خیلی خوب است و زود رسید'],
    ['ar', 'از خرید خودم راضی نیستم'],
    ['ar', 'یہ لائٹ بہت اچھی ہے اور جلدی پہنچ گئی'],
    ['ar', 'مجھے یہ چیز پسند نہیں آئی'],
    ['ar', 'چراغ شکسته بود و پول را پس ندادند'],
    ['ar', 'ارسال سریع بود ممنون از شما'],
    ['nl|de|fy', 'Die lig werk baie goed en ek is baie bly daarmee'],
    ['nl|de|fy', 'Ek het die lamp gister gekry, maar dit werk nie'],
    ['nl|de|fy', 'Hulle antwoord nie my e-posse nie, ek koop nooit weer hier nie'],
    ['nl|de|fy', 'Baie dankie vir die vinnige diens'],
    ['es|pt|fr|it', 'La llum és molt bona i va arribar de seguida, gràcies'],
    ['es|pt|fr|it', 'No funciona i no em tornen els diners, no compreu res en aquesta botiga'],
    ['es|pt|fr|it', 'El servei d\'aquesta botiga és pèssim, mai més'],
    ['es|pt|fr|it', 'Estic molt content amb aquesta compra'],
    ['es|pt|fr|it', 'A luz é moi boa e chegou axiña, grazas'],
    ['es|pt|fr|it', 'Non funciona e non me devolven os cartos, nunca máis merco nesta tenda'],
    ['es|pt|fr|it', 'O servizo é pésimo, levo dúas semanas agardando e ninguén me di nada'],
    ['es|pt|fr|it', 'Estou moi contento con esta compra, a xente da tenda é moi amable'],
    ['en|fr|it|es|tr|pl', 'had lamba zwina bzaf walakin lbatri ma kay9dch'],
    ['en|fr|it|es|tr|pl', 'el 7aga di 7elwa awy shokran 3ala el sor3a'],
    ['en|fr|it|es|tr|pl', 'wallah ma 3ajabni, ghali bezaf w machi mli7'],
    ['en|fr|it|es|tr|pl', 'ktir mnih el service 3endkon, yislamo habibi'],
    ['ar', 'دا چراغ ډېر ښه دی او ژر راورسېد'],
    ['ar', 'ئەم چرایە زۆر باشە و زوو گەیشت'],
  ])('not %s: %s', (languages, text) => {
    expect(languages.split('|')).not.toContain(identify(text).language);
  });
});

describe('signs of a neighbour do not mislead', () => {
  it.each([
    ['uk', 'Не рекомендую нікому'],
    ['uk', 'Дуже довго чекала на замовлення'],
    ['uk', 'Товар гарно запаковано, швидко отримала'],
    ['uk', 'Раджу, все працює чудово'],
    ['uk', 'Замовляла тут уже багато разів'],
    ['uk', 'Гроші так само не повернули'],
    ['uk', 'Усе добре, дякую за товар'],
    ['en', '2nd one I bought, 3rd light this year and the 5star reviews are fake'],
    ['en', 'Got it for 9pm rides with a gr8 beam, b4 that I had an mp3 player lol'],
    ['en', 'Mashallah this is such a great lamp, inshallah I will buy another one'],
    ['es', 'Una luz muy buena, la compro otra vez sin dudarlo'],
    ['pt', 'Muito boa a luz, chegou rápido e sem problemas'],
    ['de', 'Die Lampe kam nie an, und der Kundendienst war nicht zu erreichen'],
    ['nl', 'Het lampje doet het niet meer, ik ben er klaar mee'],
  ])('%s: %s', (language, text) => {
    expect(identify(text).language).toBe(language);
  });
});

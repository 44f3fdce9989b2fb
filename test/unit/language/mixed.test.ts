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

/** Two languages where either is a right answer. */
const either = (languages: string): string[] => languages.split('|');

describe('a text of two languages is marked', () => {
  it.each([
    ['uk|ru', 'Доставка була швидкою, але ліхтарик не працює. В общем, деньги на ветер, больше не закажу никогда'],
    ['uk|ru', 'Вчера купил фонарь, сегодня уже сломался. Продавець не відповідає, гроші повертати не хоче, жах якийсь'],
    ['uk|ru', 'Ні, ну це жах, я їм подзвонив, а мне сказали, что гарантии нет и ничего они менять не будут'],
    ['uk|ru', 'Он мне говорит, что всё будет хорошо и деньги вернут, а я їм не вірю, бо вже третій тиждень мовчать і нічого не роблять'],
    ['ru', 'Заказал лампу, the battery is dead after two days, очень расстроен'],
    ['uk', 'Замовила ліхтарик, and it never arrived, дуже погано'],
    ['ar', 'المصباح ممتاز but the battery dies after one hour يا جماعة'],
    ['ar', 'وصلني الطلب اليوم and the box was open والله حرام'],
    ['ar|en', 'خدمة سيئة جدا، I will never order from them again ابدا'],
    ['de|en', 'Die Lampe ist nicht schlecht und das Licht ist auch hell, but I think they should have told me about the price before'],
    ['de|en', 'Ich habe das Licht seit drei Wochen und es ist nicht mehr dicht, and I have been waiting for them to answer since then'],
    ['de|en', 'Der Akku hält nicht, das ist für mich nichts, I just can\'t with them, this was the last time I ordered there'],
    ['fr|ar', '3andi mochkil m3a la livraison, je suis très déçu, service client nul et pas de réponse, machi normal'],
    ['ar|fr', 'wallah bezaf ghali, c\'est pas possible, les prix sont trop chers pour ce que c\'est, 3lach hadchi'],
    ['fr|ar', 'franchement je suis déçu, j\'ai attendu trois semaines, walakin daba ma3andi ma ndir, 3yit m3ahom'],
    ['es|en', 'I bought this for my son and it was broken, pero ellos no me han dicho nada, estoy muy enfadado y no sé qué hacer'],
    ['tr|en', 'Ürün çok güzel ama kargo çok geç geldi, they said it would be here in two days and it was not, bir daha almam ama'],
    ['tr|en', 'I have been waiting for this since last week, kargo hala gelmedi ve kimse bana bir şey demiyor, çok kötü ama ne yapalım'],
    ['fr|en', 'Le produit est bien mais la livraison est trop longue, and they never answer when you ask them about it, c\'est pas sérieux'],
    ['it|en', 'La lampada non è male ma la batteria dura poco, and when I asked them what they could do about it they just said no'],
    ['nl|en', 'Het licht is goed maar de batterij is niet zo best, and they just told me that there was nothing they could do for me'],
    ['pl|en', 'Lampka jest bardzo dobra ale bateria nie jest taka jak miała być, and they would not tell me why it was so bad'],
    ['pt|en', 'Não gostei nada da luz, ela não é boa e eu já pedi para devolver, but they just said that there was nothing they could do'],
  ])('%s: %s', (languages, text) => {
    const finding = identify(text);
    expect(either(languages)).toContain(finding.language);
    expect(finding).toHaveProperty('mixed', true);
  });
});

describe('names, tags and titles of another language make no mixture', () => {
  it.each([
    ['en', 'Norvelo Strahler Pro arrived today, it is brighter than I thought and the mount is solid'],
    ['en', 'I read "Der Prozess" by this light last night and my eyes are fine'],
    ['en', 'Watching La Casa de Papel with the Norvelo lamp on, perfect evening for us'],
    ['en', 'Sorry, no more déjà vu with this shop: second lamp and second refund, thank you'],
    ['de', 'Das Lied "You are the one that I want" lief im Laden, die Lampe von Norvelo ist super'],
    ['de', 'Habe beim Black Friday Sale das Bundle mit dem Light Pro gekauft und bin sehr zufrieden #bestdealever #bikelife'],
    ['de', 'Gestern kam das neue Smart Light, das Setup war easy und der Support hat mir per Mail geholfen'],
    ['fr', 'J\'ai acheté la Norvelo Light Pro chez Wheelhouse Bikes, elle éclaire très bien #night #ride'],
    ['fr', 'Le week-end dernier, on a testé le nouveau spot, c\'est vraiment top, merci au staff'],
    ['es', 'Compré la Norvelo Light Pro en Wheelhouse Bikes y estoy muy contento con el marketing y el packaging'],
    ['es', 'La canción "Let it be" sonaba en la tienda cuando compré la luz, muy bien todo'],
    ['it', 'Ho comprato la Norvelo Light Pro e il design è bellissimo, il customer care un po\' meno'],
    ['tr', 'Norvelo Light Pro aldım, kargo hızlıydı, ürün gayet güzel #black #friday'],
    ['pl', 'Kupiłem Norvelo Light Pro w Wheelhouse Bikes, super sprzęt i szybka wysyłka, polecam'],
    ['nl', 'Gisteren de Norvelo Light Pro gekocht bij Wheelhouse Bikes, echt een top lamp voor een goede prijs'],
    ['pt', 'Comprei a Norvelo Light Pro na Wheelhouse Bikes e o design é muito bonito, recomendo'],
    ['uk', 'Купив Norvelo Light Pro у Wheelhouse Bikes, світить яскраво, раджу'],
    ['uk', 'У відгуку написано «очень доволен», але я не погоджуюсь, бо ліхтар зламався за тиждень'],
    ['ru', 'Купил Norvelo Light Pro в Wheelhouse Bikes, светит ярко, советую всем'],
    ['ru', 'Смотрел «Слуга народу» при свете этой лампы, глаза не устали, всё отлично'],
    ['ar', 'اشتريت Norvelo Light Pro من المتجر والاضاءة ممتازة والتوصيل سريع'],
    ['ar', 'شاهدت فيلم The Dark Knight امس على ضوء المصباح الجديد وكان رائعا'],
    ['fy', 'De winkel hat in moaie lampe, mar de priis is te heech foar ús'],
  ])('%s: %s', (language, text) => {
    const finding = identify(text);
    expect(finding.language).toBe(language);
    expect(finding).not.toHaveProperty('mixed');
  });
});

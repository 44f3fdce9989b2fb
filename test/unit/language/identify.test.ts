import { beforeAll, describe, expect, it } from 'vitest';
import { createIdentifier } from '@/lib/language/identify';
import type { Identify } from '@/lib/language/identify';
import { languageTable } from '../../../scripts/build-data/languageTable.mjs';

const UNKNOWN = { language: null, confidence: 0, by: 'nothing' };
const untabled = createIdentifier(null);
let identify: Identify;

beforeAll(async () => {
  identify = createIdentifier(JSON.parse(await languageTable()));
});

describe('the language of a text', () => {
  it.each([
    ['en', 'The parcel arrived two days late and the box was open'],
    ['uk', 'Дуже швидка доставка, все запаковано добре, раджу'],
    ['ru', 'Очень быстрая доставка, всё упаковано хорошо, советую'],
    ['ru', 'Вчера заказал чайник, сегодня уже привезли'],
    ['uk', 'Замовлення привезли вчасно, дякую'],
    ['ar', 'وصل الطلب متأخرا والعلبة مفتوحة'],
    ['nl', 'Het pakket kwam twee dagen te laat en de doos was open'],
    ['de', 'Das Paket kam zwei Tage zu spät und die Schachtel war offen'],
    ['fr', 'Le colis est arrivé avec deux jours de retard et la boîte était ouverte'],
    ['es', 'El paquete llegó dos días tarde y la caja estaba abierta'],
    ['it', 'Il pacco è arrivato con due giorni di ritardo e la scatola era aperta'],
    ['pt', 'A encomenda chegou com dois dias de atraso e a caixa estava aberta'],
    ['pl', 'Paczka przyszła dwa dni za późno, a pudełko było otwarte'],
    ['tr', 'Paket iki gün geç geldi ve kutu açıktı'],
    ['sv', 'Paketet kom två dagar för sent och lådan var öppen när jag hämtade det'],
    ['el', 'Το δέμα άργησε'],
    ['ja', '荷物が遅れて届きました'],
    ['zh', '包裹迟到了两天'],
    ['ko', '소포가 늦게 도착했어요'],
    ['th', 'พัสดุมาช้า'],
    ['fa', 'بسته دو روز دیر رسید و جعبه باز بود، پشتیبانی هم پاسخگو نیست'],
    ['be', 'Пасылка прыйшла са спазненнем, скрыня была адкрыта, ўсё мокрае'],
    ['mk', 'Ќе го вратам овој производ'],
  ])('%s: %s', (language, text) => {
    const finding = identify(text);
    expect(finding.language).toBe(language);
    expect(finding.confidence).toBeGreaterThan(0.6);
    expect(finding.confidence).toBeLessThanOrEqual(1);
  });

  it.each([
    'Dizze winkel hat in protte moaie boeken en de minsken binne tige freonlik',
    "Wy hawwe trije wiken wachte op 'e bestelling en noait wat heard",
    'It iten wie net lekker, wy komme hjir net werom',
  ])('West Frisian, which the detector does not know: %s', (text) => {
    expect(identify(text).language).toBe('fy');
  });

  it('does not take Afrikaans, which is near, for West Frisian', () => {
    expect(identify('Ek het my fiets by hierdie winkel gekoop en ek is baie bly daarmee').language).not.toBe('fy');
    expect(identify('Die kleur van die skerm is nie reg nie, jy kan dit verander').language).not.toBe('fy');
  });

  it('is unknown rather than Dutch where West Frisian and Dutch signs conflict', () => {
    expect(identify('De doar slút net goed en it lûd is min').language).not.toBe('nl');
  });

  it.each([
    'lol', 'ok', 'LOL ok', '😂😂😂', '👍', '...', '', '12345', '@brand #sale https://a.example/great-offer',
    'Hahahaha hahaha mwahahaha', 'ахахахах хахаха', 'jajajajaja', 'kkkkkkkkkkkk', 'asdfgh qwrtz jklö xcvb', 'XL XXL USB HDMI',
    'ــــــ', '#1 #NO #2', '½ ¾ ℃ ™', 'Norvelo 3000 – Lumaride',
  ])(
    'is unknown for %j',
    (text) => {
      expect(identify(text)).toEqual(UNKNOWN);
    },
  );

  it.each([
    ['ru', 'Не могу дозвониться в магазин'],
    ['ru', 'хочу вернуть деньги'],
    ['uk', 'Не вдалося створити замовлення'],
    ['uk', 'треба було чекати до ранку'],
  ])('%s without a letter that only it has: %s', (language, text) => {
    expect(identify(text).language).toBe(language);
  });

  it.each([
    ['nl', 'Sorry, maar deze service is echt waardeloos'],
    ['nl', 'Leuk team, snel geleverd, top'],
    ['nl', 'Skiën met de kinderen, mooie foto’s gemaakt'],
    ['da', 'Jeg venter stadig på min pakke, den skulle være kommet efter to dage'],
    ['fy', 'lekker iten en freonlike betsjinning'],
    ['fy', 'de wedstriid waard mei twa ien wûn'],
    ['fy', 'se sizze dat it moarn reint'],
    ['fy', 'ik ha it net dien hear'],
  ])('%s beside its neighbours: %s', (language, text) => {
    expect(identify(text).language).toBe(language);
  });

  it('reads the tags of a text that has little else, and letters that are drawn out or drawn as ornaments', () => {
    expect(identify('#Fahrrad #kaputt #Ärger heute wieder').language).toBe('de');
    expect(identify('الخدمـــــــــة ممتـــــــــازة').language).toBe('ar');
    expect(identify('𝕿𝖍𝖊 𝖕𝖆𝖗𝖈𝖊𝖑 𝖜𝖆𝖘 𝖑𝖆𝖙𝖊 𝖆𝖌𝖆𝖎𝖓').language).toBe('en');
  });

  it('ignores addresses, handles, tags, numbers and emoji', () => {
    const noise = '@KundendienstBerlin #FrohesNeuesJahr https://beispiel.example/sehr/schoen 😀 2024';
    expect(identify(`The second parcel was open as well ${noise}`).language).toBe('en');
  });
});

describe('a text of two languages', () => {
  it.each([
    ['uk', 'so good дуже добре'],
    ['ar', 'الخدمة ممتازة لكن the delivery was really late'],
    ['ru', 'Купил лампу, it works just fine, очень доволен'],
    ['de', 'Das Licht ist nicht hell, der Akku hält nicht lange und die Halterung ist auch nicht fest, but this is what you get'],
  ])('%s is said to be mixed: %s', (language, text) => {
    expect(identify(text)).toMatchObject({ language, mixed: true });
  });

  it.each([
    'Купил Norvelo Light Pro на Wheelhouse Bikes, доволен',
    'Das Team von Wheelhouse Bikes hat mir sehr geholfen, the best!',
    'The parcel arrived two days late and the box was open',
    'الخدمة ممتازة Norvelo',
  ])('a name or a word of another language makes no mixture: %s', (text) => {
    expect(identify(text)).not.toHaveProperty('mixed');
  });
});

describe('what the page declares', () => {
  it('helps a text that is too short', () => {
    expect(identify('ok lol', 'en-GB')).toEqual({ language: 'en', confidence: 0.6, by: 'page' });
    expect(identify('супер', 'uk')).toEqual({ language: 'uk', confidence: 0.6, by: 'page' });
  });

  it('does not outweigh a clear text', () => {
    expect(identify('Das Paket kam zwei Tage zu spät an', 'en').language).toBe('de');
    expect(identify('Привіт усім', 'ru').language).toBe('uk');
  });

  it('counts for nothing where the letters contradict it, or where it names no language', () => {
    expect(identify('супер', 'en')).toEqual(UNKNOWN);
    expect(identify('😂😂', 'en')).toEqual(UNKNOWN);
    expect(identify('ok lol', 'und')).toEqual(UNKNOWN);
    expect(identify('ok lol', 'constructor')).toEqual(UNKNOWN);
  });
});

describe('before the table is loaded', () => {
  it.each([
    ['uk', 'Привіт, як справи'],
    ['ar', 'شكرا جزيلا'],
    ['pl', 'Było całkiem miło'],
  ])('letters still tell %s', (language, text) => {
    expect(untabled(text)).toMatchObject({ language, by: 'letters' });
  });

  it('the page is believed where the letters allow, and nothing is guessed', () => {
    expect(untabled('The parcel was late', 'en')).toMatchObject({ language: 'en', by: 'page' });
    expect(untabled('The parcel was late')).toEqual(UNKNOWN);
  });
});

it.each(['a@'.repeat(10_000), 'я'.repeat(20_000), '# '.repeat(10_000), 'û'.repeat(20_000), '漢'.repeat(20_000)])(
  'a hostile text is looked at like any other (%#)',
  (text) => expect(identify(text, 'en').confidence).toBeLessThanOrEqual(1),
);

it('the table leaves out only what a script gives away, and is the detector\'s own otherwise', async () => {
  type Table = { detector: { languages: Record<string, string>; ngrams: Record<string, object> } };
  const { languages, ngrams } = (JSON.parse(await languageTable()) as Table).detector;
  const known = new Set(Object.values(ngrams).flatMap((scores) => Object.keys(scores).map((id) => languages[id])));
  for (const language of ['en', 'uk', 'ru', 'ar', 'nl', 'de', 'fr', 'es', 'it', 'pt', 'pl', 'tr', 'da', 'sv', 'bg']) {
    expect(known).toContain(language);
  }
  expect(known).not.toContain('ja');
});

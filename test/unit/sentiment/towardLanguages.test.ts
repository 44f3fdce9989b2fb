import { describe, expect, it } from 'vitest';
import type { Span } from '@/lib/posts/post';
import { scoreSentiment } from '@/lib/sentiment/score';
import { shippedLexicons } from '@/lib/sentiment/shippedLexicons';
import { sentimentToward } from '@/lib/sentiment/toward';

/** A text, and what it says of Norvelo and of Lumaride: 1 praise, -1 blame, 0 nothing. */
type Case = readonly [text: string, norvelo: number, lumaride: number];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  en: [
    ['Norvelo is great, Lumaride is a joke', 1, -1],
    ['Norvelo is great but Lumaride is awful', 1, -1],
    ['While Lumaride was awful, Norvelo is brilliant', 1, -1],
    ['Norvelo is so much better than Lumaride', 1, -1],
    ['Lumaride is worse than my old Norvelo', 1, -1],
    ['Norvelo is less reliable than Lumaride', -1, 1],
    ['Norvelo is not as good as Lumaride', -1, 1],
    ['Norvelo is as good as Lumaride', 1, 1],
    ['Unlike Lumaride, Norvelo is reliable', 1, -1],
    ['Norvelo, unlike Lumaride, is reliable', 1, -1],
    ['Switched from Lumaride to Norvelo and it is brilliant', 1, 0],
    ['I prefer Norvelo over Lumaride. Love it.', 1, 0],
    ['Norvelo is better than Lumaride, which is junk', 1, -1],
    ['Both Norvelo and Lumaride are great', 1, 1],
    ['I love Norvelo and Lumaride', 1, 1],
    ['My old lamp was awful. Norvelo is great, Lumaride is a joke.', 1, -1],
    ['Love @norvelo, hate @lumaride', 1, -1],
    ['Norvelo 😍 Lumaride 🤮', 1, -1],
    ['I ❤️ Norvelo and 💩 Lumaride', 1, -1],
    ['Norvelo: great. Lumaride: awful.', 1, -1],
    ['Best of all: Norvelo. Worst of all: Lumaride.', 1, -1],
    ['Neither Norvelo nor Lumaride is good', -1, -1],
    ['The box is better than that of Norvelo and Lumaride', -1, -1],
    ['Lumaride is awful, candles are better than Norvelo or Lumaride', -1, -1],
    ['Better than I expected from Norvelo, Lumaride is awful', 1, -1],
  ],
  de: [
    ['Norvelo ist großartig, Lumaride ist ein Witz', 1, -1],
    ['Norvelo ist super aber Lumaride ist Schrott', 1, -1],
    ['Norvelo ist viel besser als Lumaride', 1, -1],
    ['Lumaride ist schlechter als Norvelo', 1, -1],
    ['Norvelo ist nicht so gut wie Lumaride', -1, 1],
    ['Im Vergleich zu Lumaride ist Norvelo super', 1, -1],
    ['Ich war begeistert, als Norvelo kam, aber Lumaride ist Schrott', 1, -1],
    ['Norvelo und Lumaride sind super', 1, 1],
    ['Die Post war furchtbar. Norvelo ist großartig, Lumaride ist Schrott.', 1, -1],
  ],
  nl: [
    ['Norvelo is geweldig, Lumaride is waardeloos', 1, -1],
    ['Norvelo is geweldig maar Lumaride is rommel', 1, -1],
    ['Norvelo is veel beter dan Lumaride', 1, -1],
    ['Lumaride is slechter dan Norvelo', 1, -1],
    ['Norvelo is niet zo goed als Lumaride', -1, 1],
    ['In tegenstelling tot Lumaride is Norvelo betrouwbaar', 1, -1],
    ['Norvelo en Lumaride zijn geweldig', 1, 1],
    ['De post was vreselijk. Norvelo is geweldig, Lumaride is rommel.', 1, -1],
  ],
  fy: [
    ['Norvelo is geweldich, Lumaride is min', 1, -1],
    ['Norvelo is geweldich mar Lumaride is rommel', 1, -1],
    ['Norvelo is folle better as Lumaride', 1, -1],
    ['Lumaride is slimmer as Norvelo', 1, -1],
    ['Norvelo is net sa goed as Lumaride', -1, 1],
    ['Norvelo en Lumaride binne geweldich', 1, 1],
    ['De post wie ferskriklik. Norvelo is geweldich, Lumaride is rommel.', 1, -1],
  ],
  fr: [
    ['Norvelo est génial, Lumaride est une arnaque', 1, -1],
    ['Norvelo est génial mais Lumaride est nul', 1, -1],
    ['Norvelo est bien meilleur que Lumaride', 1, -1],
    ['Lumaride est pire que Norvelo', 1, -1],
    ['Norvelo est moins bon que Lumaride', -1, 1],
    ["Norvelo n'est pas aussi bon que Lumaride", -1, 1],
    ['Norvelo est aussi bon que Lumaride', 1, 1],
    ['Contrairement à Lumaride, Norvelo est fiable', 1, -1],
    ['Norvelo et Lumaride sont géniaux', 1, 1],
    ['La poste était horrible. Norvelo est génial, Lumaride est nul.', 1, -1],
  ],
  es: [
    ['Norvelo es genial, Lumaride es una estafa', 1, -1],
    ['Norvelo es excelente pero Lumaride es pésimo', 1, -1],
    ['Creo que Norvelo es mucho mejor que Lumaride', 1, -1],
    ['Lumaride es peor que Norvelo', 1, -1],
    ['Norvelo no es tan bueno como Lumaride', -1, 1],
    ['A diferencia de Lumaride, Norvelo es fiable', 1, -1],
    ['Norvelo y Lumaride son excelentes', 1, 1],
    ['El correo fue horrible. Norvelo es genial, Lumaride es pésimo.', 1, -1],
  ],
  it: [
    ['Norvelo è fantastico, Lumaride è una truffa', 1, -1],
    ['Norvelo è ottimo ma Lumaride è pessimo', 1, -1],
    ['Norvelo è molto meglio di Lumaride', 1, -1],
    ['Lumaride è peggio di Norvelo', 1, -1],
    ['Norvelo è meno affidabile di Lumaride', -1, 1],
    ['Sono contento di Norvelo, ma Lumaride fa schifo', 1, -1],
    ['A differenza di Lumaride, Norvelo è affidabile', 1, -1],
    ['Norvelo e Lumaride sono ottimi', 1, 1],
    ['La posta era orribile. Norvelo è fantastico, Lumaride è pessimo.', 1, -1],
  ],
  pt: [
    ['Norvelo é ótimo, Lumaride é um lixo', 1, -1],
    ['Norvelo é excelente mas Lumaride é péssimo', 1, -1],
    ['Norvelo é muito melhor do que Lumaride', 1, -1],
    ['Lumaride é pior que Norvelo', 1, -1],
    ['Norvelo não é tão bom quanto Lumaride', -1, 1],
    ['Ao contrário de Lumaride, Norvelo é confiável', 1, -1],
    ['Norvelo e Lumaride são ótimos', 1, 1],
    ['O correio foi horrível. Norvelo é ótimo, Lumaride é péssimo.', 1, -1],
  ],
  pl: [
    ['Norvelo jest świetne, Lumaride to porażka', 1, -1],
    ['Norvelo jest super ale Lumaride to tandeta', 1, -1],
    ['Norvelo jest dużo lepsze niż Lumaride', 1, -1],
    ['Lumaride jest gorsze od Norvelo', 1, -1],
    ['Norvelo nie jest tak dobre jak Lumaride', -1, 1],
    ['W przeciwieństwie do Lumaride, Norvelo jest niezawodne', 1, -1],
    ['Norvelo i Lumaride są świetne', 1, 1],
    ['Poczta była okropna. Norvelo jest świetne, Lumaride to tandeta.', 1, -1],
  ],
  ru: [
    ['Norvelo отличный, а Lumaride ужасный', 1, -1],
    ['Norvelo супер но Lumaride полный отстой', 1, -1],
    ['Norvelo намного лучше, чем Lumaride', 1, -1],
    ['Norvelo лучше Lumaride', 1, -1],
    ['Lumaride хуже, чем Norvelo', 1, -1],
    ['Norvelo не такой хороший, как Lumaride', -1, 1],
    ['В отличие от Lumaride, Norvelo надёжный', 1, -1],
    ['Norvelo и Lumaride отличные', 1, 1],
    ['Почта работает ужасно. Norvelo отличный, Lumaride полный отстой.', 1, -1],
  ],
  uk: [
    ['Norvelo чудовий, а Lumaride жахливий', 1, -1],
    ['Norvelo супер але Lumaride повна фігня', 1, -1],
    ['Norvelo набагато кращий, ніж Lumaride', 1, -1],
    ['Lumaride гірший за Norvelo', 1, -1],
    ['Дякую за Norvelo, він чудовий, а Lumaride жахливий', 1, -1],
    ['Norvelo не такий хороший, як Lumaride', -1, 1],
    ['На відміну від Lumaride, Norvelo надійний', 1, -1],
    ['Norvelo та Lumaride чудові', 1, 1],
    ['Пошта працює жахливо. Norvelo чудовий, Lumaride повна фігня.', 1, -1],
  ],
  tr: [
    ['Norvelo harika, Lumaride berbat', 1, -1],
    ['Norvelo harika ama Lumaride berbat', 1, -1],
    ["Norvelo, Lumaride'den çok daha iyi", 1, -1],
    ["Lumaride Norvelo'dan daha kötü", 1, -1],
    ["Lumaride'ye göre Norvelo çok güzel", 1, -1],
    ["Lumaride berbat, Norvelo'dan memnunum", 1, -1],
    ['Norvelo Lumaride kadar iyi değil', -1, 1],
    ['Norvelo ve Lumaride harika', 1, 1],
    ['Kargo berbattı. Norvelo harika, Lumaride berbat.', 1, -1],
  ],
  ar: [
    ['Norvelo رائع، Lumaride سيئ جدا', 1, -1],
    ['Norvelo ممتاز لكن Lumaride سيئ', 1, -1],
    ['Norvelo أفضل من Lumaride', 1, -1],
    ['Lumaride أسوأ من Norvelo', 1, -1],
    ['Norvelo رائع وLumaride سيئ', 1, -1],
    ['زعلت من Norvelo لكن Lumaride ممتاز', -1, 1],
    ['على عكس Lumaride، Norvelo ممتاز', 1, -1],
    ['Norvelo وLumaride رائعان', 1, 1],
    ['البريد كان سيئا. Norvelo رائع، Lumaride سيئ.', 1, -1],
  ],
};

const lexiconFor = shippedLexicons();
const placesOf = (text: string, name: string): Span[] =>
  [...text.matchAll(new RegExp(name, 'giu'))].map(({ index }) => ({ start: index, end: index + name.length }));

describe.each(Object.entries(CASES))('toward each of two: %s', (language, cases) => {
  it.each(cases)('%s', (text, norvelo, lumaride) => {
    const whole = scoreSentiment(text, language, lexiconFor);
    const [first, second] = [placesOf(text, 'norvelo'), placesOf(text, 'lumaride')];
    const toward = (own: Span[], others: Span[]): number =>
      Math.sign(sentimentToward(text, whole, language, { own, others }).score ?? Number.NaN);
    expect([toward(first, second), toward(second, first)]).toEqual([norvelo, lumaride]);
  });
});

import type { ReplyRequest } from './replyRequest';

export const EXAMPLE_KINDS = ['angry', 'question', 'praise'] as const;
export type ExampleKind = (typeof EXAMPLE_KINDS)[number];

/** Invented posts by which a voice shows how it speaks, and who wrote them. */
type Examples = Readonly<Record<ExampleKind | 'name', string>>;

const EXAMPLES: Readonly<Record<string, Examples>> = {
  ar: { name: 'ليلى', angry: 'طلبت حقيبة من Norvelo قبل ثلاثة أسابيع ولم يصلني شيء ولا يرد أحد!', question: 'هل تناسب حقيبة Norvelo أي حامل خلفي؟', praise: 'حقيبة Norvelo رائعة، بقيت أغراضي جافة تحت المطر.' },
  de: { name: 'Mira', angry: 'Seit drei Wochen warte ich auf meine Tasche von Norvelo, und keiner antwortet!', question: 'Passt die Tasche von Norvelo auf jeden Gepäckträger?', praise: 'Die Tasche von Norvelo ist super, im Regen blieb alles trocken.' },
  en: { name: 'Mira', angry: 'Three weeks and my Norvelo bag still has not come. Nobody answers!', question: 'Does the Norvelo bag fit any rear rack?', praise: 'Love my Norvelo bag, everything stayed dry in the rain.' },
  es: { name: 'Mira', angry: 'Llevo tres semanas esperando mi alforja de Norvelo y nadie contesta.', question: '¿La alforja de Norvelo vale para cualquier portabultos?', praise: 'Me encanta mi alforja de Norvelo, con la lluvia no se mojó nada.' },
  fr: { name: 'Mira', angry: 'Trois semaines que j’attends ma sacoche Norvelo, et personne ne répond !', question: 'La sacoche Norvelo va-t-elle sur tous les porte-bagages ?', praise: 'J’adore ma sacoche Norvelo, tout est resté au sec sous la pluie.' },
  fy: { name: 'Mira', angry: 'Al trije wiken wachtsje ik op myn tas fan Norvelo, en gjinien jout antwurd!', question: 'Past de tas fan Norvelo op elke bagaazjedrager?', praise: 'Bliid mei myn tas fan Norvelo, alles bleau droech yn de rein.' },
  it: { name: 'Mira', angry: 'Tre settimane che aspetto la mia borsa Norvelo e non risponde nessuno!', question: 'La borsa Norvelo va bene su qualsiasi portapacchi?', praise: 'Adoro la mia borsa Norvelo, sotto la pioggia è rimasto tutto asciutto.' },
  nl: { name: 'Mira', angry: 'Al drie weken wacht ik op mijn tas van Norvelo en niemand antwoordt!', question: 'Past de tas van Norvelo op elke bagagedrager?', praise: 'Blij met mijn tas van Norvelo, alles bleef droog in de regen.' },
  pl: { name: 'Mira', angry: 'Od trzech tygodni czekam na torbę z Norvelo i nikt nie odpowiada!', question: 'Czy torba Norvelo pasuje do każdego bagażnika?', praise: 'Torba Norvelo jest świetna, w deszczu wszystko zostało suche.' },
  pt: { name: 'Mira', angry: 'Há três semanas que espero pelo meu alforge da Norvelo e ninguém responde!', question: 'O alforge da Norvelo serve em qualquer porta-bagagens?', praise: 'Adoro o meu alforge da Norvelo, ficou tudo seco à chuva.' },
  ru: { name: 'Мира', angry: 'Три недели жду сумку от Norvelo, и никто не отвечает!', question: 'Сумка Norvelo подходит к любому багажнику?', praise: 'Сумка Norvelo отличная, под дождём всё осталось сухим.' },
  tr: { name: 'Mira', angry: 'Üç haftadır Norvelo çantamı bekliyorum, kimse cevap vermiyor!', question: 'Norvelo çantası her bagaj demirine uyar mı?', praise: 'Norvelo çantama bayıldım, yağmurda her şey kuru kaldı.' },
  uk: { name: 'Міра', angry: 'Три тижні чекаю на сумку від Norvelo, і ніхто не відповідає!', question: 'Чи підходить сумка Norvelo до будь-якого багажника?', praise: 'Сумка Norvelo чудова, під дощем усе лишилося сухим.' },
};

const UNDERSTOOD: Readonly<Record<ExampleKind, Pick<ReplyRequest, 'label' | 'intent' | 'feelings'>>> = {
  angry: { label: 'negative', intent: 'complaint', feelings: ['anger'] },
  question: { label: 'neutral', intent: 'question' },
  praise: { label: 'positive', intent: 'praise', feelings: ['joy'] },
};

/** Languages that have examples. */
export const EXAMPLE_LANGUAGES: readonly string[] = Object.keys(EXAMPLES);

/** An invented mention in a language, as replies are drafted to it; null: there is none in that language. */
export function exampleMention(language: string, kind: ExampleKind): (ReplyRequest & { text: string }) | null {
  const examples = Object.hasOwn(EXAMPLES, language) ? EXAMPLES[language] : undefined;
  if (examples === undefined) return null;
  return { seed: `example ${kind}`, language, authorName: examples.name, kind: 'post', text: examples[kind], ...UNDERSTOOD[kind] };
}

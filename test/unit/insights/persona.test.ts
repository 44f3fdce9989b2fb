import { describe, expect, it, test } from 'vitest';
import { addMember, emptyMaterial, MOST_QUOTES, personaOf } from '@/lib/insights/persona';
import { questionIn, quoteOf } from '@/lib/insights/quotes';
import { createCalendar } from '@/lib/mentions/calendar';
import type { Mention } from '@/lib/mentions/mention';
import { someSaid } from '../inbox/storySamples';

const calendar = createCalendar('Europe/Kyiv');
const author = { handle: 'quill_ferret', name: 'Quilla Ferretwood', url: null, followers: null };

interface Written {
  text?: string;
  label?: 'negative' | 'positive' | 'neutral';
  intent?: 'question' | 'complaint' | 'praise';
  at?: string;
  precision?: 'second' | 'day' | 'month';
  pain?: string;
  likes?: number;
  language?: string;
}

function mention({ text = 'The lamp is broken again', label = 'negative', intent, at = '2026-11-16T22:30:00.000Z', precision = 'second', pain, likes = 0, language = 'en' }: Written): Mention {
  const said = someSaid({
    ago: 1, label, ...(intent === undefined ? {} : { intent }),
    signals: pain === undefined ? {} : { aspects: [{ kind: pain, cues: [], label: 'negative', score: -0.5 }] },
  }).mention;
  return {
    ...said, publishedAt: Date.parse(at),
    understanding: { ...said.understanding, language: { language, confidence: 1, by: 'detector' } },
    post: { ...said.post, text, title: null, author, publishedAt: { at, precision, raw: null }, engagement: { likes, replies: null, shares: null, views: null } },
  };
}

function personaFrom(...people: Written[][]): ReturnType<typeof personaOf> {
  const material = emptyMaterial();
  for (const written of people) addMember(material, written.map(mention), [], calendar);
  return personaOf(material);
}

describe('a persona', () => {
  it('counts people before mentions, so that one does not speak for all', () => {
    const persona = personaFrom(
      [{ pain: 'price', language: 'en' }, { pain: 'price', language: 'en' }, { pain: 'price', language: 'en' }],
      [{ pain: 'delivery', language: 'uk' }], [{ pain: 'delivery', language: 'uk', intent: 'question' }],
    );
    expect(persona).toMatchObject({ people: 3, mentions: 5 });
    expect(persona.pains).toEqual([{ kind: 'delivery', n: 2, people: 2 }, { kind: 'price', n: 3, people: 1 }]);
    expect(persona.languages).toEqual([{ kind: 'uk', n: 2, people: 2 }, { kind: 'en', n: 3, people: 1 }]);
    expect(persona.needs).toEqual([{ kind: 'question', n: 1, people: 1 }]);
  });

  it('tells hours and days in the reporting zone, as far as the page says them', () => {
    // Late on Monday in UTC is Tuesday in Kyiv.
    const persona = personaFrom([{}, { precision: 'day', at: '2026-11-15T00:00:00.000Z' }, { precision: 'month', at: '2026-11-01T00:00:00.000Z' }]);
    expect([persona.timed, persona.dated]).toEqual([1, 2]);
    expect(persona.hours[0]).toBe(1);
    expect(persona.weekdays).toEqual([0, 1, 0, 0, 0, 0, 1]);
  });

  it('quotes each once at most, the best liked first', () => {
    const persona = personaFrom(...Array.from({ length: 9 }, (_, likes) => [
      { text: `Complaint number ${likes} is here`, likes }, { text: `Another one of number ${likes}`, likes: 99 },
    ]));
    expect(persona.complaints.map(({ text }) => text)).toEqual([8, 7, 6, 5, 4].map((n) => `Complaint number ${n} is here`));
    expect(persona.complaints).toHaveLength(MOST_QUOTES);
  });

  it('says nothing of what nobody asked for', () => {
    const said = Object.keys(personaFrom([{}]));
    expect(said.toSorted()).toEqual([
      'complaints', 'dated', 'hours', 'languages', 'mentions', 'needs', 'pains', 'people', 'praise', 'praised', 'questions', 'sites', 'timed', 'weekdays',
    ]);
  });
});

describe('quotes', () => {
  const post = (text: string) => ({ title: null, text, author });

  test.each([
    ['Ask @tarn_box or u/miro, they know it', 'Ask … or …, they know it'],
    ['Write to q@example.org, it is broken', 'Write to [email], it is broken'],
    ['I, Quilla Ferretwood, say it is broken', 'I, …, say it is broken'],
    ['QUILL_FERRET here, my lamp is broken', '… here, my lamp is broken'],
    ['See https://forum.example/u/quill for more of it', 'See … for more of it'],
  ])('hide names and personal data: %s', (text, hidden) => expect(quoteOf(post(text), [], 'en')).toBe(hidden));

  it('hold the sentence that says it, and none where there is little', () => {
    expect(quoteOf(post('It came late. The lamp was broken already. Well.'), [{ start: 19, end: 23 }], 'en')).toMatch(/^The lamp was broken/u);
    expect(quoteOf(post('Bad!'), [], 'en')).toBeNull();
  });

  test.each([
    ['Hello. When does it ship to Lviv? Thanks', 'When does it ship to Lviv?'],
    ['متى يصل المصباح إلى هنا؟ شكرا', 'متى يصل المصباح إلى هنا؟'],
    ['I ask myself what to do', null],
  ])('find the question: %s', (text, question) => expect(questionIn(post(text), 'en')).toBe(question));

  it('find it in Greek, too', () => {
    expect(questionIn(post('Γεια. Πότε θα έρθει η λάμπα;'), 'el')).toBe('Πότε θα έρθει η λάμπα;');
    expect(questionIn(post('It broke; I am sad about it.'), 'en')).toBeNull();
  });
});

import { expect, test } from 'vitest';
import { contactsOf, ONE_CONTACT, REPEAT_WITHIN, type Contact, type Contacts } from '@/lib/inbox/contacts';

const SINCE = Date.UTC(2026, 10, 1);
const DAY = 86_400_000;
const UNTIL = SINCE + 30 * DAY;
type Given = [authorId: string | null, after: number];
const counted = (...given: Given[]): Contacts => contactsOf(given.map(([authorId, after]): Contact => ({ authorId, at: SINCE + after })), { since: SINCE, until: UNTIL });

test.each<[what: string, given: Given[], contacts: number, authors: number, repeated: number]>([
  ['nothing', [], 0, 0, 0],
  ['one author once', [['ada', DAY]], 1, 1, 0],
  ['one author twice within a week', [['ada', 0], ['ada', REPEAT_WITHIN]], 2, 1, 1],
  ['one author twice, longer apart', [['ada', 0], ['ada', REPEAT_WITHIN + 1]], 2, 1, 0],
  ['two authors', [['ada', 0], ['bob', DAY]], 2, 2, 0],
  ['several posts as one', [['ada', 0], ['ada', ONE_CONTACT - 1], ['ada', 2 * ONE_CONTACT - 2]], 1, 1, 0],
  ['what comes later apart', [['ada', 0], ['ada', ONE_CONTACT]], 2, 1, 1],
  ['what comes in whatever order', [['ada', ONE_CONTACT], ['ada', 0]], 2, 1, 1],
  ['nobody', [[null, 0], [null, DAY], [null, -DAY]], 0, 0, 0],
  ['a first contact before as what it is', [['ada', -DAY], ['ada', DAY]], 1, 1, 1],
  ['what begins before not', [['ada', -1], ['ada', ONE_CONTACT - 2]], 0, 0, 0],
  ['what comes at the end not', [['ada', UNTIL - SINCE], ['bob', UNTIL - SINCE - 1]], 1, 1, 0],
])('counts %s', (_, given, contacts, authors, repeated) => {
  const found = counted(...given);
  expect(found).toMatchObject({ contacts, authors, perAuthor: authors === 0 ? null : contacts / authors, repeated: { state: 'few', count: repeated, of: contacts } });
  expect(found.nameless).toBe(given.filter(([authorId, after]) => authorId === null && after >= 0).length);
});

test('gives a rate with its interval from ten contacts on', () => {
  const given = Array.from({ length: 10 }, (_, n): Given => [`author ${n % 8}`, n * DAY / 4]);
  expect(counted(...given)).toMatchObject({ contacts: 10, authors: 8, perAuthor: 1.25, repeated: { state: 'rate', count: 2, of: 10, share: 0.2 } });
});

import { expect, test } from 'vitest';
import { deserializeError, serializeError } from '@/lib/messaging/errorsAsData';

const sent = (error: unknown): Error => deserializeError(JSON.parse(JSON.stringify(serializeError(error) ?? null)));

test('an error arrives with its name and words, and without where it happened', () => {
  const error = Object.assign(new Error('no room'), { name: 'HandlerFailed', of: 'others' });
  const got = sent(error);
  expect(got).toBeInstanceOf(Error);
  expect(got).toMatchObject({ name: 'HandlerFailed', message: 'no room' });
  expect(serializeError(error)).toEqual({ name: 'HandlerFailed', message: 'no room' });
});

test.each([undefined, null, 'words', 7, { message: 7 }])('what is no error arrives as one: %j', (thrown) => {
  expect(sent(thrown)).toBeInstanceOf(Error);
});

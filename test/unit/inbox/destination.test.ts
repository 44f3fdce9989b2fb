import { describe, expect, test } from 'vitest';
import { begun, isDestinationUrl, maskedUrl, MOST_ATTEMPTS, pauseAfter, revived, tried, type Delivery } from '@/lib/inbox/destination';

const NEW: Delivery = { id: 'd.a', destinationId: 'd', told: { of: 'test' }, at: 0, state: 'waiting', dueAt: 0, attempts: 0 };
const failed = (after: number | null = null) => ({ done: false, why: 503, again: true, after }) as const;

describe('a delivery', () => {
  test('is put off before it is tried, so that one whose worker ends is tried again', () => {
    expect(begun(NEW, 1_000, 1)).toEqual({ ...NEW, attempts: 1, dueAt: 31_000 });
  });

  test('is sent once', () => {
    expect(tried(begun(NEW, 1_000, 1), { done: true }, 2_000)).toEqual({ id: 'd.a', destinationId: 'd', told: { of: 'test' }, at: 0, state: 'sent', attempts: 1, endedAt: 2_000 });
  });

  test('waits as long as it is asked to, at most six hours', () => {
    const first = begun(NEW, 0, 1);
    expect(tried(first, failed(90_000), 1_000).dueAt).toBe(91_000);
    expect(tried(first, failed(1e12), 1_000).dueAt).toBe(1_000 + 6 * 3_600_000);
    expect(tried(first, failed(1), 1_000).dueAt).toBe(30_000);
  });

  test('is given up after so many attempts, in about two days, and revived by hand', () => {
    let delivery = NEW;
    let now = 0;
    while (delivery.state === 'waiting') {
      now = delivery.dueAt ?? now;
      delivery = tried(begun(delivery, now, 0.5), failed(), now);
    }
    expect(delivery).toMatchObject({ state: 'dead', attempts: MOST_ATTEMPTS, failed: 503, endedAt: now });
    expect(now / 3_600_000).toBeGreaterThan(20);
    expect(now / 3_600_000).toBeLessThan(72);
    expect(revived(delivery, now)).toMatchObject({ state: 'waiting', attempts: 0, dueAt: now, id: NEW.id });
  });

  test('is given up at once where trying again is of no use', () => {
    expect(tried(begun(NEW, 0, 0), { done: false, why: 404, again: false, after: null }, 5)).toMatchObject({ state: 'dead', failed: 404, attempts: 1 });
  });

  test('pauses grow, with chance in them, up to a cap', () => {
    expect([1, 2, 3].map((attempts) => pauseAfter(attempts, 1))).toEqual([30_000, 60_000, 120_000]);
    expect(pauseAfter(1, 0)).toBe(15_000);
    expect(pauseAfter(50, 1)).toBe(6 * 3_600_000);
  });
});

test('addresses are https, of a host with a name, without a password', () => {
  const may = ['https://hooks.slack.com/services/T/B/x', 'https://prod.example:8443/flow?sig=1'];
  const mayNot = ['http://hooks.example/x', 'https://localhost/x', 'https://me:word@hooks.example/x', 'hooks.example', '', 'javascript:alert(1)', `https://a.example/${'x'.repeat(2_000)}`];
  expect([...may, ...mayNot].filter(isDestinationUrl)).toEqual(may);
});

test('an address is shown without what opens it', () => {
  expect(maskedUrl('https://hooks.slack.com/services/T000/B000/abcdefghijkl')).toBe('hooks.slack.com/…ijkl');
  expect(maskedUrl('https://hooks.example/abc')).toBe('hooks.example/…');
});

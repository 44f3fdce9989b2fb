import { expect, test, vi } from 'vitest';
import { faceOf, type Badge } from '@/lib/platform/badge';

vi.mock(import('@/lib/platform/nativeMessages'), () => ({ nativeMessage: (...said) => said.join(' ').trim() }));

test.each<[badge: Badge, alerts: number, text: string, title: string]>([
  [{ count: 0, state: null }, 0, '', 'name'],
  [{ count: 12, state: null }, 0, '12', 'titleCount 12'],
  [{ count: 1200, state: null }, 0, '999+', 'titleCount 999+'],
  [{ count: 12, state: 'paused' }, 0, '||', 'titlePaused 12'],
  [{ count: 12, state: 'unreadable' }, 0, '!', 'titleUnreadable 12'],
  [{ count: 12, state: 'unreadable' }, 3, '3!', 'titleAlert 3'],
  [{ count: 12, state: 'paused' }, 3, '3!', 'titleAlert 3'],
  [{ count: 0, state: null }, 120, '99+!', 'titleAlert 99+'],
])('of %o and %i alerts the button says %s', (badge, alerts, text, title) => {
  expect(faceOf(badge, alerts)).toMatchObject({ text, title });
});

test('each sign has a colour of its own', () => {
  const states = [null, 'paused', 'unreadable'] as const;
  const colors = [faceOf({ count: 1, state: null }, 1), ...states.map((state) => faceOf({ count: 1, state }, 0))].map(({ color }) => color);
  expect(new Set(colors).size).toBe(4);
});

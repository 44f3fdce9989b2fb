import { expect, test } from 'vitest';
import type { CardInPage, CreateCard } from '@/lib/listener/card/createCard';
import { createLateCard } from '@/lib/listener/lateCard';
import type { LoadPart } from '@/lib/listener/parts';

const anchor = {} as HTMLElement;

function late(create: CreateCard | null): { card: ReturnType<typeof createLateCard>; loads: string[]; panel: string[] } {
  const loads: string[] = [];
  const panel: string[] = [];
  const load = (async (name: string) => {
    loads.push(name);
    return create;
  }) as LoadPart;
  const send = async (type: string, data: { id: string }): Promise<never> => {
    if (type === 'openMention') panel.push(data.id);
    return { ok: true, answer: undefined } as never;
  };
  const clock = { now: () => 0, later: () => () => undefined, whenIdle: () => () => undefined, stop: () => undefined };
  const card = createLateCard({
    document: {} as Document, clock, messenger: { send: send as never }, load, put: async () => 'no-composer', leaveIfOrphaned: () => false,
  });
  return { card, loads, panel };
}

const inPage = (toggled: string[]): CardInPage => ({ toggle: (id) => void toggled.push(id), changed: () => undefined, close: () => undefined });
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

test('what a press needs is brought in when one comes near, once', async () => {
  const toggled: string[] = [];
  const { card, loads } = late(() => inPage(toggled));
  card.prepare('a:1');
  card.prepare('a:1');
  card.toggle('a:1', anchor, 'pointer');
  await settled();
  card.prepare('a:2');
  card.toggle('a:2', anchor, 'key');
  expect([loads, toggled]).toEqual([['card'], ['a:1', 'a:2']]);
});

test('of presses before it is there, the last one holds; after it was closed, none', async () => {
  const toggled: string[] = [];
  const { card } = late(() => inPage(toggled));
  card.toggle('a:1', anchor, 'pointer');
  card.toggle('a:2', anchor, 'pointer');
  await settled();
  expect(toggled).toEqual(['a:2']);
  const closed = late(() => inPage(toggled));
  closed.card.toggle('a:3', anchor, 'pointer');
  closed.card.close();
  await settled();
  expect(toggled).toEqual(['a:2']);
});

test('where it cannot be had, the side panel opens, and the next press asks again', async () => {
  const { card, loads, panel } = late(null);
  card.prepare('a:1');
  await settled();
  expect(panel).toEqual([]);
  card.toggle('a:1', anchor, 'pointer');
  await settled();
  expect([loads, panel]).toEqual([['card', 'card'], ['a:1']]);
});

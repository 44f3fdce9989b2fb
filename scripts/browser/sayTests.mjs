import { Readable } from 'node:stream';
import { spec } from 'node:test/reporters';

/** What Node's own reporter says, but for its sums: those of one process of several would only confuse. */
export default async function* sayTests(events) {
  yield* Readable.from(without(events)).pipe(new spec());
}

async function* without(events) {
  for await (const event of events) if (event.type !== 'test:diagnostic') yield event;
}

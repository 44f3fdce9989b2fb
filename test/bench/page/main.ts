import { decide, fill, hide, startFilling, storedMentions } from './fill';
import { prepareIngest, timeIngest, timeRawPuts } from './ingest';
import { recountFresh } from './recountFresh';

const bench = { startFilling, fill, hide, decide, storedMentions, prepareIngest, timeIngest, timeRawPuts, recountFresh };

export type Bench = typeof bench;

Object.assign(globalThis, { bench });

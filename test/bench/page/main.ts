import { differingFields, pauseIndexing, restoring, resumeIndexing, stageBackup, storedDigests, workLeft } from './backup';
import { bringIn, ingestPages, log, nameHandles, nameTouchpoint, openHours, plan, say, tellWorker, watchAt } from './business';
import { decide, fill, hide, startFilling, storedMentions } from './fill';
import { fillBusiness } from './fillBusiness';
import { prepareIngest, timeIngest, timeRawPuts } from './ingest';
import { changeTopic, decidedWrongly, follow, following, matchesOfTopic, recountStored, timeRawFollowing } from './rematch';
import { recountFresh } from './recountFresh';
import { timeRetention } from './retain';
import { index, queue, timeSearch } from './search';
import { importTables } from './importTables';
import { ingestTexts, label, work } from './userDecisions';

const bench = {
  startFilling, fill, fillBusiness, hide, decide, storedMentions, prepareIngest, timeIngest, timeRawPuts, recountFresh,
  changeTopic, decidedWrongly, follow, following, matchesOfTopic, recountStored, timeRawFollowing, timeRetention,
  stageBackup, restoring, storedDigests, workLeft, differingFields, pauseIndexing, resumeIndexing, index, queue, timeSearch,
  bringIn, ingestPages, log, nameHandles, nameTouchpoint, openHours, plan, say, tellWorker, watchAt,
  ingestTexts, importTables, label, work,
};

export type Bench = typeof bench;

Object.assign(globalThis, { bench });

import { indexChunk } from '@/lib/storage/words/indexing';
import { db } from './database';
import { longRun } from './longRun';
import { oneRun } from './oneRun';

/** Puts the words of what was stored without them into the index, newest first. One run at a time. */
export const indexWaiting = oneRun(() => longRun(() => indexChunk(db)));

import { Dexie, type DBCore, type DBCoreMutateRequest } from 'dexie';
import { createCalendar, type Calendar } from '@/lib/mentions/calendar';
import type { StoredTable } from '@/lib/storage/care';
import type { Judge } from '@/lib/mentions/judge';
import { openDatabase, openState, type EarshotDatabase } from '@/lib/storage/database';
import { settleZone } from '@/lib/storage/settings';
import { listTopics } from '@/lib/storage/topics/topics';
import type { Random } from '@/scripts/generate/random';
import { emptyBook, type Book } from './book';
import { ZONES } from './calendars';
import type { Sent } from './capture';
import { WORDS } from './people';
import type { Backup } from './restoreSteps';
import { snapshot, type Snapshot } from './snapshot';

/** A topic about which nothing is ever decided: what it hears must stay. */
export const STEADY = 'steady';
export const NOON = Date.UTC(2026, 4, 20, 12);

/** What Dexie does for live queries and their cache, of which histories have none: a sixth of all their time. */
const OF_SCREENS = ['Cache', 'Observability'];

const calendars = new Map(ZONES.map((zone) => [zone, createCalendar(zone)]));

/** One copy of Earshot: what it stores, what it must store, and the time. */
export class World {
  now = NOON;
  book: Book = emptyBook();
  random: Random = () => 0;
  /** Grows with what labels teach. */
  learned = 0;
  batches = 0;
  lastSent: Sent | null = null;
  /** Of this copy at some time, or of another one. */
  backups: Backup[] = [];
  /** Tables and keys of settings that were written. */
  readonly written: Set<string>;
  /** Writes until the work is cut short; null: it is not. */
  cut: number | null = null;
  wasCut = false;

  private constructor(
    public db: EarshotDatabase,
    written: Set<string>,
  ) {
    this.written = written;
  }

  static async begin(name: string, written: Set<string> = new Set()): Promise<World> {
    const world = new World(openDatabase({ durability: 'relaxed', name }), written);
    await world.open();
    return world;
  }

  /** The worker ends, and begins anew. */
  async reopen(): Promise<void> {
    this.db.close();
    this.db = openDatabase({ durability: 'relaxed', name: this.db.name });
    await this.open();
  }

  private async open(): Promise<void> {
    for (const name of OF_SCREENS) this.db.unuse({ stack: 'dbcore', name });
    this.db.use({ stack: 'dbcore', name: 'watch', create: (core) => this.watched(core) });
    const { state } = await openState(this.db);
    if (state !== 'open') throw new Error(`the database is ${state}`);
  }

  private watched(core: DBCore): DBCore {
    return {
      ...core,
      table: (name) => {
        const table = core.table(name);
        return { ...table, mutate: (request) => this.mutate(name, request, (one) => table.mutate(one)) };
      },
    };
  }

  private mutate<Answer>(name: string, request: DBCoreMutateRequest, mutate: (request: DBCoreMutateRequest) => PromiseLike<Answer>): Promise<Answer> {
    if (this.cut !== null && this.cut-- <= 0) {
      this.wasCut = true;
      return Dexie.Promise.reject(new Error('cut short'));
    }
    this.written.add(name);
    if (name === 'settings' && 'values' in request) for (const { key } of request.values as { key: string }[]) this.written.add(`settings ${key}`);
    return mutate(request) as Promise<Answer>;
  }

  read(...only: StoredTable[]): Promise<Snapshot> {
    return snapshot(this.db, only.length === 0 ? undefined : only);
  }

  async calendar(): Promise<Calendar> {
    return calendars.get(await settleZone(this.db)) ?? createCalendar('UTC');
  }

  async topics(): Promise<string[]> {
    return (await listTopics(this.db)).map(({ id }) => id);
  }

  newId = (): string => `n${Math.floor(this.random() * 1e12).toString(36)}`;

  /** Names this copy in stamps. */
  origin = 'here';

  newOrigin = (): string => this.origin;

  /** What topics say of relevance is in the words; every other topic has learned nothing. */
  judge: Judge = ({ post, goneAt }, { topicId, relevance }) =>
    goneAt !== undefined ? relevance
    : topicId.length % 2 === 0 ? undefined
    : post.text.includes(WORDS[(this.learned + 3) % WORDS.length] ?? '') ? { score: 0.1, hides: true, reasons: [] }
    : { score: 0.9, reasons: [] };
}

import type { Understanding } from '@/lib/mentions/mention';
import { identitiesInPost } from '@/lib/mentions/blackOut';
import { createCalendar } from '@/lib/mentions/calendar';
import type { Engine } from '@/lib/mentions/engine';
import type { Heard } from '@/lib/mentions/hear';
import { judgeBy } from '@/lib/mentions/judgeBy';
import { postWithoutErased, type NamedPost } from '@/lib/mentions/namedPost';
import { subjectOfPost } from '@/lib/mentions/subject';
import { hashNumber, identify } from '@/lib/posts/identity';
import type { Post } from '@/lib/posts/post';
import { decide } from '@/lib/query/matching/decide';
import { compileTopics } from '@/lib/query/readTopics';
import { heardTopic } from '@/lib/query/topic';
import type { EarshotDatabase } from '@/lib/storage/database';
import { knowingErased } from '@/lib/storage/erasure/tombstones';
import { isRulesMeanwhile, readImportRules, type ImportRules } from '@/lib/storage/importing/importRules';
import { NO_COUNTS } from '@/lib/storage/importing/imports';
import { storedAlready, storeImported } from '@/lib/storage/importing/storeImported';
import type { ImportCounts } from '@/lib/storage/rows';
import { STRIDE } from '../kit/table';
import { MOST_IMPORTED } from './dryRun';
import { importedPost, type ImportChoices } from './importedPost';
import { tableRows, type TableForm } from './openTable';
import { pageEngine } from './pageEngine';
import { runImport, type ImportCame, type ImportWith, type TakenRows } from './runImport';

/** Posts that are understood, decided and stored together. */
const CHUNK = 200;

/** What was confirmed of a file of mentions. */
export type MentionChoices = Omit<ImportChoices, 'context' | 'now'> & { tool: string };

/**
 * Brings the mentions of a file in: each is understood and decided as if a page had shown it, in the page of the dashboard, and stored
 * with what it counts. Half of a file never stays: what is stopped, finds the disk full, or cannot be read to its end is taken back.
 */
export function importMentions(db: EarshotDatabase, file: File, form: TableForm, choices: MentionChoices, using: ImportWith): Promise<ImportCame> {
  const { now, size = CHUNK } = using;
  const engine = pageEngine(db);
  return runImport(db, { kind: 'mentions', file: file.name, tool: choices.tool }, using, async (importId, step): Promise<TakenRows> => {
    const counts = { ...NO_COUNTS };
    const seen = new Set<number>();
    let posts: Post[] = [];
    let done = 0;
    const store = async (): Promise<void> => {
      const came = await storePosts(db, posts, { engine, importId, at: now, turn: () => step(done) });
      for (const [what, by] of Object.entries(came) as [keyof typeof came, number][]) counts[what] += by;
      posts = [];
    };
    for await (const batch of tableRows(file, form)) {
      if (!batch.ok) return { ok: false, trouble: batch.trouble };
      done = batch.done;
      for (const row of batch.rows) {
        if (++counts.rows > MOST_IMPORTED) return { ok: false, trouble: { why: 'too-many-rows', most: MOST_IMPORTED } };
        if (counts.rows % STRIDE === 0) await step(done);
        const read = importedPost(row, { ...choices, context: 'import', now });
        if (!read.ok) {
          counts.refused++;
          continue;
        }
        const name = hashNumber(identify(read.post));
        if (seen.has(name)) counts.twice++;
        else posts.push(read.post);
        seen.add(name);
        if (posts.length >= size) await store();
      }
      await step(done);
    }
    await store();
    return { ok: true, counts };
  });
}

type Came = Pick<ImportCounts, 'stored' | 'alreadyThere' | 'unheard' | 'erased'>;

interface Within {
  engine: Engine;
  importId: string;
  /** ms since 1970. */
  at: number;
  turn: () => Promise<void>;
}

/** Decides posts by the rules that hold when they are stored. */
async function storePosts(db: EarshotDatabase, posts: readonly Post[], within: Within): Promise<Came> {
  for (;;) {
    const rules = await readImportRules(db);
    await within.engine.refreshOwnWords();
    await within.engine.refreshAdapters();
    try {
      return await storeBy(rules, db, posts, within);
    } catch (error) {
      if (!isRulesMeanwhile(error)) throw error;
    }
  }
}

function storeBy(rules: ImportRules, db: EarshotDatabase, posts: readonly Post[], within: Within): Promise<Came> {
  return knowingErased(db, () => posts.flatMap(identitiesInPost), async (erased): Promise<Came> => {
    const left = posts.flatMap((post) => postWithoutErased(post, erased) ?? []);
    const there = await storedAlready(db, left.map(({ id }) => id));
    const fresh = left.filter(({ id }) => !there.has(id));
    const heard = await hearPosts(fresh, rules, within);
    const came = await storeImported(db, { importId: within.importId, heard, asked: rules.topics.map(({ id }) => id), at: within.at }, {
      calendar: createCalendar(rules.zone), judge: judgeBy(rules.models),
      async confirm(at) {
        await erased.confirm(at);
        await rules.confirm(at);
      },
    });
    return {
      stored: came.stored, alreadyThere: there.size + came.alreadyThere, unheard: fresh.length - heard.length, erased: posts.length - left.length,
    };
  });
}

/** What a topic hears of posts. What the brand may have promised in its reply is looked for by the worker, with all else, afterwards. */
async function hearPosts(posts: readonly NamedPost[], { topics, zone }: ImportRules, { engine, at, turn }: Within): Promise<Heard[]> {
  const calendar = createCalendar(zone);
  const compiled = compileTopics(topics.map(heardTopic));
  const understood = await engine.understanding(async (understand): Promise<Understanding[]> => {
    const all: Understanding[] = [];
    for (const { post } of posts) {
      all.push(understand(post));
      if (all.length % STRIDE === 0) await turn();
    }
    return all;
  });
  return posts.flatMap(({ id, post }, index): Heard[] => {
    const understanding = understood[index];
    if (understanding === undefined) return [];
    const host = post.permalink === null ? null : new URL(post.permalink).hostname;
    const subject = subjectOfPost(post, understanding, { host, seenAt: at, dayOf: (instant) => calendar.at(instant).day });
    const answers = decide(compiled, subject).filter(({ answer }) => answer === 'yes');
    return answers.length === 0 ? [] : [{ id, post, understanding: post.reply === null ? understanding : { ...understanding, version: 0 }, topics: answers }];
  });
}

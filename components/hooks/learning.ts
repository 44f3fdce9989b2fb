import type { StoredLearning } from '@/components/settings/learningStates';
import { MOST_LESSONS } from '@/lib/mentions/lesson';
import { SCORED_LANGUAGES } from '@/lib/sentiment/languages';
import { readAdapters } from '@/lib/storage/learning/adapters';
import type { EarshotDatabase } from '@/lib/storage/database';
import { countLessons } from '@/lib/storage/learning/lessons';
import { readRescoring, type Rescoring } from '@/lib/storage/learning/rescoring';
import { readToLearn, type ToLearn } from '@/lib/storage/learning/toLearn';
import { useLive, type Live } from './live';

export interface Learning {
  /** Languages in which there are labels, or something was learned; most labels first. */
  languages: StoredLearning[];
  /** A run that scores anew what is stored; null: none is under way. */
  rescoring: Pick<Rescoring, 'done' | 'total'> | null;
}

/** What was learned from labels, and what there is to learn from. */
export function useLearning(): Live<Learning> {
  // Apart, since mentions are written all the time, and what was learned is large.
  const lessons = useLive(['mentions'], countAllLessons, []);
  const learned = useLive(['adapters'], readLearned, []);
  const work = useLive(['settings'], readWork, []);
  if (lessons.state !== 'ready') return lessons;
  if (learned.state !== 'ready') return learned;
  if (work.state !== 'ready') return work;
  const languages = lessons.value.map(({ language, labels }) => ({
    language,
    labels,
    learned: learned.value.get(language) ?? null,
    changed: Object.hasOwn(work.value.toLearn, language),
  }));
  return {
    state: 'ready',
    value: {
      languages: languages
        .filter((one) => one.learned !== null || labelled(one) > 0)
        .toSorted((a, b) => labelled(b) - labelled(a)),
      rescoring: work.value.rescoring,
    },
  };
}

function labelled({ labels }: Pick<StoredLearning, 'labels'>): number {
  return labels.user + labels.stars;
}

function countAllLessons(db: EarshotDatabase): Promise<Pick<StoredLearning, 'language' | 'labels'>[]> {
  return db.transaction('r', db.mentions, () =>
    Promise.all(
      SCORED_LANGUAGES.map(async (language) => {
        const [user, stars] = await Promise.all([
          countLessons(db, { language, teacher: 'user', most: MOST_LESSONS.user }),
          countLessons(db, { language, teacher: 'stars', most: MOST_LESSONS.stars }),
        ]);
        return { language, labels: { user, stars } };
      }),
    ),
  );
}

async function readLearned(db: EarshotDatabase): Promise<Map<string, StoredLearning['learned']>> {
  const rows = await readAdapters(db);
  // What was learned is large: a screen needs to know only how it did.
  return new Map(rows.map(({ language, adapter, trial, topics }) => {
    return [language, { used: adapter !== null, trial, topics: topics.map(({ topicId, trial: own }) => ({ topicId, trial: own })) }];
  }));
}

async function readWork(db: EarshotDatabase): Promise<{ toLearn: ToLearn; rescoring: Rescoring | null }> {
  const [toLearn, rescoring] = await Promise.all([readToLearn(db), readRescoring(db)]);
  return { toLearn, rescoring };
}

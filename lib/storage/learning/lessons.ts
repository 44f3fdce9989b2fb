import { Dexie } from 'dexie';
import { lessonKey, lessonOf, type Teacher } from '@/lib/mentions/lesson';
import type { Correction } from '@/lib/mentions/mention';
import { bodyOf } from '@/lib/posts/post';
import type { EarshotDatabase } from '../database';

/** A stored text with its label. */
export interface Lesson {
  mentionId: string;
  /** Topics that hear it. */
  topicIds: readonly string[];
  text: string;
  label: Correction;
  teacher: Teacher;
}

/** The newest lessons in a language by one teacher, at most `most`. */
export async function readLessons(db: EarshotDatabase, of: { language: string; teacher: Teacher; most: number }): Promise<Lesson[]> {
  const key = lessonKey(of.language, of.teacher);
  const mentions = await db.mentions
    .where('[teaches+listedAt]')
    .between([key, Dexie.minKey], [key, Dexie.maxKey])
    .reverse()
    .limit(of.most)
    .toArray();
  return mentions.flatMap((mention) => {
    const lesson = lessonOf(mention);
    if (lesson === null) return [];
    const { id, topicIds, post } = mention;
    return [{ mentionId: id, topicIds, text: bodyOf(post), label: lesson.label, teacher: lesson.teacher }];
  });
}

/** How many lessons there are in a language by one teacher, counted up to `most`. */
export async function countLessons(db: EarshotDatabase, of: { language: string; teacher: Teacher; most: number }): Promise<number> {
  const key = lessonKey(of.language, of.teacher);
  return db.mentions.where('[teaches+listedAt]').between([key, Dexie.minKey], [key, Dexie.maxKey]).limit(of.most).count();
}

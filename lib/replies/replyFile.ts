import type { ReplyPack } from '@/lib/language/packs/replies';
import { hasReplies } from './languages';

/** A language's replies as the package holds them, in JSON: a pattern as its source and flags. */
export type ReplyFile = Omit<ReplyPack, 'inflectedNames'> & { inflectedNames?: { source: string; flags: string } };

/** Where the package holds the replies of a language. */
export const replyPath = (language: string): string => `data/replies/${language}.json`;

/** Replies as they are written into the package. */
export function toReplyFile({ inflectedNames, ...pack }: ReplyPack): ReplyFile {
  return inflectedNames === undefined ? pack : { ...pack, inflectedNames: { source: inflectedNames.source, flags: inflectedNames.flags } };
}

/** Replies as they are read from the package. */
export function fromReplyFile({ inflectedNames, ...file }: ReplyFile): ReplyPack {
  return inflectedNames === undefined ? file : { ...file, inflectedNames: new RegExp(inflectedNames.source, inflectedNames.flags) };
}

/**
 * What reads the replies of a language, each once; null where it has none. Rejects where the package's own file is missing,
 * and tries again when it is asked again.
 */
export function replyPacks(read: (path: string) => Promise<unknown>): (language: string) => Promise<ReplyPack | null> {
  const known = new Map<string, Promise<ReplyPack>>();
  return async (language) => {
    if (!hasReplies(language)) return null;
    const pack = known.get(language) ?? read(replyPath(language)).then((file) => fromReplyFile(file as ReplyFile));
    known.set(language, pack);
    try {
      return await pack;
    } catch (error) {
      known.delete(language);
      throw error;
    }
  };
}

import type { ReplyPack } from './replies';

const files = import.meta.glob<ReplyPack>('./*/replies.ts', { eager: true, import: 'default' });

/** The replies of every language that has them, by its code. For tools and the build: what is installed fetches one language. */
export const REPLY_PACKS: ReadonlyMap<string, ReplyPack> = new Map(
  Object.entries(files).map(([path, pack]) => [path.split('/')[1] ?? '', pack]),
);

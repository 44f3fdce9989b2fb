import { loadModule } from '../loadModule.mjs';

/** What the worker and the screens fetch to suggest replies: those of each language as `data/replies/<code>.json`. */
export async function replyData() {
  const { REPLY_PACKS } = await loadModule('lib/language/packs/replyPacks.ts');
  const { replyPath, toReplyFile } = await loadModule('lib/replies/replyFile.ts');
  return [...REPLY_PACKS].map(([language, pack]) => ({
    relativeDest: replyPath(language),
    contents: JSON.stringify(toReplyFile(pack)),
  }));
}

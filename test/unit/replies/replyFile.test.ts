import { describe, expect, test, vi } from 'vitest';
import { REPLY_PACKS } from '@/lib/language/packs/replyPacks';
import { REPLY_LANGUAGES } from '@/lib/replies/languages';
import { fromReplyFile, replyPacks, replyPath, toReplyFile, type ReplyFile } from '@/lib/replies/replyFile';
import { replyData } from '../../../scripts/build-data/replyData.mjs';

describe('replies in the package', () => {
  test('are those of each language, pattern and all', async () => {
    const files = await replyData();
    expect(files.map(({ relativeDest }) => relativeDest).toSorted()).toEqual(REPLY_LANGUAGES.map(replyPath));
    for (const [language, pack] of REPLY_PACKS) {
      const file = files.find(({ relativeDest }) => relativeDest === replyPath(language));
      expect(fromReplyFile(JSON.parse(file?.contents ?? '') as ReplyFile)).toEqual(pack);
    }
    expect([...REPLY_PACKS.values()].some(({ inflectedNames }) => inflectedNames !== undefined)).toBe(true);
  });

  test('are read once, and again only where that failed', async () => {
    const english = REPLY_PACKS.get('en');
    if (english === undefined) throw new Error('No English.');
    const read = vi.fn<(path: string) => Promise<unknown>>(async () => toReplyFile(english)).mockRejectedValueOnce(new Error('offline'));
    const packOf = replyPacks(read);
    await expect(packOf('en')).rejects.toThrow('offline');
    expect(await Promise.all([packOf('en'), packOf('en')])).toEqual([english, english]);
    expect(await packOf('xx')).toBeNull();
    expect(read.mock.calls).toEqual([['data/replies/en.json'], ['data/replies/en.json']]);
  });
});

import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ReplyPack } from '@/lib/language/packs/replies';
import type { Mention } from '@/lib/mentions/mention';
import { readPackageData } from '@/lib/platform/packageData';
import { replyPacks } from '@/lib/replies/replyFile';
import { replyRequestOf } from '@/lib/replies/replyRequest';
import { suggestReplies, type ReplySuggestions } from '@/lib/replies/suggestReplies';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';

const replyPackOf = replyPacks(readPackageData);

/** Replies to a mention that is called `label`, up to three, the same ones at each look; null until its language's words are loaded. */
export function useSuggestedReplies(mention: Mention, label: SentimentLabel): ReplySuggestions | null {
  const { language } = mention.understanding.language;
  const [loaded, setLoaded] = useState<{ language: string | null; pack: ReplyPack | null }>({ language: null, pack: null });
  useEffect(() => {
    let current = true;
    if (language !== null && language !== loaded.language) {
      // What the package lacks is not there to be suggested.
      replyPackOf(language).catch(() => null).then((pack) => current && setLoaded({ language, pack }), () => undefined);
    }
    return () => {
      current = false;
    };
  }, [language, loaded.language]);
  return useMemo(
    () => (language === loaded.language ? suggestReplies(replyRequestOf(mention, label), loaded.pack) : null),
    [mention, label, language, loaded],
  );
}

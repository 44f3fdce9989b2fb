import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ReplyPack } from '@/lib/language/packs/replies';
import type { Mention } from '@/lib/mentions/mention';
import { readPackageData } from '@/lib/platform/packageData';
import { replyPacks } from '@/lib/replies/replyFile';
import { replyRequestOf } from '@/lib/replies/replyRequest';
import { suggestReply, type Suggestion } from '@/lib/replies/suggestReply';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';

const replyPackOf = replyPacks(readPackageData);

/** The reply that is suggested to a mention that is called `label`, the same one at each look; null until its language's words are loaded. */
export function useSuggestedReply(mention: Mention, label: SentimentLabel): Suggestion | null {
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
  return useMemo(() => (language === loaded.language ? suggestReply(replyRequestOf(mention, label), loaded.pack) : null), [mention, label, language, loaded]);
}

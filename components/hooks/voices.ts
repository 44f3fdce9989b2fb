import { useEffect, useState } from 'preact/hooks';
import type { LastDoneProps } from '@/components/layout/LastDone';
import type { ReplyPack } from '@/lib/language/packs/replies';
import { readPackageData } from '@/lib/platform/packageData';
import { replyPacks } from '@/lib/replies/replyFile';
import type { Voice } from '@/lib/replies/voice';
import { decideVoice, readVoices, type StoredVoices, type VoiceOf } from '@/lib/storage/replyKit/voices';
import { useDatabase } from './database';
import { useLive, type Live } from './live';
import { stored } from './settings';

const replyPackOf = replyPacks(readPackageData);

export interface DecidedVoices {
  voices: Live<StoredVoices>;
  /** A voice that was taken back last, and can be brought back. */
  done: LastDoneProps['done'];
  failed: boolean;
  onVoice: (whose: VoiceOf, voice: Voice) => void;
  /** Has a topic or a segment speak as all do; `words` say so. */
  onTakeBack: (whose: VoiceOf, words: string) => Promise<void>;
  onUndo: () => Promise<void>;
}

/** The voices as they hold, decided, and brought back. */
export function useVoices(): DecidedVoices {
  const db = useDatabase();
  const [last, setLast] = useState<{ id: string; words: string; whose: VoiceOf; before: Voice } | null>(null);
  const [failed, setFailed] = useState(false);
  const decide = async (whose: VoiceOf, voice: Voice | null): Promise<Voice | null> => {
    let before: Voice | null = null;
    const kept = await stored(db, async (open) => {
      before = await decideVoice(open, whose, voice);
    });
    setFailed(!kept);
    return kept ? before : null;
  };
  return {
    voices: useLive(['settings'], readVoices, []),
    done: last === null ? null : { id: last.id, words: last.words, tookFocus: true },
    failed,
    onVoice: (whose, voice) => {
      setLast(null);
      void decide(whose, voice);
    },
    onTakeBack: async (whose, words) => {
      const before = await decide(whose, null);
      if (before !== null) setLast({ id: crypto.randomUUID(), words, whose, before });
    },
    onUndo: async () => {
      setLast(null);
      if (last !== null) await decide(last.whose, last.before);
    },
  };
}

/** The replies of a language; null until they are loaded, and where it has none. */
export function useReplyPack(language: string): ReplyPack | null {
  const [loaded, setLoaded] = useState<{ language: string; pack: ReplyPack | null } | null>(null);
  useEffect(() => {
    let current = true;
    // What the package lacks is not there to be shown.
    replyPackOf(language).catch(() => null).then((pack) => current && setLoaded({ language, pack }), () => undefined);
    return () => {
      current = false;
    };
  }, [language]);
  return loaded?.language === language ? loaded.pack : null;
}

import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Loading } from '@/components/layout/Loading';
import { chooseLanguage, formattingTag } from '@/lib/i18n/languages';
import { createTranslator, type Translator } from '@/lib/i18n/translator';
import type { Wording } from '@/lib/i18n/wording';
import type { EarshotDatabase, OpenState } from '@/lib/storage/database';
import { DatabaseContext } from './database';
import { SettingsContext, useStoredSettings, type Settings } from './settings';
import { TranslationContext } from './translation';

export interface RootProps {
  db: EarshotDatabase;
  /** The opening of the database, begun before the screen is put into its page. */
  opening: Promise<OpenState>;
  /** What the screen says. */
  wording: Wording;
  /** Key of the page's title, made of the words that are loaded. */
  title: (translator: Translator) => string;
  /** Shown instead of the screen while the database cannot be used. */
  trouble: (state: Exclude<OpenState, { state: 'open' }>) => VNode;
  children: ComponentChildren;
}

/** Opening a database that a crash left behind may take a while; from then on the page says that it is at it, ms. */
const SLOW = 1_000;

/** What every screen stands on: the open database, the settings, the words, the direction and the colours. */
export function Root({ db, opening, children, ...dress }: RootProps): VNode | null {
  const [opened, setOpened] = useState<OpenState | null>(null);
  useLayoutEffect(() => {
    void opening.then(setOpened);
  }, [opening]);
  const isSlow = useSlow(opened === null);
  if (opened === null) {
    return isSlow ? (
      <Undressed wording={dress.wording}>
        <main>
          <Loading lines={6} />
        </main>
      </Undressed>
    ) : null;
  }
  if (opened.state !== 'open') return <Undressed wording={dress.wording}>{dress.trouble(opened)}</Undressed>;
  return (
    <DatabaseContext.Provider value={db}>
      <Dressed {...dress}>{children}</Dressed>
    </DatabaseContext.Provider>
  );
}

/** Whether something has taken long by now. */
function useSlow(isWaiting: boolean): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = setTimeout(() => setSlow(true), SLOW);
    return () => clearTimeout(timer);
  }, [isWaiting]);
  return isSlow;
}

/** What is said without the settings is said in the browser's language. */
function Undressed({ wording, children }: { wording: Wording; children: VNode }): VNode | null {
  const [settings] = useState({ language: 'auto', zone: new Intl.DateTimeFormat().resolvedOptions().timeZone });
  const translator = useLoadedTranslator(wording, settings);
  useSpokenLanguage(translator);
  return translator === null ? null : <TranslationContext.Provider value={translator}>{children}</TranslationContext.Provider>;
}

function useSpokenLanguage(translator: Translator | null): void {
  useLayoutEffect(() => {
    if (translator === null) return;
    document.documentElement.lang = translator.language;
    document.documentElement.dir = translator.direction;
  }, [translator]);
}

function Dressed({ wording, title, trouble, children }: Omit<RootProps, 'db' | 'opening'>): VNode | null {
  const stored = useStoredSettings();
  // One reading that fails takes no screen away on which somebody is at work.
  const known = useRef<Settings | null>(null);
  if (stored.state === 'ready') known.current = stored.value;
  const settings = known.current;
  const translator = useLoadedTranslator(wording, settings);
  useSpokenLanguage(translator);
  useLayoutEffect(() => {
    if (translator !== null) document.title = title(translator);
  }, [translator, title]);
  const theme = settings?.theme ?? 'auto';
  useLayoutEffect(() => {
    if (theme === 'auto') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  if (stored.state === 'failed' && settings === null) return <Undressed wording={wording}>{trouble({ state: 'broken', message: '' })}</Undressed>;
  if (settings === null || translator === null) return null;
  return (
    <SettingsContext.Provider value={settings}>
      <TranslationContext.Provider value={translator}>{children}</TranslationContext.Provider>
    </SettingsContext.Provider>
  );
}

function useLoadedTranslator(wording: Wording, settings: Pick<Settings, 'language' | 'zone'> | null): Translator | null {
  const wanted = settings === null ? null : chooseLanguage(settings.language, navigator.languages).code;
  const zone = settings?.zone ?? null;
  const isAll = wording.later === undefined;
  const [loaded, setLoaded] = useState({ language: 'en', messages: wording.english, complete: isAll });
  useEffect(() => {
    let current = true;
    if (wanted !== null && wanted !== loaded.language) {
      void wording.load(wanted).then((found) => current && setLoaded({ ...found, language: wanted, complete: isAll }));
    }
    return () => {
      current = false;
    };
  }, [wording, wanted, loaded.language, isAll]);
  useEffect(() => {
    let current = true;
    if (wanted !== null && wanted === loaded.language && !loaded.complete) {
      // Without its words, nothing that needs them is shown.
      wording.later?.(wanted).then(
        (words) => current && setLoaded({ ...loaded, messages: { ...loaded.messages, ...words }, complete: true }), () => undefined,
      );
    }
    return () => {
      current = false;
    };
  }, [wording, wanted, loaded]);
  const made = useMemo(() => {
    if (zone === null || wanted !== loaded.language) return null;
    return createTranslator({ ...loaded, formatting: formattingTag(loaded.language, navigator.languages), zone });
  }, [wanted, loaded, zone]);
  // Nothing is shown in the wrong language at first; later the old one stays until the new one is there.
  const last = useRef<Translator | null>(null);
  last.current = made ?? last.current;
  return last.current;
}

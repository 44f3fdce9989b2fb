import { useEffect, useState } from 'preact/hooks';
import { useTranslator } from './translation';

/** A part of screens that is fetched when it is first wanted, once for all who want it; a screen is there before it. */
export interface Later<Part> {
  /** Null until it is fetched. */
  loaded: () => Part | null;
  load: () => Promise<Part>;
}

export function later<Part>(fetch: () => Promise<Part>): Later<Part> {
  let loaded: { part: Part } | null = null;
  return {
    loaded: () => loaded?.part ?? null,
    async load() {
      loaded ??= { part: await fetch() };
      return loaded.part;
    },
  };
}

/** A part that is fetched with the first screen that shows it; null until it and its words are there, and while `wanted` is false. */
export function useLater<Part>(part: Later<Part>, wanted = true): Part | null {
  const { complete } = useTranslator();
  const [fetched, setFetched] = useState<{ part: Part | null }>({ part: part.loaded() });
  useEffect(() => {
    if (!wanted || fetched.part !== null) return undefined;
    let current = true;
    // What the package lacks is not there to be shown.
    part.load().then((found) => current && setFetched({ part: found }), () => undefined);
    return () => {
      current = false;
    };
  }, [part, wanted, fetched.part]);
  return wanted && complete ? fetched.part : null;
}

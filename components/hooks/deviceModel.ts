import { useEffect, useState } from 'preact/hooks';
import { builtInModel, type DeviceModel, type ModelState } from '@/lib/replies/model/deviceModel';

const MODEL: DeviceModel = builtInModel(globalThis);

/** The model that this browser brings, if any. */
export function useDeviceModel(): DeviceModel {
  return MODEL;
}

/** Whether it can write in a language (primary subtag); null until the browser has said so, and where it is not asked. */
export function useModelState(language: string | null): ModelState | null {
  const [state, setState] = useState<{ of: string; is: ModelState } | null>(null);
  useEffect(() => {
    if (language === null) return undefined;
    let current = true;
    MODEL.stateFor(language).then((is) => current && setState({ of: language, is }), () => undefined);
    return () => {
      current = false;
    };
  }, [language]);
  return state !== null && state.of === language ? state.is : null;
}

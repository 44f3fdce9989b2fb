import { useSettingDecisions, useSettings } from './settings';

/**
 * Switches reading of a site off or on again: by its id, or by a host that belongs to none. Where it has several names,
 * it is switched off by the first, and on by all.
 */
export function useSiteSwitch(): (keys: readonly string[], on: boolean) => Promise<boolean> {
  const { sitesOff } = useSettings();
  const { decide } = useSettingDecisions();
  return (keys, on) => {
    const others = sitesOff.filter((key) => !keys.includes(key));
    return decide('sitesOff', on ? others : [...others, ...keys.slice(0, 1)]);
  };
}

import { useState } from 'preact/hooks';
import type { ExportPrivacy } from '@/lib/mentions/exportPrivacy';
import { useSettingDecisions, useSettings } from './settings';

/** What files say of people. A choice holds from the moment it is made, not only once it is stored and read back. */
export function useExportPrivacy(): { privacy: ExportPrivacy; choose: (privacy: ExportPrivacy) => void } {
  const { exportPrivacy } = useSettings();
  const { decide } = useSettingDecisions();
  const [chosen, setChosen] = useState<ExportPrivacy | null>(null);
  return {
    privacy: chosen ?? exportPrivacy,
    choose(privacy) {
      setChosen(privacy);
      void decide('exportPrivacy', privacy);
    },
  };
}

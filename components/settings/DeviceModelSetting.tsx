import type { VNode } from 'preact';
import { Switch } from '@/components/controls/Switch';
import { useModelState } from '@/components/hooks/deviceModel';
import { useSettingDecisions, useSettings } from '@/components/hooks/settings';
import { useTranslator } from '@/components/hooks/translation';
import { Setting } from './Setting';

/** Whether drafts may be asked of a model that the browser brings, and whether it brings one. */
export function DeviceModelSetting(): VNode {
  const { text, language, languageName } = useTranslator();
  const { deviceModel } = useSettings();
  const { decide } = useSettingDecisions();
  const state = useModelState(language);
  return (
    <Setting
      title={text('settings.deviceModel')}
      hint={text('settings.deviceModelHint')}
      below={state !== null && <p>{text(`settings.deviceModel.${state}`, { language: languageName(language) })}</p>}
    >
      <Switch on={deviceModel} label={text('settings.deviceModel')} onChange={(on) => void decide('deviceModel', on)} />
    </Setting>
  );
}

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Notice } from '@/components/controls/Notice';
import { Switch } from '@/components/controls/Switch';
import { useSettingDecisions, useSettings } from '@/components/hooks/settings';
import { useTranslator } from '@/components/hooks/translation';
import { Setting } from '@/components/settings/Setting';

/** Whether the inbox says how much anger was read. */
export function CareSetting(): VNode {
  const { text } = useTranslator();
  const { staffCare } = useSettings();
  const { decide } = useSettingDecisions();
  const [failed, setFailed] = useState(false);
  return (
    <Setting
      title={text('care.setting')}
      hint={text('care.settingHint')}
      {...(failed ? { below: <Notice kind="trouble">{text('trouble.saveFailed')}</Notice> } : {})}
    >
      <Switch
        on={staffCare.shown}
        label={text('care.setting')}
        onChange={(shown) => void decide('staffCare', { ...staffCare, shown }).then((kept) => setFailed(!kept))}
      />
    </Setting>
  );
}

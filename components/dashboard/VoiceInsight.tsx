import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Notice } from '@/components/controls/Notice';
import { useSettingDecisions, useSettings } from '@/components/hooks/settings';
import { useTranslator } from '@/components/hooks/translation';
import { useVoice } from '@/components/hooks/voiceInsight';
import { VoiceView } from '@/components/insights/voice/VoiceView';
import type { SiteWeights } from '@/lib/mentions/siteWeights';
import type { InsightProps } from './Insights';

/** The share of voice, with its data. */
export function VoiceInsight(props: InsightProps): VNode {
  const { text } = useTranslator();
  const { siteWeights } = useSettings();
  const { decide } = useSettingDecisions();
  const [failed, setFailed] = useState(false);
  const onWeights = (weights: SiteWeights): void => void decide('siteWeights', weights).then((kept) => setFailed(!kept));
  return (
    <>
      {failed && <Notice kind="trouble">{text('trouble.saveFailed')}</Notice>}
      <VoiceView {...props} voice={useVoice(props.filter)} weights={siteWeights} onWeights={onWeights} />
    </>
  );
}

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Notice } from '@/components/controls/Notice';
import { useOutcomes, useTips } from '@/components/hooks/tips';
import { useTranslator } from '@/components/hooks/translation';
import { Loading } from '@/components/layout/Loading';
import { OutcomesView } from '@/components/replies/tips/OutcomesView';
import { TIP_DAYS, TipsView } from '@/components/replies/tips/TipsView';

/** What the user's own replies tell, with its data. */
export function ReplyCoach(): VNode {
  const { text } = useTranslator();
  const [days, setDays] = useState<number>(TIP_DAYS[0]);
  const tips = useTips(days);
  const outcomes = useOutcomes();
  if (tips.state === 'failed' || outcomes.state === 'failed') return <Notice kind="trouble">{text('trouble.load')}</Notice>;
  return (
    <>
      {tips.state === 'ready' ? <TipsView tips={tips.value} days={days} onDays={setDays} /> : <Loading lines={4} />}
      {outcomes.state === 'ready'
        ? <OutcomesView outcomes={outcomes.value.outcomes} titles={outcomes.value.titles} most={outcomes.value.most} />
        : <Loading lines={4} />}
    </>
  );
}

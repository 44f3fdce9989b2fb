import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Select } from '@/components/controls/Select';
import { Notice } from '@/components/controls/Notice';
import type { Live } from '@/components/hooks/live';
import { useTranslator } from '@/components/hooks/translation';
import { Loading } from '@/components/layout/Loading';
import { Panel } from '@/components/overview/Panel';
import type { SurveyFigures } from '@/lib/insights/experience/surveyFigures';
import styles from './ExperienceView.module.css';
import { SurveyView } from './SurveyView';

/** Surveys whose answers were imported: one at a time, the one with most answers first. They follow the period alone. */
export function SurveysPanel({ surveys }: { surveys: Live<readonly SurveyFigures[]> }): VNode {
  const { text } = useTranslator();
  const [chosen, setChosen] = useState<string | null>(null);
  const title = text('experience.surveys');
  if (surveys.state !== 'ready') {
    return <Panel title={title}>{surveys.state === 'failed' ? <Notice kind="trouble">{text('trouble.load')}</Notice> : <Loading lines={3} />}</Panel>;
  }
  const { value } = surveys;
  const shown = value.find(({ survey }) => survey === chosen) ?? value[0];
  if (shown === undefined) return <Panel title={title}><p class={styles['soft']}>{text('experience.surveys.none')}</p></Panel>;
  const choose = value.length > 1 && (
    <Select label={text('experience.survey')} value={shown.survey} quiet options={value.map(({ survey }) => ({ value: survey, label: survey }))} onValue={setChosen} />
  );
  return (
    <Panel title={title} action={choose || undefined} note={text('experience.surveys.note')}>
      <SurveyView key={shown.survey} figures={shown} />
    </Panel>
  );
}

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Notice } from '@/components/controls/Notice';
import { Switch } from '@/components/controls/Switch';
import type { Learning as Learned } from '@/components/hooks/learning';
import type { Live } from '@/components/hooks/live';
import { useTranslator } from '@/components/hooks/translation';
import { Loading } from '@/components/layout/Loading';
import { FEWEST_LABELS } from '@/lib/sentiment/adapter';
import { UNTESTED_LANGUAGES } from '@/lib/sentiment/languages';
import { LearnedLanguage } from './LearnedLanguage';
import styles from './Learning.module.css';
import { RunProgress } from './RunProgress';
import { Setting } from './Setting';

export interface LearningProps {
  /** Whether Earshot learns at all. */
  on: boolean;
  learning: Live<Learned>;
  /** Names of topics by their ids. */
  topicNames: ReadonlyMap<string, string>;
  /** Says false where it could not be stored. */
  onLearns: (on: boolean) => Promise<boolean>;
}

/** What labels taught, language by language, with how much it helps; and the switch that forgets it all. */
export function Learning({ on, learning, topicNames, onLearns }: LearningProps): VNode {
  const { text } = useTranslator();
  const [failed, setFailed] = useState(false);
  return (
    <>
      {failed && <Notice kind="trouble">{text('trouble.saveFailed')}</Notice>}
      <Setting
        title={text('learning.title')}
        hint={text(on ? 'learning.hint' : 'learning.off')}
        below={<Below on={on} learning={learning} topicNames={topicNames} />}
      >
        <Switch on={on} label={text('learning.switch')} onChange={(wanted) => void onLearns(wanted).then((kept) => setFailed(!kept))} />
      </Setting>
    </>
  );
}

function Below({ on, learning, topicNames }: Pick<LearningProps, 'on' | 'learning' | 'topicNames'>): VNode {
  const { text, languageName } = useTranslator();
  if (learning.state === 'failed') return <Notice kind="trouble">{text('learning.failed')}</Notice>;
  if (learning.state === 'loading') return <Loading lines={2} />;
  const { languages, rescoring } = learning.value;
  return (
    <>
      {rescoring !== null && <RunProgress {...rescoring} words="settings.rescoring" />}
      {on && languages.length === 0 && <p class={styles['facts']}>{text('learning.none', { n: FEWEST_LABELS })}</p>}
      {languages.length > 0 && (
        <ul class={styles['languages']} aria-label={text('learning.languages')}>
          {languages.map((one) => (
            <LearnedLanguage key={one.language} learning={one} on={on} topicNames={topicNames} />
          ))}
        </ul>
      )}
      {UNTESTED_LANGUAGES.map((language) => (
        <p key={language} class={styles['note']}>
          {text('why.untested', { language: languageName(language) })}
        </p>
      ))}
    </>
  );
}

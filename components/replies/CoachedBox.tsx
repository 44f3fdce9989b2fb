import type { RefObject, VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { useCoaching } from '@/components/hooks/coaching';
import { useSettingDecisions, useSettings } from '@/components/hooks/settings';
import { useTranslator } from '@/components/hooks/translation';
import type { CoachFinding } from '@/lib/replies/coaching';
import { Coach } from './Coach';
import styles from './Coach.module.css';

export interface CoachedBoxProps {
  /** Null: it cannot be judged, or not yet. */
  judge: ((words: string) => CoachFinding[]) | null;
  /** What stands in the box. */
  words: string;
  /** Of the author: primary subtag, or null. */
  language: string | null;
  box: RefObject<HTMLTextAreaElement | null>;
}

/** The coach of what is written in a box, unless the user turned it off. */
export function CoachedBox({ judge, words, language, box }: CoachedBoxProps): VNode | null {
  const { text } = useTranslator();
  const { coachOff } = useSettings();
  const { decide } = useSettingDecisions();
  const findings = useCoaching(coachOff ? null : judge, words);
  if (coachOff) {
    return (
      <div class={styles['off']}>
        <Button kind="quiet" size="small" onClick={() => void decide('coachOff', false)}>{text('coach.turnOn')}</Button>
      </div>
    );
  }
  if (findings === null || words.trim() === '') return null;
  return (
    <Coach
      findings={findings}
      words={words}
      language={language}
      onShow={({ start, end }) => {
        box.current?.focus();
        box.current?.setSelectionRange(start, end);
      }}
      onOff={() => void decide('coachOff', true)}
    />
  );
}

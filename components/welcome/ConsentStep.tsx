import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Folded } from '@/components/controls/Folded';
import { Icon } from '@/components/controls/Icon';
import { Notice } from '@/components/controls/Notice';
import { useTranslator } from '@/components/hooks/translation';
import { DEFAULT_MONTHS } from '@/lib/mentions/retention';
import styles from './ConsentStep.module.css';
import { CONSENT_SENTENCES, PRIVACY_SENTENCES } from './consentSentences';

export function ConsentStep(props: {
  consentAt: number | null;
  onConsent: () => Promise<boolean>;
  onNext: () => void;
}): VNode {
  const { text, date } = useTranslator();
  const [failed, setFailed] = useState(false);
  const agree = async (): Promise<void> => setFailed(!(await props.onConsent()));
  return (
    <>
      <ul class={styles['sentences']}>
        {CONSENT_SENTENCES.map(({ key, icon }) => (
          <li key={key} class={styles['sentence']}>
            <Icon name={icon} />
            <p>{text(key, { months: DEFAULT_MONTHS })}</p>
          </li>
        ))}
      </ul>
      <Folded summary={text('privacy.title')} open={false}>
        <ul class={styles['more']}>
          {PRIVACY_SENTENCES.map((key) => (
            <li key={key}>{text(key)}</li>
          ))}
        </ul>
      </Folded>
      {failed && <Notice kind="trouble">{text('trouble.saveFailed')}</Notice>}
      {props.consentAt === null ? (
        <div class={styles['agree']}>
          <Button kind="primary" onClick={() => void agree()}>
            {text('welcome.consent.agree')}
          </Button>
          <p class={styles['note']}>{text('welcome.consent.before')}</p>
        </div>
      ) : (
        <div class={styles['agree']}>
          <Button kind="primary" onClick={props.onNext}>
            {text('welcome.next')}
          </Button>
          <p class={styles['note']}>{text('welcome.consent.agreed', { date: date(props.consentAt) })}</p>
        </div>
      )}
    </>
  );
}

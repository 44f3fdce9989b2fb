import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Icon } from '@/components/controls/Icon';
import type { IconName } from '@/components/controls/icons';
import { Notice } from '@/components/controls/Notice';
import { useTranslator } from '@/components/hooks/translation';
import type { TextKey } from '@/lib/i18n/keys';
import styles from './ConsentStep.module.css';

/** What is read, what is kept, where it stays, how to stop. A change of meaning raises the version of the consent. */
const SENTENCES: readonly { key: TextKey; icon: IconName }[] = [
  { key: 'welcome.consent.read', icon: 'mentions' },
  { key: 'welcome.consent.kept', icon: 'topic' },
  { key: 'welcome.consent.stays', icon: 'lock' },
  { key: 'welcome.consent.stop', icon: 'pause' },
];

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
        {SENTENCES.map(({ key, icon }) => (
          <li key={key} class={styles['sentence']}>
            <Icon name={icon} />
            <p>{text(key)}</p>
          </li>
        ))}
      </ul>
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

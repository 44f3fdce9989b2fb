import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Folded } from '@/components/controls/Folded';
import { Notice } from '@/components/controls/Notice';
import { useTranslator } from '@/components/hooks/translation';
import { CONSENT_SENTENCES, PRIVACY_SENTENCES } from '@/components/welcome/consentSentences';
import { DEFAULT_MONTHS } from '@/lib/mentions/retention';
import styles from './Consent.module.css';
import { partHref } from './parts';

export interface ConsentProps {
  /** What was agreed to last: when, ms since 1970, and to which version of the text; null: nothing, or it was withdrawn. */
  given: { at: number; text: number } | null;
  /** Version of the text that holds now. */
  text: number;
  /** Says false where it could not be stored. */
  onWithdraw: () => Promise<boolean>;
  onSetUp: () => void;
}

/** When the user agreed to what, and the way to take it back. */
export function Consent({ given, text: current, onWithdraw, onSetUp }: ConsentProps): VNode {
  const { text, date } = useTranslator();
  const [failed, setFailed] = useState(false);
  const isOld = given !== null && given.text < current;
  return (
    <>
      {failed && <Notice kind="trouble">{text('trouble.saveFailed')}</Notice>}
      {given === null && <p>{text('settings.consentMissing')}</p>}
      {isOld && <p>{text('data.consent.old', { date: date(given.at), text: given.text, current })}</p>}
      {given !== null && !isOld && (
        <p>
          {text('settings.consentGiven', { date: date(given.at) })} {text('data.consent.text', { text: given.text })}
        </p>
      )}
      <Folded summary={text('data.consent.words')} open={false}>
        <ul class={styles['sentences']}>
          {CONSENT_SENTENCES.map(({ key }) => (
            <li key={key}>{text(key, { months: DEFAULT_MONTHS })}</li>
          ))}
          {PRIVACY_SENTENCES.map((key) => (
            <li key={key}>{text(key)}</li>
          ))}
        </ul>
      </Folded>
      {given === null || isOld ? (
        <div>
          <Button kind="primary" onClick={onSetUp}>
            {text('settings.agree')}
          </Button>
        </div>
      ) : (
        <div class={styles['withdraw']}>
          <Button kind="danger" onClick={() => void onWithdraw().then((kept) => setFailed(!kept))}>
            {text('settings.withdraw')}
          </Button>
          <p class={styles['after']}>
            {text('data.consent.after')} <a href={partHref('everything')}>{text('data.consent.toDelete')}</a>
          </p>
        </div>
      )}
    </>
  );
}

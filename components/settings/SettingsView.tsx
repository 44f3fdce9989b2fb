import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Notice } from '@/components/controls/Notice';
import { Select } from '@/components/controls/Select';
import { useTranslator } from '@/components/hooks/translation';
import { INTERFACE_LANGUAGES } from '@/lib/i18n/languages';
import styles from './SettingsView.module.css';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export interface SettingsViewProps {
  /** A language code or 'auto'. */
  language: string;
  theme: Theme;
  /** IANA name. */
  zone: string;
  paused: boolean;
  /** When consent was given, ms since 1970; null without. */
  consentAt: number | null;
  /** Each says false where it could not be stored. */
  onLanguage: (language: string) => Promise<boolean>;
  onTheme: (theme: Theme) => Promise<boolean>;
  onPause: (paused: boolean) => Promise<boolean>;
  onWithdraw: () => Promise<boolean>;
  onSetUp: () => void;
}

export function SettingsView(props: SettingsViewProps): VNode {
  const { text, date } = useTranslator();
  const [failed, setFailed] = useState(false);
  const store = (stored: Promise<boolean>): void => void stored.then((kept) => setFailed(!kept));
  return (
    <>
      {failed && <Notice kind="trouble">{text('trouble.saveFailed')}</Notice>}
      <Setting title={text('settings.language')}>
        <Select
          label={text('settings.language')}
          value={props.language}
          options={[
            { value: 'auto', label: text('settings.languageAuto') },
            ...INTERFACE_LANGUAGES.map(({ code, name }) => ({ value: code, label: name })),
          ]}
          onValue={(language) => store(props.onLanguage(language))}
        />
      </Setting>
      <Setting title={text('settings.theme')}>
        <Select
          label={text('settings.theme')}
          value={props.theme}
          options={THEMES.map((theme) => ({ value: theme, label: text(`settings.theme.${theme}`) }))}
          onValue={(theme) => store(props.onTheme(theme as Theme))}
        />
      </Setting>
      <Setting title={text('settings.zone')} hint={text('settings.zoneHint')}>
        <p dir="ltr">{props.zone}</p>
      </Setting>
      <Setting title={text('settings.reading')} hint={text('settings.pausedHint')}>
        <Button icon={props.paused ? 'play' : 'pause'} onClick={() => store(props.onPause(!props.paused))}>
          {text(props.paused ? 'popup.resume' : 'popup.pause')}
        </Button>
      </Setting>
      {props.consentAt === null ? (
        <Setting title={text('settings.consent')} hint={text('settings.consentMissing')}>
          <Button kind="primary" onClick={props.onSetUp}>
            {text('settings.agree')}
          </Button>
        </Setting>
      ) : (
        <Setting
          title={text('settings.consent')}
          hint={`${text('settings.consentGiven', { date: date(props.consentAt) })} ${text('settings.withdrawHint')}`}
        >
          <Button kind="danger" onClick={() => store(props.onWithdraw())}>
            {text('settings.withdraw')}
          </Button>
        </Setting>
      )}
    </>
  );
}

function Setting(props: { title: string; hint?: string; children: ComponentChildren }): VNode {
  return (
    <section class={styles['setting']}>
      <div class={styles['words']}>
        <h2 class={styles['title']}>{props.title}</h2>
        {props.hint !== undefined && <p class={styles['hint']}>{props.hint}</p>}
      </div>
      <div>{props.children}</div>
    </section>
  );
}

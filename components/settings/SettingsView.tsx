import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Notice } from '@/components/controls/Notice';
import { Select } from '@/components/controls/Select';
import { Switch } from '@/components/controls/Switch';
import { partHref } from '@/components/data/parts';
import { useTranslator } from '@/components/hooks/translation';
import { INTERFACE_LANGUAGES } from '@/lib/i18n/languages';
import { knownZones } from './knownZones';
import { RunProgress } from './RunProgress';
import { Setting } from './Setting';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const WEEK_STARTS = ['auto', 1, 6, 7] as const;
export type WeekStart = 'auto' | 1 | 2 | 3 | 4 | 5 | 6 | 7;

export interface SettingsViewProps {
  /** A language code or 'auto'. */
  language: string;
  theme: Theme;
  /** IANA name. */
  zone: string;
  /** A rebuild after a change of the zone: matches counted anew, of how many. */
  rebuild: { done: number; total: number } | null;
  weekStart: WeekStart;
  marks: boolean;
  singleKeys: boolean;
  blursAbuse: boolean;
  paused: boolean;
  /** When consent was given, ms since 1970; null without. */
  consentAt: number | null;
  /** Each says false where it could not be stored. */
  onLanguage: (language: string) => Promise<boolean>;
  onTheme: (theme: Theme) => Promise<boolean>;
  onZone: (zone: string) => Promise<boolean>;
  onWeekStart: (weekStart: WeekStart) => Promise<boolean>;
  onMarks: (marks: boolean) => Promise<boolean>;
  onSingleKeys: (singleKeys: boolean) => Promise<boolean>;
  onBlursAbuse: (blursAbuse: boolean) => Promise<boolean>;
  onPause: (paused: boolean) => Promise<boolean>;
  /** Settings with data of their own, before those of reading and consent. */
  children?: ComponentChildren;
}

export function SettingsView(props: SettingsViewProps): VNode {
  const { text, date, weekday } = useTranslator();
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
        <Select
          label={text('settings.zone')}
          value={props.zone}
          options={knownZones(props.zone).map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
          onValue={(zone) => store(props.onZone(zone))}
        />
        {props.rebuild !== null && <RunProgress {...props.rebuild} words="settings.rebuilding" />}
      </Setting>
      <Setting title={text('settings.weekStart')} hint={text('settings.weekStartHint')}>
        <Select
          label={text('settings.weekStart')}
          value={String(props.weekStart)}
          options={WEEK_STARTS.map((day) => ({
            value: String(day),
            label: day === 'auto' ? text('settings.weekStartAuto') : weekday(day),
          }))}
          onValue={(value) => store(props.onWeekStart(WEEK_STARTS.find((day) => String(day) === value) ?? 'auto'))}
        />
      </Setting>
      <Setting title={text('settings.marks')} hint={text('settings.marksHint')}>
        <Switch on={props.marks} label={text('settings.marks')} onChange={(on) => store(props.onMarks(on))} />
      </Setting>
      <Setting title={text('settings.singleKeys')} hint={text('settings.singleKeysHint')}>
        <Switch
          on={props.singleKeys}
          label={text('settings.singleKeys')}
          onChange={(on) => store(props.onSingleKeys(on))}
        />
      </Setting>
      <Setting title={text('settings.blursAbuse')} hint={text('settings.blursAbuseHint')}>
        <Switch
          on={props.blursAbuse}
          label={text('settings.blursAbuse')}
          onChange={(on) => store(props.onBlursAbuse(on))}
        />
      </Setting>
      {props.children}
      <Setting title={text('settings.reading')} hint={text('settings.pausedHint')}>
        <Button icon={props.paused ? 'play' : 'pause'} onClick={() => store(props.onPause(!props.paused))}>
          {text(props.paused ? 'popup.resume' : 'popup.pause')}
        </Button>
      </Setting>
      <Setting
        title={text('settings.consent')}
        hint={props.consentAt === null ? text('settings.consentMissing') : text('settings.consentGiven', { date: date(props.consentAt) })}
      >
        <a href={partHref('consent')}>{text('settings.toData')}</a>
      </Setting>
    </>
  );
}

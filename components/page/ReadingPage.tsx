import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { Menu } from '@/components/controls/Menu';
import { Notice } from '@/components/controls/Notice';
import { useLater } from '@/components/hooks/later';
import { DIAGNOSTIC } from '@/components/hooks/laterParts';
import { useTranslator } from '@/components/hooks/translation';
import { missingWords, sinceWords } from '@/components/sites/healthWords';
import { missingOf } from '@/lib/insights/siteHealth';
import type { PageStatus, UnreadablePosts } from '@/lib/messaging/protocol';
import { useDiagnostic, type Diagnosis } from './diagnostics';
import { PageHeading } from './PageHeading';
import styles from './PageSection.module.css';

export interface ReadingPageProps {
  name: string;
  status: PageStatus;
  now: number;
  onDiagnose: () => Promise<Diagnosis>;
  /** Reads the site no more. */
  onSwitchOff: () => void;
}

/** A page that is being read: what was found on it, what is missing of it, or that none of it can be read. */
export function ReadingPage({ name, status, now, onDiagnose, onSwitchOff }: ReadingPageProps): VNode {
  const { text } = useTranslator();
  const diagnostic = useDiagnostic(onDiagnose);
  const { unreadable } = status;
  const part = useLater(DIAGNOSTIC, unreadable !== null || diagnostic.found !== null);
  if (unreadable !== null) {
    return (
      <>
        <PageHeading name={name} state={text('page.unreadable')} tone="troubled" />
        <UnreadablePage unreadable={unreadable} now={now} />
        {part?.({
          ...diagnostic,
          children: (
            <Button kind="quiet" size="small" onClick={onSwitchOff}>
              {text('page.switchOff')}
            </Button>
          ),
        })}
      </>
    );
  }
  return (
    <>
      <PageHeading name={name} state={text('page.reading')} tone="lively">
        <Menu
          label={text('page.more')}
          items={[
            { words: text('diagnostic.copy'), icon: 'copy', onChoose: diagnostic.copy },
            { words: text('page.switchOff'), icon: 'hidden', onChoose: onSwitchOff },
          ]}
        />
      </PageHeading>
      <Found status={status} />
      {diagnostic.found !== null && part?.(diagnostic)}
    </>
  );
}

function UnreadablePage({ unreadable, now }: { unreadable: UnreadablePosts; now: number }): VNode {
  const translator = useTranslator();
  const { text, count } = translator;
  return (
    <div class={styles['wide']}>
      <Notice kind="trouble">
        {count('page.unreadablePosts', unreadable.found, { since: sinceWords(unreadable.since, now, translator) })}{' '}
        {text('page.unreadableMeans')}
      </Notice>
    </div>
  );
}

function Found({ status }: { status: PageStatus }): VNode {
  const translator = useTranslator();
  const { text, count } = translator;
  const { scanned, mentions, waiting, health } = status;
  const missing = missingOf(health.missing, health.read);
  const words = missingWords(missing, (field) => text('health.partOf', { n: field.count, of: health.read }), translator);
  const lost = Math.max(0, health.found - health.read);
  return (
    <>
      <p class={styles['found']}>
        {count('count.postsSeen', scanned)} <span aria-hidden="true">·</span>{' '}
        <strong>{count('count.mentionsHere', mentions)}</strong>
      </p>
      {scanned === 0 && <p class={styles['hint']}>{text('page.noPosts')}</p>}
      {lost > 0 && scanned > 0 && <p class={styles['hint']}>{count('page.lost', health.found, { lost })}</p>}
      {missing.length > 0 && <p class={styles['hint']}>{words ?? text('page.fieldsMissing')}</p>}
      {waiting > 0 && <p class={styles['hint']}>{count('count.waiting', waiting)}</p>}
    </>
  );
}

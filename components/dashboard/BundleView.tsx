import type { VNode } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Field } from '@/components/controls/Field';
import { FileButton } from '@/components/controls/FileButton';
import { Notice } from '@/components/controls/Notice';
import type { Bundle, BundleState } from '@/components/hooks/bundle';
import { useTranslator } from '@/components/hooks/translation';
import { EmptyState } from '@/components/layout/EmptyState';
import { MentionList } from '@/components/mentions/MentionList';
import styles from './BundleView.module.css';

export interface BundleViewProps {
  bundle: BundleState;
  siteNames: ReadonlyMap<string, string>;
  now: number;
  onOpen: (file: File) => void;
  onUnlock: (passphrase: string) => void;
  onClose: () => void;
}

/** Mentions that somebody else saved, to be read; nothing of them is stored. */
export function BundleView({ bundle, siteNames, now, onOpen, onUnlock, onClose }: BundleViewProps): VNode {
  const { text, percent } = useTranslator();
  if (bundle.state === 'open') return <OpenBundle bundle={bundle.bundle} siteNames={siteNames} now={now} onClose={onClose} />;
  return (
    <div class={styles['closed']}>
      <p class={styles['what']}>{text('bundle.what')}</p>
      <FileButton accept=".earshot" onFile={onOpen}>
        {text('bundle.choose')}
      </FileButton>
      {bundle.state === 'reading' && <p role="status">{text('bundle.reading', { share: percent(bundle.share) })}</p>}
      {bundle.state === 'refused' && <Refused why={bundle.why} onUnlock={onUnlock} />}
    </div>
  );
}

function Refused({ why, onUnlock }: { why: Extract<BundleState, { state: 'refused' }>['why']; onUnlock: (passphrase: string) => void }): VNode {
  const { text } = useTranslator();
  const [passphrase, setPassphrase] = useState('');
  const id = useId();
  const words = text(`bundle.refused.${why === 'storage-full' ? 'unreadable-file' : why}`);
  if (why !== 'passphrase-needed' && why !== 'passphrase-wrong') return <Notice kind="trouble">{words}</Notice>;
  return (
    <form
      class={styles['unlock']}
      onSubmit={(event) => {
        event.preventDefault();
        onUnlock(passphrase);
      }}
    >
      <Field id={id} label={text('bundle.unlock.label')} {...(why === 'passphrase-wrong' ? { problem: words } : { hint: words })}>
        <input
          id={id}
          class={styles['input']}
          type="password"
          autocomplete="off"
          value={passphrase}
          onInput={(event) => setPassphrase(event.currentTarget.value)}
        />
      </Field>
      <Button kind="primary" type="submit" disabled={passphrase === ''}>
        {text('bundle.unlock')}
      </Button>
    </form>
  );
}

function OpenBundle({ bundle, siteNames, now, onClose }: Pick<BundleViewProps, 'siteNames' | 'now' | 'onClose'> & { bundle: Bundle }): VNode {
  const { text, count, date } = useTranslator();
  const topics = useMemo(() => new Map(bundle.topics.map((topic) => [topic.id, topic])), [bundle]);
  const { rows, createdAt } = bundle;
  return (
    <>
      <Notice
        kind="note"
        action={
          <Button size="small" onClick={onClose}>
            {text('bundle.close')}
          </Button>
        }
      >
        {count('bundle.from', rows.length, { date: date(createdAt) })}
      </Notice>
      {rows.length === 0 ? (
        <EmptyState title={text('bundle.empty')} />
      ) : (
        <section aria-label={text('mentions.title')}>
          <MentionList rows={rows} complete topics={topics} siteNames={siteNames} now={now} onMore={() => undefined} />
        </section>
      )}
    </>
  );
}

import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { Notice } from '@/components/controls/Notice';
import { Progress } from '@/components/controls/Progress';
import type { Live } from '@/components/hooks/live';
import type { RestoreCheck, RestoreConflict, RestoreDecisions, Restoring } from '@/components/hooks/restore';
import { useTranslator } from '@/components/hooks/translation';
import { Loading } from '@/components/layout/Loading';
import type { Topic } from '@/lib/query/topic';
import { refusalWords } from './refusalWords';
import styles from './Restore.module.css';
import { RestoreChecked } from './RestoreChecked';
import { RestoreChoice } from './RestoreChoice';
import { RestoreMerging } from './RestoreMerging';
import { RestorePassphrase } from './RestorePassphrase';
import { RestoreResult } from './RestoreResult';

export interface RestoreProps {
  check: RestoreCheck;
  run: Live<Restoring | null>;
  conflicts: readonly RestoreConflict[];
  topics: readonly Topic[];
  decide: RestoreDecisions;
}

/** A backup on its way in: chosen, checked, merged, and what came of it. */
export function Restore({ check, run, conflicts, topics, decide }: RestoreProps): VNode {
  const { text } = useTranslator();
  if (run.state === 'loading') return <Loading lines={2} />;
  if (run.state === 'failed') return <Notice kind="trouble">{text('trouble.load')}</Notice>;
  const known = run.value;
  if (known?.phase === 'merging') return <RestoreMerging run={known} decide={decide} />;
  const ended = known !== null && (known.phase === 'done' || known.phase === 'left') ? known : null;
  return (
    <>
      {check.state === 'none' && ended !== null && <RestoreResult run={ended} conflicts={conflicts} topics={topics} onClose={decide.close} />}
      <Check check={check} decide={decide} />
    </>
  );
}

function Check({ check, decide }: Pick<RestoreProps, 'check' | 'decide'>): VNode {
  const { text } = useTranslator();
  switch (check.state) {
    case 'passphrase':
      return <RestorePassphrase key={check.file.name} file={check.file} wrong={check.wrong} decide={decide} />;
    case 'checking':
      return (
        <div class={styles['part']}>
          <p role="status">{text('data.restore.checking', { file: check.file })}</p>
          <Progress done={check.share} all={1} label={text('data.restore.checking', { file: check.file })} />
          <div>
            <Button icon="close" onClick={decide.leave}>
              {text('action.cancel')}
            </Button>
          </div>
        </div>
      );
    case 'checked':
      return <RestoreChecked contents={check.contents} decide={decide} />;
    case 'refused':
      return (
        <div class={styles['part']}>
          <Notice kind="trouble">
            <RefusedWords file={check.file} refusal={check.refusal} />
          </Notice>
          <RestoreChoice onChoose={decide.choose} />
        </div>
      );
    case 'failed':
      return (
        <div class={styles['part']}>
          <Notice kind="trouble">{text('data.restore.failed', { file: check.file })}</Notice>
          <RestoreChoice onChoose={decide.choose} />
        </div>
      );
    default:
      return <RestoreChoice onChoose={decide.choose} />;
  }
}

function RefusedWords({ file, refusal }: Pick<Extract<RestoreCheck, { state: 'refused' }>, 'file' | 'refusal'>): VNode {
  const translator = useTranslator();
  const { text } = translator;
  if (refusal.code === 'busy') return <>{text('data.restore.refused.busy', { file })}</>;
  if (refusal.code !== 'bundle') return <>{`${refusalWords(refusal, file, translator)} ${text('data.refused.unchanged')}`}</>;
  return (
    <>
      {text('data.restore.refused.bundle', { file })} <a href="#/bundle">{text('data.restore.toBundle')}</a>
    </>
  );
}

import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { ExportQuestion } from '@/components/dashboard/ExportQuestion';
import { useCaseFile, type CaseState } from '@/components/hooks/caseFile';
import { SITE_NAMES } from '@/components/hooks/sites';
import { useTranslator } from '@/components/hooks/translation';
import type { Mention } from '@/lib/mentions/mention';
import styles from './SaveCase.module.css';

/** Writes all that is known of a mention into a file for a colleague, to be read or to be worked with. */
export function SaveCase({ mention: { id, site } }: { mention: Mention }): VNode {
  const { text } = useTranslator();
  const { state, save, answer } = useCaseFile(id, site);
  const isBusy = state.state === 'running' || state.state === 'asking';
  return (
    <div class={styles['case']}>
      <div class={styles['buttons']}>
        <Button size="small" icon="download" disabled={isBusy} onClick={() => save('html')}>{text('case.save')}</Button>
        <Button kind="quiet" size="small" disabled={isBusy} onClick={() => save('json')}>{text('case.saveJson')}</Button>
      </div>
      <p class={styles['hint']}>{text('case.hint')}</p>
      <Outcome state={state} />
      {state.state === 'asking' && (
        <ExportQuestion siteName={SITE_NAMES.get(state.site) ?? state.site} onAnswer={answer} onCancel={() => answer(false)} />
      )}
    </div>
  );
}

function Outcome({ state }: { state: CaseState }): VNode {
  const { text } = useTranslator();
  const words = (): string => {
    if (state.state === 'saved') return text('case.saved', { file: state.file });
    if (state.state === 'blocked') return text('case.blocked', { site: SITE_NAMES.get(state.site) ?? state.site });
    return state.state === 'failed' ? text('case.failed') : '';
  };
  return <p role="status" class={state.state === 'failed' || state.state === 'blocked' ? styles['failed'] : styles['hint']}>{words()}</p>;
}

import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { FileDrop } from '@/components/controls/FileDrop';
import { Notice } from '@/components/controls/Notice';
import { Progress } from '@/components/controls/Progress';
import type { CustomerProposals } from '@/components/hooks/customerStory';
import type { ImportFile } from '@/components/hooks/importFile';
import type { Imports } from '@/components/hooks/imports';
import { useTranslator } from '@/components/hooks/translation';
import { CustomerMatches } from './CustomerMatches';
import styles from './Import.module.css';
import { ImportFileForm } from './ImportFileForm';
import { ImportList } from './ImportList';
import { ImportRun } from './ImportRun';
import { troubleWords } from './importWords';

/** What a file may end with; what it is, is told by what it holds. */
const ENDINGS = '.csv,.tsv,.txt,.json,.ndjson,.jsonl,.xlsx,.gz,.eml,.mbox';

/** Data of other tools on its way in: chosen, confirmed, gone through, brought in; and what was brought in before. */
export function Import({ file, imports, matches }: { file: ImportFile; imports: Imports; matches: CustomerProposals }): VNode {
  const { text } = useTranslator();
  const { state } = file;
  const { run } = imports;
  const isFree = state.state === 'none' || state.state === 'untaken';
  return (
    <div class={styles['import']}>
      {run.state !== 'idle' && <ImportRun run={run} onStop={imports.stop} onClose={imports.close} />}
      {run.state !== 'running' && <Trouble file={file} />}
      {run.state !== 'running' && isFree && (
        <FileDrop accept={ENDINGS} note={text('import.drop')} onFile={file.choose}>
          {text('import.choose')}
        </FileDrop>
      )}
      {isFree && (
        <p class={styles['hint']}>
          {text('import.elsewhere')} <a href="#/replies?part=products">{text('kit.part.products')}</a>, <a href="#/replies">{text('kit.part.articles')}</a>
        </p>
      )}
      {state.state === 'opening' && (
        <div class={styles['going']} role="status">
          <p>{text('import.opening', { file: state.file })}</p>
          <Progress label={text('import.opening', { file: state.file })} done={state.done} all={1} />
          <Button size="small" icon="close" onClick={file.leave}>{text('action.cancel')}</Button>
        </div>
      )}
      {run.state !== 'running' && state.state === 'opened' && (
        <ImportFileForm
          file={state}
          from={file}
          onTake={() => {
            imports.take(state);
            file.leave();
          }}
        />
      )}
      <CustomerMatches matches={matches} />
      <ImportList imports={imports} />
    </div>
  );
}

function Trouble({ file: { state } }: { file: ImportFile }): VNode | null {
  const translator = useTranslator();
  if (state.state !== 'untaken') return null;
  return <Notice kind="trouble">{`${translator.text('import.untaken', { file: state.file })} ${troubleWords(state.trouble, translator)}`}</Notice>;
}

import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Notice } from '@/components/controls/Notice';
import { Select } from '@/components/controls/Select';
import { asksForOrder, DRAFT_KINDS, missingColumns, type ImportFile, type OpenedFile } from '@/components/hooks/importFile';
import { useTranslator } from '@/components/hooks/translation';
import styles from './Import.module.css';
import { ImportCheck } from './ImportCheck';
import { ImportColumns } from './ImportColumns';
import { ImportSample } from './ImportSample';
import { ImportWriting } from './ImportWriting';
import { fieldWords, toolWords } from './importWords';
import { SurveyScale } from './SurveyScale';
import { SeriesName } from './SeriesName';

export interface ImportFileFormProps {
  file: OpenedFile;
  from: ImportFile;
  onTake: () => void;
}

/** What a file is, how it is written and what its columns hold, to be confirmed; then what an import would do. */
export function ImportFileForm({ file, from, onTake }: ImportFileFormProps): VNode {
  const translator = useTranslator();
  const { text } = translator;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [file.table]);
  const { draft, opened } = file;
  const missing = missingColumns(draft);
  const unclear = asksForOrder(opened, draft);
  const nameless = (draft.kind === 'survey' || draft.kind === 'series') && draft.name.trim() === '';
  return (
    <div class={styles['file']}>
      <h3 ref={heading} class={styles['title']} tabIndex={-1}>
        <bdi>{file.name}</bdi>
      </h3>
      <p class={styles['hint']}>
        {toolWords(opened.table.tool, translator)} {text('import.columns.count', { n: opened.columns.length })}
      </p>
      {opened.doubled.length > 0 && <Notice kind="note">{text('import.doubled', { columns: translator.sequence(opened.doubled) })}</Notice>}
      <Select
        label={text('import.kind')}
        visibleLabel
        value={draft.kind}
        options={DRAFT_KINDS.map((kind) => ({ value: kind, label: text(`import.kind.${kind}`) }))}
        onValue={(kind) => from.onKind(kind as typeof draft.kind)}
      />
      <ImportWriting file={file} from={from} />
      <ImportSample opened={opened} />
      {draft.kind === 'survey' && <SurveyScale draft={draft} onDraft={from.onDraft} />}
      {draft.kind === 'series' && <SeriesName draft={draft} onDraft={from.onDraft} />}
      <ImportColumns file={file} onDraft={from.onDraft} />
      {unclear && <Notice kind="note">{text('import.order.unclear')}</Notice>}
      {missing.length > 0 && <Notice kind="note">{text('import.columns.missing', { fields: translator.list(missing.map((field) => fieldWords(field, translator))) })}</Notice>}
      {file.check.state === 'none' && (
        <div class={styles['buttons']}>
          <Button kind="primary" disabled={missing.length > 0 || nameless} onClick={from.check}>
            {text('import.check')}
          </Button>
          <Button onClick={from.leave}>{text('action.cancel')}</Button>
        </div>
      )}
      <ImportCheck file={file} from={from} onTake={onTake} />
      <p class="visually-hidden" role="status">{file.check.state === 'checked' ? text('import.taken', { n: file.check.run.taken }) : ''}</p>
    </div>
  );
}

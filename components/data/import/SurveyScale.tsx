import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { Checkbox } from '@/components/controls/Checkbox';
import { Field } from '@/components/controls/Field';
import { Notice } from '@/components/controls/Notice';
import { Select } from '@/components/controls/Select';
import { TextInput } from '@/components/controls/TextInput';
import { hasFormula, type ImportDraft, type ImportFile } from '@/components/hooks/importFile';
import { useTranslator } from '@/components/hooks/translation';
import styles from './Import.module.css';

const KINDS = ['nps', 'csat', 'ces'] as const;
/** Answers that a scale may begin or end with. */
const ENDS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 100];

/** What was asked, from which answer to which, and the formula that follows: no file says it. */
export function SurveyScale({ draft, onDraft }: { draft: ImportDraft; onDraft: ImportFile['onDraft'] }): VNode {
  const translator = useTranslator();
  const { text, number } = translator;
  const id = useId();
  const { kind, least, best, inverse } = draft.survey;
  const change = (changes: Partial<ImportDraft['survey']>): void => onDraft({ survey: { ...draft.survey, ...changes } });
  const ends = ENDS.map((end) => ({ value: String(end), label: number(end) }));
  const known = hasFormula(kind, { least, best });
  return (
    <fieldset class={styles['fields']}>
      <legend class={styles['legend']}>{text('import.survey')}</legend>
      <Field id={id} label={text('import.survey.name')}>
        <TextInput id={id} value={draft.name} onValue={(name) => onDraft({ name })} />
      </Field>
      <Select label={text('import.survey.asked')} visibleLabel value={kind} options={KINDS.map((each) => ({ value: each, label: text(`import.survey.${each}`) }))} onValue={(each) => change({ kind: each as typeof kind })} />
      <Select label={text('import.survey.least')} visibleLabel value={String(least)} options={ends} onValue={(end) => change({ least: Number(end) })} />
      <Select label={text('import.survey.best')} visibleLabel value={String(best)} options={ends} onValue={(end) => change({ best: Number(end) })} />
      <div class={styles['wide']}>
        <Checkbox label={text(kind === 'ces' ? 'import.survey.effort' : 'import.survey.inverse')} checked={inverse} onChange={(checked) => change({ inverse: checked })} />
        {known ? <p class={styles['formula']}>{text(`import.survey.formula.${kind}`, { scale: `${number(least)}–${number(best)}` })}</p> : <Notice kind="note">{text('import.survey.noFormula', { scale: `${number(least)}–${number(best)}` })}</Notice>}
      </div>
    </fieldset>
  );
}

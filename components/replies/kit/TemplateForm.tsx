import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { ChoiceField } from '@/components/controls/ChoiceField';
import { Field } from '@/components/controls/Field';
import { Select } from '@/components/controls/Select';
import { TextArea } from '@/components/controls/TextArea';
import { TextInput } from '@/components/controls/TextInput';
import { useTranslator } from '@/components/hooks/translation';
import { useUnsaved } from '@/components/hooks/unsaved';
import { LONGEST_TEMPLATE, LONGEST_TITLE, type Template } from '@/lib/replies/template';
import { fill, type Known, type Place } from '@/lib/replies/ways';
import { INTENTS, type Intent } from '@/lib/signals/signals';
import { ItemForm, type ItemFormProps } from './ItemForm';
import styles from './Kit.module.css';
import { TemplatePlaces } from './TemplatePlaces';
import { problemsInTemplate, type TemplateProblem } from './templateDraft';
import { TopicOfItem } from './TopicOfItem';

/** What gets a reply. */
const ANSWERED = INTENTS.filter((intent) => intent !== 'reply' && intent !== 'promotion');

export interface TemplateFormProps extends Pick<ItemFormProps, 'onCancel'> {
  template: Omit<Template, 'id'>;
  isNew: boolean;
  topics: readonly { id: string; name: string }[];
  segments: readonly { id: string; name: string }[];
  languages: readonly string[];
  /** What would be known of an invented mention in the language. */
  sample: Known;
  onLanguage: (language: string) => void;
  onSave: (template: Omit<Template, 'id'>) => Promise<boolean>;
}

/** A template while it is written, with what it would say to somebody. */
export function TemplateForm({ template, isNew, topics, segments, languages, sample, onLanguage, onSave, onCancel }: TemplateFormProps): VNode {
  const translator = useTranslator();
  const { text, languageName, sequence } = translator;
  const id = useId();
  const { draft, change, forget } = useUnsaved(() => template);
  const [tried, setTried] = useState(false);
  const problems = problemsInTemplate(draft);
  const problemOf = (field: TemplateProblem['field']): string | undefined => {
    const problem = problems.find((one) => one.field === field && (tried || one.why === 'unknown'));
    if (problem === undefined) return undefined;
    if (problem.why === 'unknown') return text('kit.problem.unknownPlaces', { places: sequence(problem.places.map((place) => `{${place}}`)) });
    return text(field === 'title' ? 'kit.problem.noTitle' : 'kit.problem.noText');
  };
  const insert = (place: Place): void => {
    const box = document.querySelector<HTMLTextAreaElement>(`[id="${id}-text"]`);
    const [from, to] = [box?.selectionStart ?? draft.text.length, box?.selectionEnd ?? draft.text.length];
    change({ text: `${draft.text.slice(0, from)}{${place}}${draft.text.slice(to)}`.slice(0, LONGEST_TEMPLATE) });
    box?.focus();
    const end = from + place.length + 2;
    requestAnimationFrame(() => box?.setSelectionRange(end, end));
  };
  const [wrong] = problems;
  const intents = draft.intents.map((intent) => text(`intent.${intent}`));
  return (
    <ItemForm
      title={text(isNew ? 'kit.new.template' : 'kit.template.edit')}
      wrong={wrong === undefined ? null : `${id}-${wrong.field}`}
      onTried={() => setTried(true)}
      onSave={() => onSave(draft)}
      onCancel={onCancel}
      onLeft={forget}
    >
      <Field id={`${id}-title`} label={text('kit.template.title')} hint={text('kit.template.titleHint')} problem={problemOf('title')}>
        <TextInput id={`${id}-title`} value={draft.title} maxLength={LONGEST_TITLE} invalid={problemOf('title') !== undefined} onValue={(title) => change({ title })} />
      </Field>
      <Field id={`${id}-text`} label={text('kit.template.text')} hint={text('kit.template.textHint')} problem={problemOf('text')}>
        <TextArea
          id={`${id}-text`} value={draft.text} rows={4} lang={draft.language} maxLength={LONGEST_TEMPLATE} invalid={problemOf('text') !== undefined}
          onValue={(words) => change({ text: words })}
        />
      </Field>
      <TemplatePlaces onInsert={insert} />
      {draft.text.trim() !== '' && (
        <section class={styles['preview']} aria-label={text('kit.template.preview')}>
          <p class={styles['label']}>{text('kit.template.preview')}</p>
          <p class={styles['said']} dir="auto" lang={draft.language}>{fill(draft.text.trim(), sample)}</p>
        </section>
      )}
      <div class={styles['fields']}>
        <Select
          label={text('kit.language')}
          visibleLabel
          value={draft.language}
          options={[...new Set([draft.language, ...languages])].filter((code) => code !== '').map((code) => ({ value: code, label: languageName(code) }))}
          onValue={(language) => {
            change({ language });
            onLanguage(language);
          }}
        />
        <ChoiceField
          label={text('kit.template.intents')}
          words={intents.length === 0 ? text('kit.template.anyIntent') : sequence(intents)}
          chosen={draft.intents}
          options={ANSWERED.map((intent) => ({ value: intent, label: text(`intent.${intent}`) }))}
          onChosen={(chosen) => change({ intents: chosen as Intent[] })}
        />
        <TopicOfItem topicId={draft.topicId} topics={topics} onTopic={(topicId) => change({ topicId })} />
        {(segments.length > 0 || draft.segmentId !== null) && (
          <Select
            label={text('kit.template.segment')}
            visibleLabel
            value={draft.segmentId ?? ''}
            options={[
              { value: '', label: text('kit.template.anySegment') },
              ...segments.map((segment) => ({ value: segment.id, label: segment.name })),
              ...(draft.segmentId !== null && segments.every((segment) => segment.id !== draft.segmentId) ? [{ value: draft.segmentId, label: text('kit.segmentGone') }] : []),
            ]}
            onValue={(value) => change({ segmentId: value === '' ? null : value })}
          />
        )}
      </div>
    </ItemForm>
  );
}

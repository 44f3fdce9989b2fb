import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { describedBy, Field } from '@/components/controls/Field';
import field from '@/components/controls/Field.module.css';
import { Select } from '@/components/controls/Select';
import { TextArea } from '@/components/controls/TextArea';
import { TextInput } from '@/components/controls/TextInput';
import { useTranslator } from '@/components/hooks/translation';
import { useUnsaved } from '@/components/hooks/unsaved';
import type { Translator } from '@/lib/i18n/translator';
import { LONGEST_ARTICLE, type Article } from '@/lib/replies/article';
import { articleOf, draftOf, problemsIn, type ArticleField, type ArticleProblem } from './articleDraft';
import { ItemForm } from './ItemForm';
import styles from './Kit.module.css';
import { TopicOfItem } from './TopicOfItem';

export interface ArticleFormProps {
  article: Omit<Article, 'id'>;
  isNew: boolean;
  topics: readonly { id: string; name: string }[];
  languages: readonly string[];
  /** YYYY-MM-DD in the reporting zone. */
  today: string;
  /** False where it was not stored. */
  onSave: (article: Omit<Article, 'id'>) => Promise<boolean>;
  onCancel: () => void;
}

/** An article while it is written; it is stored when the user says so. */
export function ArticleForm({ article, isNew, topics, languages, today, onSave, onCancel }: ArticleFormProps): VNode {
  const translator = useTranslator();
  const { text, languageName } = translator;
  const id = useId();
  const { draft, change, forget } = useUnsaved(() => draftOf(article));
  const [tried, setTried] = useState(false);
  const problems = problemsIn(draft);
  const problemOf = (of: ArticleField): string | undefined => {
    const problem = tried ? problems.find((one) => one.field === of) : undefined;
    return problem === undefined ? undefined : problemWords(problem, translator);
  };
  const [wrong] = problems;
  const passed = draft.validUntil !== '' && problemOf('validUntil') === undefined && draft.validUntil < today;
  return (
    <ItemForm
      title={text(isNew ? 'kit.new.article' : 'kit.article.edit')}
      wrong={wrong === undefined ? null : `${id}-${wrong.field}`}
      onTried={() => setTried(true)}
      onSave={() => onSave(articleOf(draft))}
      onCancel={onCancel}
      onLeft={forget}
    >
      <Field id={`${id}-questions`} label={text('kit.article.questions')} hint={text('kit.article.questionsHint')} problem={problemOf('questions')}>
        <TextArea
          id={`${id}-questions`} value={draft.questions} rows={3} lang={draft.language} invalid={problemOf('questions') !== undefined}
          onValue={(questions) => change({ questions })}
        />
      </Field>
      <Field id={`${id}-answer`} label={text('kit.article.answer')} hint={text('kit.article.answerHint')} problem={problemOf('answer')}>
        <TextArea
          id={`${id}-answer`} value={draft.answer} rows={4} lang={draft.language} maxLength={LONGEST_ARTICLE.answer} invalid={problemOf('answer') !== undefined}
          onValue={(answer) => change({ answer })}
        />
      </Field>
      <Field id={`${id}-steps`} label={text('kit.article.steps')} hint={text('kit.article.stepsHint')} problem={problemOf('steps')}>
        <TextArea id={`${id}-steps`} value={draft.steps} rows={2} lang={draft.language} invalid={problemOf('steps') !== undefined} onValue={(steps) => change({ steps })} />
      </Field>
      <div class={styles['fields']}>
        <Select
          label={text('kit.language')}
          visibleLabel
          value={draft.language}
          options={[...new Set([draft.language, ...languages])].filter((code) => code !== '').map((code) => ({ value: code, label: languageName(code) }))}
          onValue={(language) => change({ language })}
        />
        <TopicOfItem topicId={draft.topicId} topics={topics} onTopic={(topicId) => change({ topicId })} />
        <Field id={`${id}-product`} label={text('kit.article.product')} hint={text('kit.article.productHint')}>
          <TextInput id={`${id}-product`} value={draft.product} maxLength={LONGEST_ARTICLE.product} onValue={(product) => change({ product })} />
        </Field>
        <Field
          id={`${id}-validUntil`}
          label={text('kit.article.validUntil')}
          hint={text(passed ? 'kit.article.passed' : 'kit.article.validUntilHint')}
          problem={problemOf('validUntil')}
        >
          <input
            id={`${id}-validUntil`}
            class={field['input']}
            type="date"
            value={draft.validUntil}
            aria-invalid={problemOf('validUntil') !== undefined}
            aria-describedby={describedBy(`${id}-validUntil`)}
            onInput={(event) => change({ validUntil: event.currentTarget.validity.badInput ? '?' : event.currentTarget.value })}
          />
        </Field>
      </div>
      <Field id={`${id}-source`} label={text('kit.article.source')} hint={text('kit.article.sourceHint')}>
        <TextInput id={`${id}-source`} value={draft.source} maxLength={LONGEST_ARTICLE.source} onValue={(source) => change({ source })} />
      </Field>
    </ItemForm>
  );
}

function problemWords(problem: ArticleProblem, { text }: Translator): string {
  if (problem.why === 'longLine') return text('kit.problem.longLine', { line: problem.line, most: problem.most });
  if (problem.why === 'manyLines') return text('kit.problem.manyLines', { most: problem.most });
  if (problem.why === 'noDay') return text('kit.problem.noDay');
  return text(problem.field === 'questions' ? 'kit.problem.noQuestion' : 'kit.problem.noAnswer');
}

import type { TargetedSubmitEvent, VNode } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Field } from '@/components/controls/Field';
import { Select } from '@/components/controls/Select';
import { TextInput } from '@/components/controls/TextInput';
import type { OwnWords } from '@/components/hooks/ownWords';
import { useTranslator } from '@/components/hooks/translation';
import type { Translator } from '@/lib/i18n/translator';
import { SCORED_LANGUAGES } from '@/lib/sentiment/languages';
import { LEAST_BEFORE_STAR } from '@/lib/sentiment/ownPieces';
import {
  MOST_OWN_LETTERS, MOST_OWN_PARTS, MOST_OWN_WORDS, OWN_VALUES, parseOwnWord, type OwnValue, type OwnWord, type OwnWordProblem,
} from '@/lib/sentiment/ownWords';
import styles from './OwnWords.module.css';
import { valueKey } from './ownValues';

/** A word, what it says, and in which language. What was chosen stays for the next word. */
export function OwnWordForm({ words, onDecide }: { words: readonly OwnWord[]; onDecide: OwnWords['onDecide'] }): VNode {
  const translator = useTranslator();
  const { text, languageName } = translator;
  const id = useId();
  const [typed, setTyped] = useState<OwnWord>({ word: '', language: null, value: 2 });
  const [problem, setProblem] = useState<OwnWordProblem | null>(null);
  const saving = useRef(false);
  const languages = SCORED_LANGUAGES.map((code) => ({ value: code as string, label: languageName(code) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, translator.language));

  const submit = async (event: TargetedSubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (saving.current) return;
    saving.current = true;
    const parsed = await onDecide(typed);
    saving.current = false;
    setProblem(parsed === null || parsed.ok ? null : parsed.problem);
    if (parsed?.ok) setTyped((now) => ({ ...now, word: '' }));
    document.getElementById(id)?.focus();
  };

  return (
    <form class={styles['form']} noValidate onSubmit={(event) => void submit(event)}>
      <Field
        id={id}
        label={text('ownWords.word')}
        hint={hintFor(typed, words, translator)}
        problem={problem === null ? undefined : describe(problem, translator)}
      >
        <TextInput
          id={id}
          value={typed.word}
          invalid={problem !== null}
          onValue={(word) => {
            setTyped({ ...typed, word });
            setProblem(null);
          }}
        />
      </Field>
      <Select
        label={text('ownWords.says')}
        visibleLabel
        value={String(typed.value)}
        options={OWN_VALUES.toReversed().map((value) => ({ value: String(value), label: text(valueKey(value)) }))}
        onValue={(chosen) => setTyped({ ...typed, value: valueOf(chosen) })}
      />
      <Select
        label={text('ownWords.language')}
        visibleLabel
        value={typed.language ?? ''}
        options={[{ value: '', label: text('ownWords.allLanguages') }, ...languages]}
        onValue={(language) => setTyped({ ...typed, language: language || null })}
      />
      <div class={styles['add']}>
        <Button type="submit" icon="add">
          {text('ownWords.add')}
        </Button>
      </div>
    </form>
  );
}

const valueOf = (chosen: string): OwnValue => OWN_VALUES.find((value) => String(value) === chosen) ?? 0;

function hintFor(typed: OwnWord, words: readonly OwnWord[], { text }: Translator): string {
  const parsed = parseOwnWord(typed, words);
  if (!parsed.ok || parsed.replaces === null) return text('ownWords.wordHint');
  return text('ownWords.replaces', { value: text(valueKey(parsed.replaces.value)) });
}

function describe(problem: OwnWordProblem, { text }: Translator): string {
  switch (problem.code) {
    case 'unread':
      return text('ownWords.problem.unread', { part: problem.part });
    case 'too-long':
      return text('ownWords.problem.too-long', { most: MOST_OWN_LETTERS });
    case 'too-many-parts':
      return text('ownWords.problem.too-many-parts', { most: MOST_OWN_PARTS });
    case 'star-too-short':
      return text('ownWords.problem.star-too-short', { least: LEAST_BEFORE_STAR });
    case 'full':
      return text('ownWords.problem.full', { most: MOST_OWN_WORDS });
    default:
      return text(`ownWords.problem.${problem.code}`);
  }
}

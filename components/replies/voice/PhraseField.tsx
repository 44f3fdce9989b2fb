import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Checkbox } from '@/components/controls/Checkbox';
import { describedBy, Field } from '@/components/controls/Field';
import line from '@/components/controls/Field.module.css';
import { useTranslator } from '@/components/hooks/translation';
import { LONGEST_VOICE } from '@/lib/replies/voiceIn';
import styles from './Voice.module.css';

export interface PhraseFieldProps {
  name: 'greetings' | 'signOffs';
  /** Primary subtag. */
  language: string;
  /** Absent: nothing is said; empty: there is none. */
  said: string | undefined;
  wider: string | undefined;
  /** Hears it while it is typed. */
  onType: (said: string | undefined) => void;
  onSaid: (said: string | undefined) => void;
}

/** A greeting or a sign-off in one language: of its own, none, or as it is without. */
export function PhraseField({ name, language, said, wider, onType, onSaid }: PhraseFieldProps): VNode {
  const { text, languageName } = useTranslator();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const isNone = said === '';
  const read = (written: string): string | undefined => (written.trim() === '' ? undefined : written.trim());
  return (
    <div>
      <Field id={id} label={text(`voice.${name}`, { language: languageName(language) })} hint={text(`voice.${name}.hint`, { slot: '{name}' })}>
        <input
          id={id}
          class={line['input']}
          type="text"
          dir="auto"
          lang={language}
          autocomplete="off"
          maxLength={LONGEST_VOICE.greeting}
          disabled={isNone}
          value={typed ?? said ?? ''}
          placeholder={wider ?? ''}
          aria-describedby={describedBy(id)}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            onType(read(event.currentTarget.value));
          }}
          onChange={(event) => {
            setTyped(null);
            onSaid(read(event.currentTarget.value));
          }}
        />
      </Field>
      <div class={styles['none']}>
        <Checkbox label={text(`voice.${name}.none`)} checked={isNone} onChange={(none) => onSaid(none ? '' : undefined)} />
      </div>
    </div>
  );
}

import type { ComponentChildren, VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { describedBy, Field } from '@/components/controls/Field';
import line from '@/components/controls/Field.module.css';
import area from '@/components/controls/TextArea.module.css';
import { useTranslator } from '@/components/hooks/translation';
import type { Voice } from '@/lib/replies/voice';
import { readVoiceText, writeVoiceText, type VoiceProblem, type VoiceText } from '@/lib/replies/voiceText';
import styles from './Voice.module.css';

export interface VoiceTextFieldProps {
  field: VoiceText;
  voice: Voice;
  wider: Voice | null;
  /** Hears what can stand, while it is typed; undefined: nothing is said. */
  onType: (said: Voice[VoiceText] | undefined) => void;
  /** Hears it once the field is left. */
  onSaid: (said: Voice[VoiceText] | undefined) => void;
  children?: ComponentChildren;
}

/** What stands in messages as it is to be typed. */
const SLOT = { slot: '{order}', example: 'https://norvelo.example/track/{order}' };

/** Something of a voice that is typed; what cannot stand is said beside it, and not stored. */
export function VoiceTextField({ field, voice, wider, onType, onSaid, children }: VoiceTextFieldProps): VNode {
  const { text } = useTranslator();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<VoiceProblem | null>(null);
  const type = (written: string): void => {
    setTyped(written);
    const read = readVoiceText(field, written);
    if (!read.ok) return;
    setProblem(null);
    onType(read.said);
  };
  const leave = (written: string): void => {
    const read = readVoiceText(field, written);
    setProblem(read.ok ? null : read.problem);
    if (!read.ok) return;
    setTyped(null);
    onSaid(read.said);
  };
  const given = {
    id,
    dir: 'auto' as const,
    value: typed ?? writeVoiceText(field, voice),
    placeholder: wider === null ? '' : writeVoiceText(field, wider),
    'aria-invalid': problem !== null,
    'aria-describedby': describedBy(id),
  };
  return (
    <div class={styles['told']}>
      <Field id={id} label={text(`voice.${field}`)} hint={text(`voice.${field}.hint`, SLOT)} problem={problem === null ? undefined : text(`voice.problem.${problem}`, SLOT)}>
        {field === 'use' || field === 'avoid'
          ? <textarea {...given} class={area['area']} rows={3} onInput={(event) => type(event.currentTarget.value)} onChange={(event) => leave(event.currentTarget.value)} />
          : <input {...given} class={line['input']} type="text" autocomplete="off" onInput={(event) => type(event.currentTarget.value)} onChange={(event) => leave(event.currentTarget.value)} />}
      </Field>
      {children}
    </div>
  );
}

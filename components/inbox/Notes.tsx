import type { VNode } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import area from '@/components/controls/TextArea.module.css';
import { useKeepNote, type MentionHistory } from '@/components/hooks/mentionHistory';
import { useTranslator } from '@/components/hooks/translation';
import { useUnsavedNote } from '@/components/hooks/unsavedNotes';
import { LONGEST_NOTE } from '@/lib/inbox/workEvent';
import styles from './Notes.module.css';

export interface NotesProps {
  mentionId: string;
  /** Null until it is read. */
  history: MentionHistory | null;
  /** The field takes the focus whenever this is another number than before; null: never. */
  wished?: number | null;
}

/** What was noted of a mention, each note once and for good, and a field for one more. */
export function Notes({ mentionId, history, wished = null }: NotesProps): VNode {
  const { text, dateTime } = useTranslator();
  const notes = (history?.entries ?? []).flatMap((entry) => (entry.kind === 'work' && entry.event.kind === 'note' ? [entry.event] : []));
  return (
    <section class={styles['notes']} aria-label={text('notes.title')}>
      {notes.length > 0 && (
        <ol class={styles['list']}>
          {notes.map(({ id, at, by, details }) => (
            <li key={id} class={styles['note']}>
              <p class={styles['words']} dir="auto">{details.text}</p>
              <p class={styles['when']}>
                <time dateTime={new Date(at).toISOString()}>{dateTime(at)}</time>
                {' · '}
                {text(by === history?.own ? 'notes.here' : 'notes.elsewhere')}
              </p>
            </li>
          ))}
        </ol>
      )}
      <NoteField key={mentionId} mentionId={mentionId} wished={wished} />
    </section>
  );
}

function NoteField({ mentionId, wished }: { mentionId: string; wished: number | null }): VNode {
  const { text } = useTranslator();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [words, write] = useUnsavedNote(mentionId);
  const [outcome, setOutcome] = useState<'saved' | 'notSaved' | null>(null);
  const isSaving = useRef(false);
  const keep = useKeepNote(mentionId);
  useEffect(() => {
    if (wished !== null) field.current?.focus();
  }, [wished]);
  const save = async (): Promise<void> => {
    if (isSaving.current || words.trim() === '') return;
    isSaving.current = true;
    const kept = await keep(words);
    isSaving.current = false;
    // What was typed meanwhile is another note.
    if (kept && field.current?.value === words) write('');
    setOutcome(kept ? 'saved' : 'notSaved');
    field.current?.focus();
  };
  return (
    <div class={styles['form']}>
      <label class="visually-hidden" for={id}>{text('notes.write')}</label>
      <textarea
        id={id}
        ref={field}
        class={`${area['area']} ${styles['field']}`}
        dir="auto"
        rows={2}
        maxLength={LONGEST_NOTE}
        placeholder={text('notes.write')}
        aria-describedby={`${id}-note`}
        value={words}
        onInput={(event) => {
          setOutcome(null);
          write(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          void save();
        }}
      />
      <p class={styles['end']}>
        <Button size="small" disabled={words.trim() === ''} onClick={() => void save()}>{text('notes.save')}</Button>
        <span id={`${id}-note`} class={styles['when']}>{text('notes.hint')}</span>
        <span role="status" class={outcome === 'notSaved' ? styles['failed'] : styles['when']}>{outcome !== null && text(`notes.${outcome}`)}</span>
      </p>
    </div>
  );
}

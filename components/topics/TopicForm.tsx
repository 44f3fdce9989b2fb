import type { TargetedKeyboardEvent, TargetedSubmitEvent, VNode } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Field } from '@/components/controls/Field';
import { Notice } from '@/components/controls/Notice';
import { TextInput } from '@/components/controls/TextInput';
import { useTranslator } from '@/components/hooks/translation';
import type { TextKey } from '@/lib/i18n/keys';
import { fold } from '@/lib/language/fold';
import { parseQuery } from '@/lib/query/grammar/parse';
import type { TopicAspect } from '@/lib/query/topic';
import { AspectsField } from './AspectsField';
import { ContextField } from './ContextField';
import { HueField } from './HueField';
import { MoreFields } from './MoreFields';
import { OwnAccounts } from './OwnAccounts';
import { partsOfAccount, type AccountSites } from './accounts';
import { QueryEditor, type QueryMode } from './QueryEditor';
import { RoleField } from './RoleField';
import { TopicVariants } from './TopicVariants';
import { withMore, type TopicDraft } from './topicDrafts';
import styles from './TopicForm.module.css';

const EXAMPLES: readonly TextKey[] = ['topics.example.brand', 'topics.example.exclude', 'topics.example.reviews'];

export interface TopicFormProps {
  /** With what the form begins. */
  topic: TopicDraft;
  /** Names of the other topics: one that is there already is allowed, but said. */
  otherNames: readonly string[];
  /** Says false where it could not be stored. */
  onSave: (topic: TopicDraft) => Promise<boolean>;
  onDraft?: (draft: TopicDraft) => void;
  onCancel?: () => void;
  /** A first topic needs no more than a name and a query. */
  short?: boolean;
  /** Whether the name has the focus at first. */
  takesFocus?: boolean;
  /** Id of the heading that names the form. */
  labelledBy?: string;
  /** How queries are edited at first; absent: as rows. */
  mode?: QueryMode;
  /** Told which way was chosen. */
  onMode?: (mode: QueryMode) => void;
  /** Names of all sites by id. */
  siteNames?: ReadonlyMap<string, string>;
  /** Sites on which the brand's own accounts can be named. */
  accountSites?: AccountSites;
  /** What is stored suggests for it; changes it by what is taken. */
  suggestions?: (draft: TopicDraft, onChange: (part: Partial<TopicDraft>) => void) => VNode;
}

const NO_HANDLES: readonly string[] = [];
const NO_CONTEXT = {};
const NO_ASPECTS: readonly TopicAspect[] = [];

const NO_NAMES: ReadonlyMap<string, string> = new Map();
const NO_SITES: AccountSites = { names: NO_NAMES, siteOfHost: () => null };

/** A topic being written. Ctrl or Cmd with Enter saves, Escape cancels. */
export function TopicForm(props: TopicFormProps): VNode {
  const { topic, otherNames, onSave, onDraft, onCancel, short = false, takesFocus = false, labelledBy } = props;
  const { mode = 'build', onMode, siteNames = NO_NAMES, accountSites = NO_SITES, suggestions } = props;
  const { text } = useTranslator();
  const id = useId();
  const [draft, setDraft] = useState(topic);
  // What was typed last may be kept only by the very key that saves, before the form is shown again.
  const latest = useRef(topic);
  const [tried, setTried] = useState(false);
  const [failed, setFailed] = useState(false);
  const saving = useRef(false);
  useEffect(() => {
    if (takesFocus) document.getElementById(`${id}-name`)?.focus();
  }, [takesFocus, id]);
  const change = (part: Partial<TopicDraft>): void => {
    const changed = withMore({ ...latest.current, ...part }, {});
    latest.current = changed;
    setDraft(changed);
    onDraft?.(changed);
  };
  const nameless = tried && draft.name.trim() === '';
  const twice = otherNames.some((name) => sameName(name, draft.name));

  const submit = async (event: TargetedSubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    setTried(true);
    const written = latest.current;
    if (written.name.trim() === '' || !isReadable(written)) {
      event.currentTarget.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      return;
    }
    // A second Enter before the first is stored would add the topic twice.
    if (saving.current) return;
    saving.current = true;
    setFailed(!(await onSave({ ...written, name: written.name.trim(), query: written.query.trim() })));
    saving.current = false;
  };

  const pressed = (event: TargetedKeyboardEvent<HTMLFormElement>): void => {
    if (event.isComposing || event.defaultPrevented) return;
    if (event.key === 'Escape' && onCancel !== undefined) {
      event.preventDefault();
      onCancel();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.currentTarget.requestSubmit();
    }
  };

  return (
    // Keys of the whole form, beside those of its fields.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      class={styles['form']}
      noValidate
      aria-labelledby={labelledBy}
      onSubmit={(event) => void submit(event)}
      onKeyDown={pressed}
    >
      <Field
        id={`${id}-name`}
        label={text('topics.name')}
        problem={nameless ? text('topics.nameMissing') : undefined}
        hint={twice ? text('topics.nameTwice') : undefined}
      >
        <TextInput id={`${id}-name`} value={draft.name} invalid={nameless} onValue={(name) => change({ name })} />
      </Field>
      <QueryEditor
        id={`${id}-query`}
        value={draft.query}
        tried={tried}
        mode={mode}
        siteNames={siteNames}
        onMode={(chosen) => onMode?.(chosen)}
        onValue={(query) => change({ query })}
      />
      <TopicVariants
        name={draft.name}
        handles={(draft.handles ?? NO_HANDLES).map((account) => partsOfAccount(account).handle)}
        query={draft.query}
        onQuery={(query) => change({ query })}
      />
      {suggestions?.(draft, change)}
      {draft.id === undefined ? (
        <Examples onExample={(query) => change({ query })} />
      ) : (
        <p class={styles['note']}>{text('topics.editApplies')}</p>
      )}
      {!short && (
        <div class={styles['rest']}>
          <MoreFields draft={draft} onChange={change} />
          <ContextField context={draft.context ?? NO_CONTEXT} onContext={(context) => change({ context })} />
          <AspectsField aspects={draft.aspects ?? NO_ASPECTS} onAspects={(aspects) => change({ aspects })} />
          <RoleField role={draft.role} onRole={(role) => change({ role })} />
          {(draft.role !== 'industry' || draft.handles !== undefined) && (
            <OwnAccounts accounts={draft.handles ?? NO_HANDLES} sites={accountSites} onAccounts={(handles) => change({ handles })} />
          )}
          <HueField hue={draft.hue} onHue={(hue) => change({ hue })} />
        </div>
      )}
      {failed && <Notice kind="trouble">{text('trouble.saveFailed')}</Notice>}
      <div class={styles['buttons']}>
        <Button type="submit" kind="primary">
          {text(draft.id === undefined ? 'topics.add' : 'action.save')}
        </Button>
        {onCancel !== undefined && (
          <Button kind="quiet" onClick={onCancel}>
            {text('action.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}

/** Whether its query can be read, and what it leaves out where it leaves something out. */
function isReadable({ query, dontStore = '', hide = '' }: TopicDraft): boolean {
  const others = [dontStore, hide].filter((other) => other.trim() !== '');
  return [query, ...others].every((each) => parseQuery(each).ok);
}

function sameName(a: string, b: string): boolean {
  return b.trim() !== '' && fold(a.trim()).text === fold(b.trim()).text;
}

function Examples({ onExample }: { onExample: (query: string) => void }): VNode {
  const { text } = useTranslator();
  return (
    <div class={styles['examples']} role="group" aria-label={text('topics.examples')}>
      <span class={styles['note']}>{text('topics.examples')}</span>
      {EXAMPLES.map((key) => (
        <button key={key} type="button" class={styles['example']} dir="ltr" onClick={() => onExample(text(key))}>
          {text(key)}
        </button>
      ))}
    </div>
  );
}

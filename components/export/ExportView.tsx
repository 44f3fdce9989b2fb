import type { ComponentChildren, VNode } from 'preact';
import { useId } from 'preact/hooks';
import { PrivacyFields } from '@/components/dashboard/PrivacyFields';
import type { ExportState } from '@/components/dashboard/exportState';
import { Checkbox } from '@/components/controls/Checkbox';
import { Notice } from '@/components/controls/Notice';
import type { ExportMappings } from '@/components/hooks/exportMappings';
import type { ExportPreview } from '@/components/hooks/exportPreview';
import { useTranslator } from '@/components/hooks/translation';
import type { ListFilter } from '@/components/mentions/listedMention';
import { MentionFilters, type MentionFiltersProps } from '@/components/mentions/MentionFilters';
import type { ExportPrivacy } from '@/lib/mentions/exportPrivacy';
import { ColumnsField } from './ColumnsField';
import { problemOf, type ChoiceProblem, type ExportChoice } from '@/components/hooks/exportChoice';
import styles from './ExportView.module.css';
import { FormFields } from './FormFields';
import { Outcome } from './Outcome';
import { PreviewTable } from './PreviewTable';

export interface ExportViewProps extends Pick<MentionFiltersProps, 'topics' | 'sites' | 'hidden' | 'touchpoints'> {
  filter: ListFilter;
  onFilter: (filter: ListFilter) => void;
  choice: ExportChoice;
  onChoice: (choice: ExportChoice) => void;
  own: ExportMappings;
  privacy: ExportPrivacy;
  onPrivacy: (privacy: ExportPrivacy) => void;
  /** Null until it is read. */
  preview: ExportPreview | null;
  siteNames: ReadonlyMap<string, string>;
  state: ExportState;
  onStart: () => void;
  onStop: () => void;
  onAnswer: (leaves: boolean) => void;
  onSave: (file: Blob, name: string) => void;
}

/** Which mentions go into a file, as what, what it says of people, its first rows, and the file. */
export function ExportView(props: ExportViewProps): VNode {
  const { filter, topics, sites, hidden, touchpoints, onFilter, choice, onChoice, own, privacy, preview, siteNames } = props;
  const { text } = useTranslator();
  const problem = problemOf(choice, privacy);
  return (
    <div class={styles['view']}>
      <p class={styles['hint']}>{text('out.promise')}</p>
      <Part title={text('out.which')}>
        <MentionFilters filter={filter} topics={topics} sites={sites} hidden={hidden} touchpoints={touchpoints} onFilter={onFilter} />
        <Found preview={preview} siteNames={siteNames} />
      </Part>
      <Part title={text('out.form')}>
        <ColumnsField choice={choice} onChoice={onChoice} own={own} />
        <FormFields choice={choice} onChoice={onChoice} />
        <Checkbox label={text('out.notes')} checked={choice.notes} onChange={(notes) => onChoice({ ...choice, notes })} />
      </Part>
      <Part title={text('out.people')}>
        <div class={styles['people']}>
          <PrivacyFields privacy={privacy} onPrivacy={props.onPrivacy} />
        </div>
      </Part>
      <Part title={text('out.preview')}>
        <PreviewTable preview={preview} />
        <Problem problem={problem} />
        <Outcome
          state={props.state}
          siteNames={siteNames}
          disabled={problem !== null}
          onStart={props.onStart}
          onStop={props.onStop}
          onAnswer={props.onAnswer}
          onSave={props.onSave}
        />
      </Part>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }): VNode {
  const id = useId();
  return (
    <section class={styles['part']} aria-labelledby={id}>
      <h2 id={id} class={styles['title']}>{title}</h2>
      {children}
    </section>
  );
}

/** How many there are, and which sites do not go along. */
function Found({ preview, siteNames }: Pick<ExportViewProps, 'preview' | 'siteNames'>): VNode | null {
  const { text, count, list } = useTranslator();
  if (preview === null) return null;
  const { mentions, more, blocked, asked } = preview;
  const named = (ids: readonly string[]): string => list(ids.map((id) => siteNames.get(id) ?? id));
  return (
    <div class={styles['found']} role="status">
      <p>{count(more ? 'count.mentionsAtLeast' : 'count.mentions', mentions)}</p>
      {blocked.length > 0 && <p class={styles['hint']}>{text('out.blocked', { sites: named(blocked) })}</p>}
      {asked.length > 0 && <p class={styles['hint']}>{text('out.asked', { sites: named(asked) })}</p>}
    </div>
  );
}

function Problem({ problem }: { problem: ChoiceProblem | null }): VNode | null {
  const { text } = useTranslator();
  if (problem === null) return null;
  if (problem.why === 'unknown-word') return <Notice kind="note">{text('out.problem.unknown-word', { word: `{${problem.word}}` })}</Notice>;
  return <Notice kind="note">{text(`out.problem.${problem.why}`)}</Notice>;
}

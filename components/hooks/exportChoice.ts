import type { ExportMapping } from '@/lib/mentions/exportMapping';
import { COLUMN_NAMES } from '@/lib/exchange/mentionColumns';
import { LINK_WORDS, linkProblem, type LinkProblem } from '@/lib/exchange/tables/linkTemplate';
import { CANONICAL, type Layout } from '@/lib/exchange/tables/layout';
import { ownLayout } from '@/lib/exchange/tables/ownColumns';
import { layoutOf, PRESET_IDS, PRESETS, type PresetId } from '@/lib/exchange/tables/presets/catalogue';
import { ASKS, type Ask, type Asked, type Preset } from '@/lib/exchange/tables/presets/preset';
import { DEFAULT_CSV, DELIMITERS, FORM_KINDS, type CsvForm, type FormKind, type TableForm } from '@/lib/exchange/tables/tableForm';
import type { ExportPrivacy } from '@/lib/mentions/exportPrivacy';

export { COLUMN_NAMES, ASKS, DELIMITERS, FORM_KINDS, LINK_WORDS, PRESET_IDS };
export type { Ask, PresetId };

/** Which columns a file has: Earshot's own, those of a tool, or the user's, by their id. */
export type ColumnChoice = 'canonical' | PresetId | `own:${string}`;

/** What is chosen of a file, beside which mentions go into it and what it says of people. */
export interface ExportChoice {
  columns: ColumnChoice;
  kind: FormKind;
  csv: Pick<CsvForm, 'delimiter' | 'bom' | 'guard'>;
  notes: boolean;
  /** What is asked by presets, as far as it was changed. */
  asked: Partial<Record<PresetId, Asked>>;
}

export const FIRST_CHOICE: ExportChoice = { columns: 'canonical', kind: 'csv', csv: { delimiter: ',', bom: true, guard: true }, notes: false, asked: {} };

const idOf = (columns: ColumnChoice): PresetId | null => PRESET_IDS.find((id) => id === columns) ?? null;

/** The preset that is chosen; null: none is. */
export function presetOf({ columns }: Pick<ExportChoice, 'columns'>): Preset | null {
  const id = idOf(columns);
  return id === null ? null : PRESETS[id];
}

/** What the chosen preset asks, as it stands; empty where none is chosen. */
export function askedOf({ columns, asked }: Pick<ExportChoice, 'columns' | 'asked'>): Asked {
  const id = idOf(columns);
  return id === null ? {} : { ...PRESETS[id].asks, ...asked[id] };
}

export function withAnswer(choice: ExportChoice, ask: Ask, value: string): ExportChoice {
  const id = idOf(choice.columns);
  return id === null ? choice : { ...choice, asked: { ...choice.asked, [id]: { ...choice.asked[id], [ask]: value } } };
}

/** The user's columns that are chosen; null: others are, or they are gone. */
export function mappingOf({ columns }: Pick<ExportChoice, 'columns'>, mappings: readonly ExportMapping[]): ExportMapping | null {
  return mappings.find(({ id }) => columns === `own:${id}`) ?? null;
}

/** The layout that is chosen, times in the reporting zone. */
export function chosenLayout(choice: ExportChoice, mappings: readonly ExportMapping[], zone: string): Layout {
  const preset = presetOf(choice);
  if (preset !== null) return layoutOf(preset, askedOf(choice), zone);
  const mapping = mappingOf(choice, mappings);
  return mapping === null ? CANONICAL : ownLayout(mapping);
}

/** The form that is chosen; what a preset's tool wants of a CSV file goes before. */
export function chosenForm(choice: ExportChoice): TableForm {
  const { kind, csv } = choice;
  return kind === 'csv' ? { ...DEFAULT_CSV, ...csv, ...presetOf(choice)?.csv } : { kind };
}

/** Why no file can be written: a list of people without names, or a template of links that is none. */
export type ChoiceProblem = { why: 'needs-names' } | LinkProblem;

export function problemOf(choice: ExportChoice, privacy: ExportPrivacy): ChoiceProblem | null {
  const preset = presetOf(choice);
  if (preset?.namesPeople === true && privacy.authors !== 'named') return { why: 'needs-names' };
  const { template } = askedOf(choice);
  if (template === undefined || (template.trim() === '' && choice.columns !== 'survey')) return null;
  return linkProblem(template.trim());
}

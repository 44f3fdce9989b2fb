import type { KitImportState, Refusal } from '@/components/hooks/kitImport';
import type { Translator } from '@/lib/i18n/translator';

type Trouble = Extract<KitImportState, { state: 'untaken' }>['why'];

/** Longest piece of a cell that is told, UTF-16 units. */
const LONGEST_CELL = 60;

/** Why nothing of a file can be taken, and what to do. */
export function troubleWords(trouble: Trouble, { text }: Translator): string {
  switch (trouble.why) {
    case 'quotes':
      return text('kit.trouble.quotes', { row: trouble.row });
    case 'no-column':
      return text('kit.trouble.noColumn', { column: trouble.column });
    case 'two-columns':
      return text('kit.trouble.twoColumns', { column: trouble.column });
    case 'too-many-rows':
      return text('kit.trouble.tooManyRows', { rows: trouble.rows, most: trouble.most });
    case 'nothing':
      return text('kit.trouble.nothing');
    case 'encoding':
      return text('kit.trouble.encoding');
    case 'too-large':
      return text('kit.trouble.tooLarge');
    case 'unreadable':
      return text('kit.trouble.unreadable');
  }
}

/** Why a cell cannot be taken, and what to do. */
export function refusalWords(refusal: Refusal, { text }: Translator): string {
  const value = refusal.value.length > LONGEST_CELL ? `${refusal.value.slice(0, LONGEST_CELL)}…` : refusal.value;
  switch (refusal.why) {
    case 'empty':
      return text('kit.refused.empty');
    case 'no-date':
      return text('kit.refused.noDate', { value });
    case 'unclear-date':
      return text('kit.refused.unclearDate', { value });
    case 'no-language':
      return value === '' ? text('kit.refused.languageMissing') : text('kit.refused.noLanguage', { value });
    case 'no-topic':
      return text('kit.refused.noTopic', { value });
    case 'two-topics':
      return text('kit.refused.twoTopics', { value });
    case 'no-address':
      return value === '' ? text('kit.refused.addressMissing') : text('kit.refused.noAddress', { value });
    case 'too-long':
      return text('kit.refused.tooLong', { most: refusal.most });
    case 'too-many':
      return text('kit.refused.tooMany', { most: refusal.most });
    case 'twice':
      return text('kit.refused.twice', { row: refusal.of });
  }
}

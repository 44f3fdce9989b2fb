import type { DraftField, FileTrouble, OpenedTable, Problem } from '@/components/hooks/importFile';
import type { Translator } from '@/lib/i18n/translator';

type Field = DraftField | 'site' | 'precision' | 'partial' | 'reply' | 'replyAuthor';

/** What a field is called; those of Earshot's own files are never asked for, and go by what is like them. */
export function fieldWords(field: Field, { text }: Translator): string {
  switch (field) {
    case 'site':
      return text('import.field.domain');
    case 'precision':
      return text('import.field.date');
    case 'partial':
    case 'reply':
    case 'replyAuthor':
      return text('import.field.replies');
    case 'at':
    case 'day':
      return text('import.field.date');
    default:
      return text(`import.field.${field}`);
  }
}

/** Names of tools as they call themselves: no language has others. */
const TOOLS: Readonly<Record<Exclude<OpenedTable['table']['tool'], 'generic' | 'mail'>, string>> = {
  brandwatch: 'Brandwatch', meltwater: 'Meltwater', brand24: 'Brand24', earshot: 'Earshot',
  'x-items': 'Zeeschuimer (X)', 'x-4cat': '4CAT (X)', 'tiktok-items': 'Zeeschuimer (TikTok)', 'tiktok-4cat': '4CAT (TikTok)',
  'tiktok-comment-items': 'Zeeschuimer (TikTok)', 'tiktok-comments-4cat': '4CAT (TikTok)', 'instagram-items': 'Zeeschuimer (Instagram)', 'instagram-4cat': '4CAT (Instagram)',
};

/** Which tool made a file, as far as it shows that. */
export function toolWords(tool: OpenedTable['table']['tool'], { text }: Translator): string {
  return tool === 'generic' || tool === 'mail' ? text(`import.tool.${tool}`) : text('import.tool', { tool: TOOLS[tool] });
}

/** What is wrong with a row or a cell, and what to do. */
export const problemWords = (why: Problem['why'], { text }: Translator): string => text(`import.problem.${why}`);

/** Why nothing of a file can be taken: what, where, and what to do. */
export function troubleWords(trouble: FileTrouble | { why: 'unreadable' }, { text, size }: Translator): string {
  switch (trouble.why) {
    case 'archive':
      return text(`import.trouble.${trouble.of}`);
    case 'encoding':
      return text('import.trouble.encoding', { row: trouble.row });
    case 'row-too-long':
    case 'too-many-columns':
      return text(`import.trouble.${trouble.why}`, { row: trouble.row, most: trouble.most });
    case 'too-many-rows':
      return text('import.trouble.too-many-rows', { most: trouble.most });
    case 'too-large':
      return text('import.trouble.too-large', { most: size(trouble.most) });
    default:
      return text(`import.trouble.${trouble.why}`);
  }
}

import type { BackupRefusal } from '@/components/hooks/backupCheck';
import type { Translator } from '@/lib/i18n/translator';

/** Why a file is not read as a backup, and what to do. In each case nothing was changed. */
export function refusalWords(refusal: BackupRefusal, file: string, { text }: Pick<Translator, 'text'>): string {
  if (refusal.code === 'damaged' && refusal.at === 0) return text('data.refused.damagedHead', { file });
  return text(`data.refused.${refusal.code}`, 'at' in refusal ? { file, at: refusal.at } : { file });
}

import type { EarshotDatabase } from '../database';

/** The reply to a mention that was begun and is not sent; '' where there is none. */
export async function readDraft(db: EarshotDatabase, mentionId: string): Promise<string> {
  return (await db.mentions.get(mentionId))?.decided?.draft ?? '';
}

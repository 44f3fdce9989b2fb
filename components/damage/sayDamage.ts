import type { Translator } from '@/lib/i18n/translator';

/** What was lost of the stored data. */
export interface ShownDamage {
  code: 'database-gone' | 'database-short' | 'database-broken';
  /** When it was noticed and when all was last there, ms since 1970. */
  since: number;
  wholeAt: number | null;
  /** Mentions that there were; those that are missing at least, null where nobody can tell. */
  mentions: number;
  missing: number | null;
  /** Of what is broken: whether it can at least be opened. */
  opens?: boolean;
}

/** What happened, how much it is, since when. */
export function sayDamage(damage: ShownDamage, { text, count, dateTime }: Translator): string {
  const { since, wholeAt, mentions } = damage;
  const when =
    wholeAt === null
      ? text('damage.noticed', { at: dateTime(since) })
      : text('damage.noticedWhole', { at: dateTime(since), whole: dateTime(wholeAt) });
  const howMany = damage.code === 'database-broken' && mentions > 0 ? [count('damage.wereThere', mentions)] : [];
  return [whatHappened(damage, { text, count }), ...howMany, when].join(' ');
}

function whatHappened({ code, missing, opens }: ShownDamage, { text, count }: Pick<Translator, 'text' | 'count'>): string {
  if (code === 'database-gone') return missing === 0 ? text('damage.goneEmpty') : count('trouble.database-gone', missing ?? 0);
  if (code === 'database-broken') return text(opens === false ? 'trouble.database-broken' : 'damage.unreadablePart');
  return missing === null || missing === 0 ? text('damage.shortSome') : count('damage.short', missing);
}

import { fold } from '@/lib/language/fold';

/** Sites on which accounts can be named, and which of them a host belongs to. */
export interface AccountSites {
  /** Names by id. */
  names: ReadonlyMap<string, string>;
  siteOfHost: (host: string) => string | null;
}

/** Parts of a profile's address that stand before whose it is. */
const BEFORE_NAME = new Set(
  'c channel community company in intent p people profile r review s school showcase u user users'.split(' '),
);
const HANDLE = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.~+-]*(?:@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)?$/u;
const LONGEST = 100;

/**
 * An account as a topic keeps it: its handle without @, after the site's id and a colon where it holds on that site alone.
 * `typed` is a handle (`@norvelo`), a handle with its site (`x:norvelo`), or the address of a profile, which says the site
 * by itself; else it is `site`, null: any. Null where it is none of these.
 */
export function readAccount(typed: string, site: string | null, sites: AccountSites): string | null {
  const given = typed.trim();
  const address = addressOf(given);
  if (address !== null) return accountAt(address, sites);
  const [, prefix = '', rest = ''] = /^([^:@/]+):\s*(.+)$/u.exec(given) ?? [];
  const named = prefix === '' ? null : siteCalled(prefix, sites);
  return accountOf(named === null ? given : rest, named ?? site);
}

/** What an account is called and where it holds; null: on any site. */
export function partsOfAccount(account: string): { handle: string; site: string | null } {
  const colon = account.indexOf(':');
  return colon === -1 ? { handle: account, site: null } : { handle: account.slice(colon + 1), site: account.slice(0, colon) };
}

function accountOf(written: string, site: string | null): string | null {
  const handle = written.trim().replace(/^(?:@|\/?u(?:ser)?\/)+/iu, '');
  if (handle.length > LONGEST || !HANDLE.test(handle)) return null;
  return site === null ? handle : `${site}:${handle}`;
}

function addressOf(given: string): URL | null {
  const isWhole = /^https?:\/\//iu.test(given);
  if (!isWhole && !/^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+\/./u.test(given)) return null;
  const whole = isWhole ? given : `https://${given}`;
  return URL.canParse(whole) ? new URL(whole) : null;
}

function accountAt({ hostname, pathname, searchParams }: URL, { siteOfHost }: AccountSites): string | null {
  const host = hostname.replace(/^www\./u, '');
  const parts = pathname.split('/').filter((part) => part !== '').map(decoded);
  const isNumbered = parts[0] === 'profile.php';
  const at = parts.findIndex((part) => !BEFORE_NAME.has(part.toLowerCase()));
  const name = isNumbered ? searchParams.get('id') : parts[at];
  if (name == null) return null;
  const site = siteOfHost(host);
  if (site !== null) return accountOf(name, site);
  // Handles of the network that Mastodon belongs to name their server; other software is known by its host.
  if (name.startsWith('@') && !name.slice(1).includes('@')) return accountOf(`${name}@${host}`, null);
  return accountOf(name, at > 0 ? host : null);
}

function siteCalled(prefix: string, { names }: AccountSites): string | null {
  const wanted = fold(prefix.trim()).text;
  for (const [id, name] of names) if (id === wanted || fold(name).text === wanted) return id;
  return null;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

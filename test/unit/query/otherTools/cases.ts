import type { PostDraft } from '@/lib/posts/complete';
import { decide } from '@/lib/query/matching/decide';
import { readOtherTool } from '@/lib/query/otherTools/normalise';
import type { CannotCode, Tool } from '@/lib/query/otherTools/pasted';
import { compileTopics } from '@/lib/query/readTopics';
import { countryNamed } from '@/lib/language/countryNames';
import type { Subject } from '@/lib/query/subject';
import { subjectOf } from '../subjects';

/** An invented post: its text, or its text with what else the case is about. */
export type Told = string | ({ text: string; site?: string; host?: string; language?: string } & Partial<PostDraft>);

export interface Case {
  /** As somebody would paste it. */
  pasted: string;
  /** `ours`: it means in Earshot what it means there, and nothing is said. */
  tool: Tool | null | 'ours';
  /** In Earshot's words. */
  query: string;
  hits: readonly Told[];
  misses: readonly Told[];
  cannot?: readonly (readonly [string, CannotCode])[];
}

interface Outcome {
  tool: Case['tool'];
  query: string;
  cannot: Case['cannot'];
  /** Posts that it should hear and does not, or the other way round. */
  wrong: readonly Told[];
}

/** What becomes of a pasted query, and of the posts that it is asked about. */
export function outcomeOf({ pasted, query, hits, misses }: Case): Outcome {
  const read = readOtherTool(pasted);
  return {
    tool: read === null ? 'ours' : read.tool,
    query: read?.query ?? pasted,
    cannot: read?.cannot.map(({ part, why }) => [part, why] as const) ?? [],
    wrong: [...hits.filter((post) => !hears(query, post)), ...misses.filter((post) => hears(query, post))],
  };
}

export function wantedOf({ tool, query, cannot = [] }: Case): Outcome {
  return { tool, query, cannot, wrong: [] };
}

function hears(query: string, told: Told): boolean {
  const compiled = compileTopics([{ id: 't', query }]);
  return decide(compiled, subjectFor(told)).some(({ answer }) => answer === 'yes');
}

function subjectFor(told: Told): Subject {
  const { text, site, host, language, ...draft } = typeof told === 'string' ? { text: told } : told;
  const subject = subjectOf(text, draft, { language: language ?? 'en', host: host ?? 'forum.example', countryNamed });
  return site === undefined ? subject : { ...subject, post: { ...subject.post, site } };
}

import { COACH_CHECKS, type CoachCheck } from '@/lib/replies/coaching';
import { coach } from '@/lib/replies/coach';
import { coachTableOf, type CoachTable } from '@/lib/replies/coachTable';
import { createIdentifier, type LanguageTable } from '@/lib/language/identify';
import { coachDataOf } from '@/lib/replies/shippedCoachData';
import { voiceFrom } from '@/lib/replies/voice';
import type { CoachedReply } from '../unit/replies/coached/coachedReply';
import { readPackageData } from '../unit/packageData';

type Verdict = 'good' | 'missing' | 'wrong';

/** How well one check fares, over what a careful colleague would say. Of nothing told, or nothing to tell: null. */
export interface CheckQuality {
  /** Of what is told as missing or wrong, how much is; and of what is, how much is told. */
  precision: number | null;
  recall: number | null;
  /** Replies in which it is missing or wrong, as the colleague has it; and all of which the colleague says anything of it. */
  problems: number;
  n: number;
}

export interface CoachMiss {
  language: string;
  about: string;
  check: CoachCheck;
  said: Verdict | null;
  expected: Verdict | null;
}

export interface CoachBench {
  replies: number;
  checks: Record<CoachCheck, CheckQuality>;
  misses: CoachMiss[];
  /** Median time to coach a reply, for each 1,000 letters, ms. */
  msPerThousand: number;
}

const files = import.meta.glob<readonly CoachedReply[]>(['../unit/replies/coached/??.ts'], { eager: true, import: 'coached' });

/** The coached replies by language. */
export const COACHED: ReadonlyMap<string, readonly CoachedReply[]> = new Map(
  Object.entries(files).map(([path, replies]) => [/(\w+)\.ts$/u.exec(path)?.[1] ?? '', replies]),
);

/** How well a coach fares on replies of which a colleague said what is wrong with them; `which` of each language's, by index. */
export async function coachBench(which: (index: number) => boolean = () => true, now: () => number = () => performance.now()): Promise<CoachBench> {
  const identify = createIdentifier((await readPackageData('data/languages.json')) as LanguageTable);
  const told: { check: CoachCheck; said: Verdict | null; expected: Verdict | null }[] = [];
  const misses: CoachMiss[] = [];
  const times: number[] = [];
  for (const [language, replies] of COACHED) {
    const table: CoachTable = coachTableOf(coachDataOf(language), language);
    for (const { mention, words, voice, article, expected, about } of replies.filter((_, index) => which(index))) {
      const context = {
        mention: { ...mention, language }, table, voice: voiceFrom(voice === undefined ? [] : [voice]), article: article ?? null, identify,
      };
      coach(words, context);
      const from = now();
      const findings = coach(words, context);
      times.push((now() - from) / words.length * 1_000);
      for (const check of COACH_CHECKS) {
        const one = { check, said: findings.find((finding) => finding.check === check)?.verdict ?? null, expected: expected[check] ?? null };
        told.push(one);
        if (one.said !== one.expected) misses.push({ language, about, ...one });
      }
    }
  }
  const qualityOf = (check: CoachCheck): CheckQuality => {
    const of = told.filter((one) => one.check === check);
    const isProblem = (verdict: Verdict | null): boolean => verdict === 'missing' || verdict === 'wrong';
    const right = of.filter(({ said, expected }) => isProblem(said) && isProblem(expected)).length;
    const said = of.filter((one) => isProblem(one.said)).length;
    const problems = of.filter((one) => isProblem(one.expected)).length;
    return {
      precision: said === 0 ? null : right / said, recall: problems === 0 ? null : right / problems, problems,
      n: of.filter((one) => one.expected !== null).length,
    };
  };
  return {
    replies: told.length / COACH_CHECKS.length,
    checks: Object.fromEntries(COACH_CHECKS.map((check) => [check, qualityOf(check)])) as Record<CoachCheck, CheckQuality>,
    misses,
    msPerThousand: times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0,
  };
}

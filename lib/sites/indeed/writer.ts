import type { WrittenTime } from '@/lib/posts/post';
import { attribute, closest, findAll } from '../reading/dom';
import { attributeIn, wordsIn } from '../reading/parts';
import type { Page } from '../reading/site';
import { textOf } from '../reading/visibleText';
import { declaredLanguage, readPublished } from '../reading/writtenTime';

/** Nobody is named on Indeed: the author is the job that a review tells of. */
export interface Writer {
  job: string | null;
  place: string | null;
  time: WrittenTime;
}

const AUTHOR = '[itemprop="author"], .cmp-ReviewAuthor, .cmp-Review-author, .cmp-review-subtitle';

/**
 * Job, place and day: in parts of their own until 2019, since then in one line, "Mechanic (Former Employee) - Berlin -
 * 3 May 2026", whose last part is the day and whose first is the job.
 */
export function writerOf(card: Element, page: Page): Writer {
  const options = { now: page.now, language: declaredLanguage(page.document) };
  const stated = attributeIn(card, '[itemprop="author"] meta[itemprop="name"]', 'content');
  const day = attributeIn(card, 'meta[itemprop="datePublished"]', 'content') ?? wordsIn(card, '.cmp-review-date-created, [data-testid="review-date"]');
  const own = { job: stated ?? wordsIn(card, '.cmp-reviewer'), place: wordsIn(card, '.cmp-reviewer-job-location') };
  const line = lineOf(card);
  const parts = line === null ? [] : textOf(line).split(/\s+[-\u2013\u2014]\s+/u);
  const last = parts.length < 2 ? null : readPublished(parts.at(-1), options);
  if (line === null || last?.at == null) {
    return { job: own.job ?? (line === null || day === null ? null : jobIn(parts[0])), place: own.place, time: readPublished(day, options) };
  }
  const [job, place] = findAll(line, 'a').map((link) => textOf(link));
  const first = parts.length < 3 ? parts.slice(0, -1) : parts.slice(0, -2);
  const begins = job !== undefined && job !== '' && textOf(line).startsWith(job);
  return {
    job: own.job ?? (begins ? job : jobIn(first.join(' - '))),
    place: own.place ?? (begins && place !== undefined && place !== '' ? place : parts.length < 3 ? null : (parts.at(-2) ?? null)),
    time: day === null ? last : readPublished(day, options),
  };
}

/** The line with the most words: its parts carry the same property in some years. */
function lineOf(card: Element): Element | null {
  const lines = findAll(card, AUTHOR).filter((line) => closest(line, '[itemprop="itemReviewed"], [itemprop="publisher"]') === null
    && attribute(line, 'content') === null);
  return lines.sort((one, other) => textOf(other).length - textOf(one).length)[0] ?? null;
}

/** Without whether it is held still, in parentheses at the end. */
function jobIn(words: string | undefined): string | null {
  const job = (words ?? '').replace(/\s*\([^()]*\)\s*$/u, '').trim();
  return job === '' ? null : job;
}

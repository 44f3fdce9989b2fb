import type { PostDraft } from '@/lib/posts/complete';
import { attribute, closest, find, findAll, isElement, parentOf } from '../reading/dom';
import type { Page } from '../reading/site';
import { textOf } from '../reading/visibleText';
import { holds, isBefore, leavesOf } from '../reading/within';
import { readPublished } from '../reading/writtenTime';
import { localeOf } from './hosts';

const MARKED = '.mgrRspnInline, [data-automation="ownerResponse"], [data-test-target="owner-response"]';
const PERSON = 'a[href*="/Profile/"]';
/** A line that says when something was written says little else. */
export const LONGEST_DATE = 80;

/** What holds the answer of the place: the block below a review's text that leads to another member, or that is marked. */
export function answerBlockIn(card: Element, body: Element): Element | null {
  const marked = find(card, MARKED);
  if (marked !== null) return marked;
  const people = findAll(card, PERSON);
  const writer = people.find((link) => isBefore(link, body));
  const other = people.find((link) => isBefore(body, link) && memberIn(link) !== (writer === undefined ? null : memberIn(writer)));
  let block: Element | null = other ?? null;
  for (let steps = 0; block !== null && steps < 12; steps++) {
    const around: Node | null = parentOf(block);
    if (around === null || !isElement(around) || around === card || holds(around, body)) return block;
    block = around;
  }
  return null;
}

const memberIn = (link: Element): string | null => /\/Profile\/([^/?#]+)/u.exec(attribute(link, 'href') ?? '')?.[1] ?? null;

/** "Response from Ann, Manager at …" and the day, then what was answered: what has most letters behind them. */
export function replyIn(block: Element, page: Page): NonNullable<PostDraft['reply']> | null {
  const reading = { now: page.now, language: localeOf(page) };
  const leaves = leavesOf(block).filter((leaf) => closest(leaf, 'button, .taLnk') === null && closest(leaf, PERSON) === null);
  const dated = leaves.findIndex((leaf) => textOf(leaf).length <= LONGEST_DATE && readPublished(textOf(leaf), reading).at !== null);
  const longest = leaves.slice(dated + 1).sort((a, b) => textOf(b).length - textOf(a).length)[0];
  const said = find(block, '.partial_entry, .MInAm') ?? longest;
  const text = said === undefined ? '' : textOf(said, { skip: '.taLnk' });
  if (said === undefined || text === '') return null;
  const person = findAll(block, PERSON).map((link) => textOf(link)).find((name) => name !== '') ?? null;
  const marked = find(block, '.responseDate[title]');
  const line = leaves[dated];
  const titled = readPublished(marked === null ? null : attribute(marked, 'title'), reading);
  const shown = readPublished(line === undefined || holds(said, line) ? null : textOf(line), reading);
  return { text, author: person, publishedAt: titled.at === null ? shown : titled };
}

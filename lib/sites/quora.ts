import { matches } from './reading/dom';
import { defineSite, type Page, type Reading } from './reading/site';
import { about, pageKind } from './quora/addresses';
import { ANSWER, HEADER, readAnswer, readHeader } from './quora/answers';
import { COMMENT, readComment } from './quora/comments';
import { readDeclared } from './quora/declared';
import { QUESTION, readQuestion } from './quora/questions';
import { readStory, STORY } from './quora/stories';

const READERS: readonly (readonly [selector: string, read: (element: Element, page: Page) => Reading])[] = [
  [ANSWER, readAnswer],
  [HEADER, readHeader],
  [QUESTION, readQuestion],
  [STORY, readStory],
  [COMMENT, readComment],
];

/** Quora in all its languages: questions, answers, comments and the posts of spaces, in the markup of 2020 to 2026. */
export default defineSite({
  id: 'quora',
  name: 'Quora',
  kind: 'forum',
  proof: 'pages',
  hosts: ['quora.com'],
  pageKind,
  posts: READERS.map(([selector]) => selector).join(', '),
  read: (element, page) => READERS.find(([selector]) => matches(element, selector))?.[1](element, page) ?? null,
  readPage: readDeclared,
  pageData: 'script[type="application/ld+json"]',
  traces: 'a.answer_timestamp, .spacing_log_answer_header, [class*="dom_annotate_answer_action_bar"], .puppeteer_test_question_component_base',
  about,
  expects: ['author', 'time', 'permalink', 'text'],
});

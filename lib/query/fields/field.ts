import { siteTest, urlTest } from './fieldAddress';
import { authorTest, mineTest } from './fieldAuthor';
import { placeTest } from './fieldCountry';
import { dateTest, seenTest } from './fieldDays';
import { answer, foldedName, type Facts, type FieldTest } from './fieldFacts';
import { keptTest } from './fieldKept';
import { numberTest } from './fieldNumbers';
import { hasTest } from './fieldParts';
import { intentTest, languageTest, sentimentTest, signalTest } from './fieldUnderstood';
import type { HeardTopic } from '../topic';
import type { FieldNode } from '../tree';

/** What a field may ask of the topic in whose query it stands. */
export type AskingTopic = Pick<HeardTopic, 'handles'>;

/**
 * Makes the test of one field ready. What it answers without some knowledge (language, what was understood, days of the
 * reporting zone, what is kept) never changes once that is known; with all of it nothing is undecided.
 */
export function fieldTest(node: FieldNode, topic: AskingTopic): FieldTest {
  switch (node.field) {
    case 'site':
      return siteTest(node.value);
    case 'url':
      return urlTest(node.value);
    case 'author':
      return authorTest(node.value);
    case 'place':
      return placeTest(node.value);
    case 'type':
      return wordTest(node.value, ({ subject }) => subject.post.kind);
    case 'context':
      return wordTest(node.value, ({ subject }) => subject.post.context);
    case 'has':
      return hasTest(foldedName(node.value));
    case 'is':
      return isTest(foldedName(node.value), topic);
    case 'date':
      return dateTest(node);
    case 'seen':
      return seenTest(node);
    case 'lang':
      return languageTest(node.value);
    case 'sentiment':
      return sentimentTest(foldedName(node.value));
    case 'intent':
      return intentTest(foldedName(node.value));
    case 'stage':
    case 'aspect':
    case 'emotion':
    case 'event':
      return signalTest(node.field, foldedName(node.value));
    case 'topic':
    case 'tag':
    case 'status':
    case 'owner':
      return keptTest(node.field, node.value);
    default:
      return numberTest(node.field, node);
  }
}

function wordTest(value: string, wordOf: (facts: Facts) => string): FieldTest {
  const wanted = foldedName(value);
  return (facts) => answer(wordOf(facts) === wanted);
}

function isTest(value: string, topic: AskingTopic): FieldTest {
  switch (value) {
    case 'mine':
      return mineTest(topic.handles ?? []);
    case 'repost':
      return ({ subject }) => answer(subject.post.repost);
    case 'partial':
      return ({ subject }) => answer(subject.post.partial);
    case 'firstperson':
      return ({ firstPerson }) => firstPerson();
    case 'edited':
    case 'gone':
    case 'answered':
    case 'kept':
      return ({ subject: { kept } }) => (kept === undefined ? 'undecided' : answer(kept.facts.includes(value)));
    default:
      return () => 'no';
  }
}

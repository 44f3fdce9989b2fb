import type { Dexie } from 'dexie';
import type { TallyRow } from '@/lib/mentions/tally';
import { CHOICES, DELETED } from './backedUpSettings';
import type { EarshotDatabase } from './database';
import type { SettingFamily, SettingName } from './settingKeys';

export type StoredTable = Exclude<keyof EarshotDatabase, keyof Dexie>;

/** What erasing an author does to rows. */
export const ERASED = ['removed', 'subtracted', 'blackedOut', 'learnedAgain', 'nothing'] as const;
/** What age does to rows. */
export const RETAINED = ['removed', 'movedToGone', 'forgotten', 'kept'] as const;
/** What of a table is in a backup. */
export const BACKED_UP = ['whole', 'part', 'madeAgain', 'leftOut'] as const;
/** What becomes of a row that is here and in a backup. */
export const MERGED = ['fieldByField', 'newestDecision', 'larger', 'union', 'madeAgain', 'leftAlone'] as const;

/** How rows are looked after, each way with its reason. */
export interface Care {
  erased: readonly [how: (typeof ERASED)[number], why: string];
  retained: readonly [how: (typeof RETAINED)[number], why: string];
  backedUp: readonly [how: (typeof BACKED_UP)[number], why: string];
  merged: readonly [how: (typeof MERGED)[number], why: string];
}

const NO_AUTHOR = ['nothing', 'names no author'] as const;
const USERS_OWN = ['kept', 'the user made it, and removes it'] as const;
const WHOLE = ['whole', 'nothing else says it'] as const;
const NEWEST = ['newestDecision', 'each field that the user decided has a stamp'] as const;
const OF_THIS_COPY = ['leftOut', 'holds for this copy alone'] as const;
const LEFT_ALONE = ['leftAlone', 'is in no backup'] as const;
const UNFINISHED: Care = {
  erased: ['nothing', 'holds ids of topics and places in an order'],
  retained: ['forgotten', 'goes when the work that it describes is done'],
  backedUp: OF_THIS_COPY,
  merged: LEFT_ALONE,
};
const COUNTED: Care = {
  erased: ['subtracted', 'each match says in `counted` what it added'], retained: ['movedToGone', 'the numbers stay'],
  backedUp: ['madeAgain', 'counted from the matches'], merged: ['madeAgain', 'counted from the matches of both'],
};
const OF_THE_BROWSER: Care = {
  erased: NO_AUTHOR, retained: ['kept', 'numbers and instants by which damage is noticed'], backedUp: OF_THIS_COPY, merged: LEFT_ALONE,
};
const OF_THE_SESSION: Care = { erased: NO_AUTHOR, retained: ['forgotten', 'when the browser is closed'], backedUp: OF_THIS_COPY, merged: LEFT_ALONE };
const CHOICE: Care = { erased: NO_AUTHOR, retained: USERS_OWN, backedUp: WHOLE, merged: NEWEST };

/** How each table is erased, kept, backed up and merged. A table without a line here fails the build. */
export const CARE: Record<StoredTable, Care> = {
  topics: { erased: ['nothing', "a query is the user's own words"], retained: USERS_OWN, backedUp: WHOLE, merged: NEWEST },
  mentions: {
    erased: ['removed', 'what the author wrote; their name and address in the words of others, in answers and in drafts are blacked out'],
    retained: ['removed', 'once no match is left, and the user has not worked on it or its longer time is over'],
    backedUp: WHOLE,
    merged: ['fieldByField', 'readings as on a page, decisions by their stamps'],
  },
  matches: {
    erased: ['removed', 'with the mention'],
    retained: ['removed', "each by its own topic's and site's time"],
    backedUp: ['whole', 'beside its mention'],
    merged: ['fieldByField', 'the first hearing counts; what depends on the mention is made anew'],
  },
  words: {
    erased: ['removed', 'with the mention, or written anew with it'], retained: ['removed', 'with the mention'],
    backedUp: ['madeAgain', 'from the mentions'], merged: ['madeAgain', 'from the mentions'],
  },
  authors: {
    erased: ['removed', 'the row of the author'],
    retained: ['removed', 'with the last mention'],
    backedUp: WHOLE,
    merged: ['fieldByField', 'seen from the earliest to the latest; what was read last holds'],
  },
  identities: {
    erased: ['removed', 'of the author; others of the same person lose what linked them, and who is said not to be the author no longer says so'],
    retained: ['kept', 'the user said it, and the row of the author stays with it, so that it can be found and erased; what links to nobody goes with that row'],
    backedUp: ['whole', 'beside the row of its author'],
    merged: ['newestDecision', 'of whom an account is, and of whom it is not, each by its stamp'],
  },
  people: {
    erased: ['removed', 'with any account of theirs, for good; the name and address of the author in what is written down of others is blacked out'],
    retained: ['kept', 'the user wrote it; one without an account goes'],
    backedUp: WHOLE,
    merged: ['fieldByField', 'each field by its stamp; only who has an account'],
  },
  tallies: {
    erased: ['subtracted', 'each match says in `counted` what it added'],
    retained: ['movedToGone', 'the numbers stay, and say that what they counted is no longer kept'],
    backedUp: ['part', 'what is no longer kept; the rest is counted from the matches'],
    merged: ['larger', 'what a life of the database removed only grows'],
  },
  facetDays: {
    erased: ['subtracted', 'each match says in `counted` what it added'],
    retained: ['movedToGone', 'the numbers stay, and say that what they counted is no longer kept'],
    backedUp: ['part', 'what is no longer kept; the rest is counted from the matches'],
    merged: ['larger', 'what a life of the database removed only grows'],
  },
  authorDays: {
    erased: ['subtracted', 'each match says in `counted` what it added'],
    retained: ['removed', 'with the last mention of the day: no distinct authors can be told of what is no longer kept without knowing who they were'],
    backedUp: ['madeAgain', 'counted from the matches'], merged: ['madeAgain', 'counted from the matches of both'],
  },
  exposure: { erased: NO_AUTHOR, retained: ['kept', 'numbers of days, without which no rate can be told'], backedUp: WHOLE, merged: ['larger', 'the same posts may have been scanned in both'] },
  exposureSeen: {
    erased: ['nothing', 'salted hashes of one day'], retained: ['forgotten', 'with the day'], backedUp: OF_THIS_COPY, merged: LEFT_ALONE,
  },
  adapters: {
    erased: ['learnedAgain', 'without the labels of the author'], retained: ['forgotten', 'learned again from the labels that are left'],
    backedUp: ['madeAgain', 'learned from the labels'], merged: ['madeAgain', 'learned from the labels of both'],
  },
  relevance: {
    erased: ['learnedAgain', 'without the marks of the author'], retained: ['forgotten', 'learned again from the marks that are left'],
    backedUp: ['part', 'what the user had forgotten; the rest is learned from the marks'], merged: NEWEST,
  },
  alertRules: { erased: NO_AUTHOR, retained: USERS_OWN, backedUp: WHOLE, merged: NEWEST },
  alerts: {
    erased: ['subtracted', 'the mentions of the author leave it'], retained: ['forgotten', 'after ninety days; what is no longer kept leaves it'], backedUp: WHOLE, merged: NEWEST,
  },
  siteHealth: { erased: NO_AUTHOR, retained: ['kept', 'numbers of days'], backedUp: WHOLE, merged: ['larger', 'the same pages may have been read in both'] },
  unreadable: { erased: NO_AUTHOR, retained: ['forgotten', 'when the kind of page is read again'], backedUp: ['madeAgain', 'by the next page'], merged: LEFT_ALONE },
  readers: { erased: NO_AUTHOR, retained: ['forgotten', 'a week after the page was last seen'], backedUp: OF_THIS_COPY, merged: LEFT_ALONE },
  settings: { erased: ['nothing', 'SETTINGS_CARE says it of each'], retained: USERS_OWN, backedUp: ['part', 'SETTINGS_CARE says it of each'], merged: NEWEST },
  tombstones: {
    erased: ['nothing', 'it is what keeps the erased away, and names nobody'], retained: ['kept', 'an erasure holds for good'],
    backedUp: WHOLE, merged: ['union', 'who was erased in one copy is erased in both'],
  },
  auditLog: { erased: ['nothing', 'names no author'], retained: ['kept', 'it is the proof'], backedUp: WHOLE, merged: ['union', 'by id'] },
  workLog: {
    erased: ['removed', 'with the mention; the name and address of the author in notes on the words of others are blacked out'],
    retained: ['removed', 'with the mention'], backedUp: WHOLE, merged: ['union', 'by id: lines are only ever added'],
  },
  replyKit: {
    erased: ['nothing', "the user's own words, to be told to many"], retained: USERS_OWN, backedUp: WHOLE,
    merged: ['fieldByField', 'each field by its stamp; what was removed stays away, unless something was decided of it later'],
  },
  surveys: {
    erased: ['removed', 'answers of the author; their name and address in the words of others are blacked out'], retained: ['kept', 'the user brought it, and removes it'],
    backedUp: WHOLE, merged: ['union', 'by id: answers do not change'],
  },
  series: {
    erased: ['nothing', 'numbers of the business'], retained: USERS_OWN, backedUp: WHOLE,
    merged: ['fieldByField', 'each field by its stamp; what was removed stays away, unless something was decided of it later'],
  },
  imports: { erased: ['nothing', 'names files, and says how many rows they had'], retained: USERS_OWN, backedUp: WHOLE, merged: ['union', 'by id: what is here holds'] },
  customers: {
    erased: ['removed', 'who the user said is the author, and whose e-mail the user wrote down for them'], retained: ['kept', 'the user brought it, and takes it back'],
    backedUp: WHOLE, merged: ['newestDecision', 'who they are, by its stamp'],
  },
  orders: {
    erased: ['removed', 'with the e-mail of the customer'], retained: ['kept', 'the user brought it, and takes it back'],
    backedUp: WHOLE, merged: ['union', 'by id: orders do not change'],
  },
  destinations: {
    erased: NO_AUTHOR, retained: USERS_OWN,
    backedUp: ['leftOut', 'who knows such an address can write there: it stays in the browser to which the user gave it'], merged: LEFT_ALONE,
  },
  deliveries: {
    erased: ['nothing', 'holds ids; what is sent is made when it is sent, of what is there then'], retained: ['forgotten', 'thirty days after it was sent or given up'],
    backedUp: OF_THIS_COPY, merged: LEFT_ALONE,
  },
  goals: {
    erased: ['nothing', "the user's own words on what they want to reach"], retained: USERS_OWN, backedUp: WHOLE,
    merged: ['fieldByField', 'each field by its stamp; what was removed stays away, unless something was decided of it later'],
  },
  actions: {
    erased: ['nothing', "the user's own words on what is done, and numbers as they were"], retained: USERS_OWN, backedUp: WHOLE,
    merged: ['fieldByField', 'each field by its stamp; what was removed stays away, unless something was decided of it later'],
  },
  staged: {
    erased: ['removed', 'records of the author are not merged'], retained: ['forgotten', 'when the backup is merged or left'], backedUp: OF_THIS_COPY, merged: LEFT_ALONE,
  },
};

/**
 * The same for each key of `settings`; one that ends in ':' stands for all that begin so. A key without a line here fails the build,
 * and one that is backed up whole is named in `backedUpSettings.ts`, which the worker knows without the reasons.
 */
export const SETTINGS_CARE: Readonly<Record<string, Care>> = {
  ...alike(CHOICES, CHOICE),
  ...alike(DELETED, {
    erased: NO_AUTHOR, retained: ['kept', 'else an old backup would bring back what was deleted'], backedUp: WHOLE,
    merged: ['newestDecision', 'what was deleted stays away, unless something was decided of it later'],
  }),
  consent: { erased: NO_AUTHOR, retained: USERS_OWN, backedUp: ['leftOut', 'it is given in each browser'], merged: LEFT_ALONE },
  clock: { erased: NO_AUTHOR, retained: ['kept', 'stamps need it'], backedUp: WHOLE, merged: ['larger', 'later decisions need later stamps'] },
  origin: { erased: NO_AUTHOR, retained: ['kept', 'stamps need it'], backedUp: OF_THIS_COPY, merged: LEFT_ALONE },
  generation: { erased: NO_AUTHOR, retained: ['kept', 'names this life of the database'], backedUp: OF_THIS_COPY, merged: LEFT_ALONE },
  counters: {
    erased: ['subtracted', 'one for each mention'], retained: ['forgotten', 'one for each mention'],
    backedUp: ['madeAgain', 'counted while merging'], merged: ['madeAgain', 'counted while merging'],
  },
  lineage: {
    erased: NO_AUTHOR, retained: ['kept', 'tells what was removed here from what was never here'], backedUp: WHOLE,
    merged: ['larger', 'the latest backup of each life'],
  },
  knownClocks: {
    erased: NO_AUTHOR, retained: ['kept', 'tells what was decided without knowing of the other decision'], backedUp: WHOLE,
    merged: ['larger', 'of each copy, how far its decisions are known'],
  },
  erasureSecrets: {
    erased: NO_AUTHOR, retained: ['kept', 'tombstones need it'], backedUp: ['whole', 'else the erased would come back'], merged: ['union', 'each tombstone names its secret'],
  },
  pseudonymSecret: {
    erased: NO_AUTHOR, retained: ['kept', 'the same author has the same pseudonym in all files'], backedUp: ['leftOut', 'it must be in no file, for it leads from pseudonyms back'],
    merged: LEFT_ALONE,
  },
  erasing: {
    erased: ['removed', 'holds the author while the work goes on'], retained: ['forgotten', 'when the work is done'], backedUp: OF_THIS_COPY, merged: LEFT_ALONE,
  },
  restoreConflicts: {
    erased: ['subtracted', 'drafts that name the author leave it'], retained: ['forgotten', 'when the user has seen what came of the restore'],
    backedUp: OF_THIS_COPY, merged: LEFT_ALONE,
  },
  wordIndexing: {
    erased: ['nothing', 'holds the id of a mention in an order'], retained: ['kept', 'says how far words are found'], backedUp: OF_THIS_COPY,
    merged: ['madeAgain', 'with the words of all, where more is merged than was here'],
  },
  morningTold: { erased: NO_AUTHOR, retained: ['kept', 'on the same day nobody is told twice'], backedUp: OF_THIS_COPY, merged: LEFT_ALONE },
  countedTouchpoints: { erased: NO_AUTHOR, retained: ['kept', 'by them mentions are counted until they are counted anew'], backedUp: OF_THIS_COPY, merged: LEFT_ALONE },
  streamMarks: { erased: NO_AUTHOR, retained: ['kept', 'instants up to which columns were read'], backedUp: OF_THIS_COPY, merged: LEFT_ALONE },
  retentionTimes: { erased: NO_AUTHOR, retained: ['kept', 'by it a wrong clock is known'], backedUp: OF_THIS_COPY, merged: LEFT_ALONE },
  heardForAlerts: {
    erased: ['subtracted', 'the mentions of the author leave it'], retained: ['forgotten', 'when the rules have judged'], backedUp: OF_THIS_COPY, merged: LEFT_ALONE,
  },
  watchedTo: { erased: NO_AUTHOR, retained: ['kept', 'an hour is looked at once'], backedUp: OF_THIS_COPY, merged: LEFT_ALONE },
  ...alike(
    ['topicChange:', 'unsettledTopic:', 'removal:', 'rescoring', 'rejudging', 'rezoning', 'requeueing', 'toLearn', 'relevanceToLearn', 'restoring', 'retaining'],
    UNFINISHED,
  ),
} satisfies Record<SettingName | SettingFamily, Care>;

function alike<Key extends SettingName | SettingFamily>(keys: readonly Key[], care: Care): Record<Key, Care> {
  return Object.fromEntries(keys.map((key) => [key, care])) as Record<Key, Care>;
}

/** The same for each of the cells that a row of tallies has. */
export const TALLY_CARE: Record<Exclude<keyof TallyRow, 'topicId' | 'day'>, Care> = {
  published: COUNTED,
  seen: COUNTED,
  hidden: { ...COUNTED, retained: ['forgotten', 'what is hidden is told nowhere'] },
  gone: {
    erased: ['nothing', 'nothing says whose they were'], retained: ['kept', 'the numbers stay'], backedUp: WHOLE,
    merged: ['larger', 'each life of a database only adds to its own'],
  },
};

/** What is kept in the browser's storage instead, by its area and key. It is of this copy alone. */
export const STORAGE_CARE: Readonly<Record<string, Care>> = {
  'local:damage': OF_THE_BROWSER,
  'local:sentinel': OF_THE_BROWSER,
  'local:trouble': OF_THE_BROWSER,
  'local:deleting': OF_THE_BROWSER,
  'session:followed': OF_THE_SESSION,
  'session:keepNotice': { ...OF_THE_SESSION, erased: ['removed', 'it may hold a post whose topic is still to be chosen'] },
  'session:lookedThrough': OF_THE_SESSION,
  'session:onceReadTabs': OF_THE_SESSION,
  'session:openAlerts': OF_THE_SESSION,
  'session:pageFrames': OF_THE_SESSION,
  'session:panelTarget': OF_THE_SESSION,
};

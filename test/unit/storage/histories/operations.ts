import { addRule, changeRule, raise, settleAlerts, tellAlerts, tidyOldAlerts } from './alertSteps';
import { capture, keep, sendAgain, takeBack } from './capture';
import { erase, eraseSome, settleErasures } from './eraseSteps';
import { exportMapping, forgetMarks, hours, inboxView, label, mark, newPseudonyms, ownWord, requeue, setting, signal, touchpoint } from './decide';
import { morning, stream } from './streamSteps';
import { send } from './hookSteps';
import { bringIn, settleImports, takeImportBack } from './importSteps';
import { answers, weights, write } from './insightSteps';
import { kit, voice } from './kitSteps';
import { mergeOther } from './otherCopy';
import { link, notSame, segment, unlink, writeDown } from './personSteps';
import { backUp, restore, restoreSome, settleRestores } from './restoreSteps';
import { decideAge, retain, retainWithOldClock, settleAges } from './retainSteps';
import { note, wake, work } from './workSteps';
import { addTopic, deleteTopic, editTopic, follow, mergeTopics, pause, settleTopics, undo } from './topicSteps';
import { learnLabels, learnMarks, rejudge, rescore, rezone, settleUpkeep, tidy, understand } from './upkeep';
import { UNDO_FOR } from '@/lib/storage/topics/topicChange';
import { World } from './world';

/** What the user lays by: of the reply kit, and beside the insights. */
async function layBy(world: World): Promise<void> {
  await kit(world);
  await write(world);
  await answers(world);
  await weights(world);
}

/** What happens beside the user's work is sent with it. */
async function noteAndSend(world: World): Promise<void> {
  await note(world);
  await send(world);
}

/** All that may happen. */
export const OPERATIONS = {
  capture, sendAgain, keep, takeBack, bringIn, takeImportBack,
  link, unlink, notSame, writeDown, segment,
  label, signal, mark, work, note: noteAndSend, wake, forgetMarks, hours, requeue, setting, touchpoint, ownWord, exportMapping, inboxView, stream, morning, kit: layBy, voice, newPseudonyms,
  addTopic, editTopic, deleteTopic, mergeTopics, pause, undo, follow,
  addRule, changeRule, raise, tellAlerts, tidyOldAlerts,
  rezone, learnLabels, learnMarks, rescore, rejudge, understand, tidy,
  decideAge, retain, retainWithOldClock,
  erase, eraseSome,
  backUp, restore, restoreSome,
  mergeCopy: (world: World) => mergeOther(world, (name) => World.begin(name), [capture, capture, bringIn, link, unlink, notSame, writeDown, writeDown, segment, label, mark, work, work, note, wake, hours, signal, keep, editTopic, deleteTopic, mergeTopics, addRule, changeRule, erase, decideAge, retain, rezone, setting, touchpoint, layBy, layBy, voice]),
} satisfies Record<string, (world: World) => Promise<void>>;

export type Operation = keyof typeof OPERATIONS;

/** How often each happens. */
export const WEIGHTS: Record<Operation, number> = {
  capture: 14, sendAgain: 1, keep: 3, takeBack: 1, bringIn: 2, takeImportBack: 1,
  link: 3, unlink: 1, notSame: 0.5, writeDown: 3, segment: 0.5,
  label: 3, signal: 2, mark: 3, work: 6, note: 2, wake: 1, forgetMarks: 0.5, hours: 1.5, requeue: 1, setting: 1, touchpoint: 0.5, ownWord: 0.5, exportMapping: 0.3, inboxView: 0.5, stream: 0.5, morning: 0.3, kit: 2.5, voice: 1, newPseudonyms: 0.2,
  addTopic: 1.5, editTopic: 3, deleteTopic: 1.5, mergeTopics: 2, pause: 1.5, undo: 1.5, follow: 4,
  addRule: 1.5, changeRule: 0.5, raise: 1.5, tellAlerts: 1, tidyOldAlerts: 0.5,
  rezone: 1.5, learnLabels: 1, learnMarks: 1, rescore: 1, rejudge: 1.5, understand: 1.5, tidy: 1,
  decideAge: 2, retain: 3, retainWithOldClock: 0.5,
  erase: 1.5, eraseSome: 1,
  backUp: 1.5, restore: 2, restoreSome: 2, mergeCopy: 0.4,
};

/** All that is under way is done to its end. */
export async function settle(world: World): Promise<void> {
  await settleErasures(world);
  await settleRestores(world);
  await settleImports(world);
  // What was deleted in another copy can be undone for as long.
  world.now += UNDO_FOR;
  await settleTopics(world);
  await settleUpkeep(world);
  await settleAges(world);
  await settleTopics(world);
  await settleUpkeep(world);
  await settleAlerts(world);
}

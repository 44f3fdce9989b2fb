import { firstAnswer } from '@/lib/mentions/answered';
import { statusOf } from '@/lib/mentions/status';
import type { MentionLine } from '../../mentionLine';
import { linkFrom } from '../linkTemplate';
import { column, type Preset, type PresetUse } from './preset';
import { nameOf } from './said';

/** The link of a row; null where no template is given. */
const linkOf = ({ asked, times }: PresetUse) => (line: MentionLine): string | null => {
  const { mention, match, topic, siteName, contact } = line;
  if (asked.template === undefined || asked.template.trim() === '') return null;
  return linkFrom(asked.template.trim(), {
    mention_id: mention.id, topic: topic?.name ?? null, site: siteName, url: mention.post.permalink, name: nameOf(line), handle: mention.post.author.handle, email: contact?.email ?? null,
    language: mention.understanding.language.language, sentiment: match.label, date: times.day(mention.listedAt),
  });
};

/** Whom to ask how it was: one row of each author, with a link that says what it is about. */
export const SURVEY_LIST: Preset = {
  grain: 'author', mostRows: null, namesPeople: true, needs: [['survey_link']], asks: { template: '' },
  columns: (use) => [
    column('name', nameOf),
    column('handle', ({ mention }) => mention.post.author.handle),
    column('email', ({ contact }) => contact?.email ?? null),
    column('site', ({ siteName }) => siteName),
    column('profile_url', ({ mention }) => mention.post.author.url),
    column('post_url', ({ mention }) => mention.post.permalink),
    column('language', ({ mention }) => mention.understanding.language.language),
    column('survey_link', linkOf(use)),
  ],
};

/** What to come back to, with how far the work on it is. */
export const FOLLOW_UP_LIST: Preset = {
  grain: 'mention', mostRows: null, namesPeople: false, needs: [], asks: { template: '' },
  columns: (use) => [
    column('name', nameOf),
    column('handle', ({ mention }) => mention.post.author.handle),
    column('email', ({ contact }) => contact?.email ?? null),
    column('site', ({ siteName }) => siteName),
    column('post_url', ({ mention }) => mention.post.permalink),
    column('text', ({ mention }) => mention.post.text),
    column('sentiment', ({ match }) => match.label),
    column('status', ({ mention, match }) => statusOf(mention, match.label)),
    column('owner', ({ mention }) => mention.decided?.owner ?? null),
    column('first_reply_at', ({ mention }) => firstAnswer(mention)?.at ?? null, 'instant'),
    column('due_on', ({ mention }) => (mention.decided?.dueAt === undefined ? null : use.times.day(mention.decided.dueAt))),
    column('follow_up_link', linkOf(use)),
  ],
};

import { tagsOf } from '@/lib/mentions/tags';
import { engagementOf } from '@/lib/posts/post';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import { hitOf, matchedTerms, type MentionLine } from '../../mentionLine';
import { accountsIn, hashtagsIn, hostOf, nameOf } from './said';
import { column, unknown, type Preset } from './preset';
import { inOne, posted } from './writtenTimes';

/** What three-valued tools call a sentiment; unsure is none of them. */
const sentiment = ({ match: { label } }: MentionLine): SentimentLabel | null => (label === 'negative' || label === 'neutral' || label === 'positive' ? label : null);

const CODE = /^[A-Z]{2}$/u;
/** A place that is the code of a country. */
const countryCode = ({ mention: { post: { place } } }: MentionLine): string | null => (place !== null && CODE.test(place) ? place : null);
const countryName = (line: MentionLine): string | null => {
  const code = countryCode(line);
  return code === null ? null : (new Intl.DisplayNames(['en'], { type: 'region' }).of(code) ?? code);
};
/** A place as the page writes it: of what kind it is, nobody says. */
const otherPlace = (line: MentionLine): string | null => (countryCode(line) === null ? line.mention.post.place : null);

const pageType = ({ mention: { site }, siteKind }: MentionLine): string | null => {
  if (site === 'x') return 'twitter';
  return { reviews: 'review', forum: 'forum', social: site, web: 'general' }[siteKind ?? ''] ?? null;
};

const tags = ({ mention }: MentionLine): string | null => tagsOf(mention).join(', ') || null;

/** Columns of a file of mentions as Brandwatch writes it (research/formats.md 6.1), in the reporting zone. */
export const BRANDWATCH: Preset = {
  grain: 'match', asks: {}, needs: [], mostRows: null, namesPeople: false,
  columns: ({ times }) => [
    column('Query Id', ({ match }) => match.topicId),
    column('Query Name', ({ topic }) => topic?.name ?? null),
    column('Date', ({ mention }) => inOne(posted(mention, times))),
    column('Title', ({ mention }) => mention.post.title),
    column('Snippet', hitOf),
    column('Full Text', ({ mention }) => mention.post.text),
    column('Url', ({ mention }) => mention.post.permalink),
    column('Domain', hostOf),
    column('Sentiment', sentiment),
    column('Page Type', pageType),
    column('Thread Entry Type', ({ mention }) => mention.post.kind),
    ...unknown('Thread Author'),
    column('Language', ({ mention }) => mention.understanding.language.language),
    column('Country Code', countryCode),
    column('Country', countryName),
    ...unknown('Continent Code', 'Continent', 'City Code'),
    column('City', otherPlace),
    ...unknown('Account Type'),
    column('Added', ({ mention }) => `${times.day(mention.firstSeenAt)} ${times.clock(mention.firstSeenAt)}`),
    column('Assignment', ({ mention }) => mention.decided?.owner ?? null),
    column('Author', nameOf),
    column('Mentioned Authors', (line) => accountsIn(line).join(', ') || null),
    column('Likes', ({ mention }) => mention.post.engagement.likes, 'number'),
    column('Comments', ({ mention }) => mention.post.engagement.replies, 'number'),
    column('Shares', ({ mention }) => mention.post.engagement.shares, 'number'),
    ...unknown('X Author ID'),
    column('X Followers', ({ mention }) => (mention.site === 'x' ? mention.post.author.followers : null), 'number'),
    column('Engagement Score', ({ mention }) => engagementOf(mention.post), 'number'),
    ...unknown('Bluesky Author Id'),
    column('Category Details', tags),
  ],
};

/** Columns of a file as Meltwater writes it, its newer form: UTF-16 with tabs, although it is called .csv. */
export const MELTWATER: Preset = {
  grain: 'match', asks: {}, needs: [], mostRows: null, namesPeople: false,
  csv: { delimiter: '\t', encoding: 'utf-16le', bom: true },
  columns: ({ times }) => [
    column('Date', ({ mention }) => posted(mention, times)?.day ?? null),
    column('Time', ({ mention }) => posted(mention, times)?.clock ?? null),
    column('Document ID', ({ mention }) => mention.id),
    column('URL', ({ mention }) => mention.post.permalink),
    column('Input Name', ({ topic }) => topic?.name ?? null),
    column('Keywords', (line) => matchedTerms(line).join(', ') || null),
    column('Information Type', ({ siteKind }) => ({ social: 'Social', reviews: 'Social', forum: 'Social', web: 'Editorial' })[siteKind ?? ''] ?? null),
    column('Source Type', ({ siteKind }) => siteKind),
    column('Source Name', ({ siteName }) => siteName),
    column('Source Domain', hostOf),
    column('Content Type', ({ mention }) => mention.post.kind),
    column('Author Name', nameOf),
    column('Author Handle', ({ mention }) => mention.post.author.handle),
    column('Title', ({ mention }) => mention.post.title),
    column('Opening Text', ({ mention }) => mention.post.text),
    column('Hit Sentence', hitOf),
    ...unknown('Image'),
    column('Hashtags', (line) => hashtagsIn(line).join(', ') || null),
    ...unknown('Links'),
    column('Country', countryName),
    ...unknown('Region', 'State'),
    column('City', otherPlace),
    column('Language', ({ mention }) => mention.understanding.language.language),
    column('Sentiment', sentiment),
    ...unknown('Keyphrases', 'Reach', 'Global Reach', 'National Reach', 'Local Reach', 'AVE', 'Social Echo', 'Editorial Echo'),
    column('Engagement', ({ mention }) => engagementOf(mention.post), 'number'),
    column('Shares', ({ mention }) => mention.post.engagement.shares, 'number'),
    ...unknown('Quotes'),
    column('Likes', ({ mention }) => mention.post.engagement.likes, 'number'),
    column('Replies', ({ mention }) => mention.post.engagement.replies, 'number'),
    ...unknown('Reposts', 'Comments', 'Reactions'),
    column('Views', ({ mention }) => mention.post.engagement.views, 'number'),
    ...unknown('Estimated Views'),
    column('Document Tags', tags),
    ...unknown('Custom Categories', 'Custom Fields'),
  ],
};

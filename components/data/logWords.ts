import type { Translator } from '@/lib/i18n/translator';
import type { AuditLine, AuditScope } from '@/components/hooks/auditLog';

/** Names by ids, as far as they are known. */
export interface LogNames {
  topics: ReadonlyMap<string, string>;
  sites: ReadonlyMap<string, string>;
}

/** What a line of the log tells, in sentences. */
export function logWords(line: AuditLine, names: LogNames, translator: Translator): string[] {
  const { text, count, date, list } = translator;
  const some = (n: number, words: string): string[] => (n > 0 ? [words] : []);
  switch (line.kind) {
    case 'consent':
      return [line.details.given ? text('data.log.consent.given', { text: line.details.text }) : text('data.log.consent.withdrawn')];
    case 'export': {
      const { file, rows, scope, masked, authors } = line.details;
      return [
        count('data.log.export', rows, { file }), ...scopeWords(scope, names, translator),
        text(masked ? 'data.log.export.masked' : 'data.log.export.notMasked'), text(`data.log.export.authors.${authors}`),
      ];
    }
    case 'person':
      return [count('data.log.person', line.details.mentions, { file: line.details.file })];
    case 'backup': {
      const { kind, mentions, file, encrypted } = line.details;
      const written = count(kind === 'bundle' ? 'data.log.bundle' : 'data.log.backup', mentions, { file });
      return [written, text(encrypted ? 'data.log.encrypted' : 'data.log.notEncrypted')];
    }
    case 'restore': {
      const { file, createdAt, added, merged, conflicts, erased } = line.details;
      return [
        count('data.log.restore', added, { file, date: date(createdAt) }), ...some(merged, count('data.log.restore.merged', merged)),
        ...some(conflicts, count('data.log.restore.conflicts', conflicts)), ...some(erased, count('data.log.restore.erased', erased)),
      ];
    }
    case 'erase': {
      const { mentions, quotes, files } = line.details;
      return [
        count('data.log.erase', mentions), ...some(quotes, count('data.log.erase.quotes', quotes)),
        ...some(files.length, text('data.log.erase.files', { files: list(files) })),
      ];
    }
    case 'retention': {
      const { mentions, matches } = line.details;
      // Each mention that went was under one topic at least.
      const left = Math.max(0, matches - mentions);
      const said = [...some(mentions, count('data.log.retention', mentions)), ...some(mentions === 0 ? left : 0, count('data.log.retention.matches', left))];
      return said.length === 0 ? [count('data.log.retention', 0)] : said;
    }
    case 'send':
      return [count('data.log.send', line.details.rows, { to: line.details.to })];
    case 'damage': {
      const { code, before, now } = line.details;
      return [code === 'broken' ? text('data.log.damage.broken') : count(`data.log.damage.${code}`, before, { now })];
    }
    default:
      // A newer Earshot may have noted what this one knows no words for.
      return [];
  }
}

function scopeWords({ topicId, site, from, to }: AuditScope, names: LogNames, { text, day, dayRange }: Translator): string[] {
  const topic = topicId === null ? undefined : names.topics.get(topicId);
  const words: string[] = [];
  if (topicId !== null) words.push(topic === undefined ? text('data.log.export.topicGone') : text('data.log.export.topic', { topic }));
  if (site !== null) words.push(text('data.log.export.site', { site: names.sites.get(site) ?? site }));
  if (from !== null && to !== null) words.push(text('data.log.export.days', { days: dayRange(from, to) }));
  else if (from !== null) words.push(text('data.log.export.from', { day: day(from) }));
  else if (to !== null) words.push(text('data.log.export.to', { day: day(to) }));
  return words;
}

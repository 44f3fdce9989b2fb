import { useEffect, useState } from 'preact/hooks';
import { nameOf, type Account } from '@/components/authors/listedAuthor';
import type { LastDoneProps } from '@/components/layout/LastDone';
import type { ContactField } from '@/lib/inbox/person';
import type { EarshotDatabase } from '@/lib/storage/database';
import { decidePerson } from '@/lib/storage/people/decidePerson';
import { linkAuthors, sayApart, unlinkAuthor } from '@/lib/storage/people/linkAuthors';
import { undoPeople, type PeopleBefore } from '@/lib/storage/people/peopleBefore';
import { useDatabase } from './database';
import { stored } from './settings';
import { useTranslator } from './translation';

export interface PersonDecisions {
  /** What was decided last, in words. */
  done: LastDoneProps['done'];
  /** Why the last decision was not stored; null: it was. */
  refused: 'failed' | 'too-many' | null;
  link: (account: Account) => void;
  refuse: (account: Account) => void;
  unlink: (account: Account) => void;
  field: (field: ContactField, value: string) => void;
  /** `name`: what the channel is called. */
  channel: (channel: string | null, name: string) => void;
  /** Of this author, who may be another one than is looked at. */
  checkIn: (at: number | null, of: string) => void;
  undo: () => void;
}

interface Done {
  id: string;
  words: string;
  tookFocus: boolean;
  undo: PeopleBefore;
}

/** What the user decides of who is behind an account: stored, and undone. `looked`: who is looked at; null: nobody in particular. */
export function usePersonDecisions(looked: string | null): PersonDecisions {
  const db = useDatabase();
  const authorId = looked ?? '';
  const { text, date } = useTranslator();
  const [last, setLast] = useState<Done | null>(null);
  const [refused, setRefused] = useState<PersonDecisions['refused']>(null);
  useEffect(() => {
    setLast(null);
    setRefused(null);
  }, [authorId]);

  const decide = async (words: string, tookFocus: boolean, store: (open: EarshotDatabase) => Promise<PeopleBefore | 'too-many' | null>): Promise<void> => {
    let before: PeopleBefore | 'too-many' | null = null;
    const kept = await stored(db, async (open) => {
      before = await store(open);
    });
    const outcome = before as PeopleBefore | 'too-many' | null;
    if (!kept || outcome === 'too-many') {
      setRefused(kept ? 'too-many' : 'failed');
      return;
    }
    setRefused(null);
    if (outcome !== null) setLast({ id: crypto.randomUUID(), words, tookFocus, undo: outcome });
  };
  const named = (account: Account): { name: string } => ({ name: nameOf(account) });
  return {
    done: last,
    refused,
    link: (account) => void decide(text('authors.did.linked', named(account)), true, async (open) => {
      const linked = await linkAuthors(open, authorId, account.id);
      if (linked.state === 'too-many') return 'too-many';
      return linked.state === 'linked' ? linked.undo : null;
    }),
    refuse: (account) => void decide(text('authors.did.refused', named(account)), true, (open) => sayApart(open, authorId, account.id)),
    unlink: (account) => void decide(text('authors.did.unlinked', named(account)), true, (open) => unlinkAuthor(open, account.id)),
    field: (field, value) => {
      const words = text(value === '' ? 'authors.contact.removed' : 'authors.contact.saved', { field: text(`authors.contact.${field}`) });
      void decide(words, false, (open) => decidePerson(open, authorId, { contact: { [field]: value || null } }));
    },
    channel: (channel, name) => {
      const words = channel === null ? text('authors.channel.unset') : text('authors.channel.set', { channel: name });
      void decide(words, false, (open) => decidePerson(open, authorId, { channel }));
    },
    checkIn: (at, of) => {
      const words = at === null ? text('authors.did.noCheckIn') : text('authors.did.checkIn', { date: date(at) });
      void decide(words, at === null, (open) => decidePerson(open, of, { checkInAt: at }));
    },
    undo: () => {
      if (last === null) return;
      setLast(null);
      void stored(db, (open) => undoPeople(open, last.undo)).then((kept) => setRefused(kept ? null : 'failed'));
    },
  };
}

import { confirmCustomer, proposeCustomers, readCustomerStory, type CustomerProposal, type CustomerStory } from '@/lib/storage/people/customers';
import { listImports } from '@/lib/storage/importing/imports';
import { useDatabase } from './database';
import { useLive, type Live } from './live';
import { stored } from './settings';

export type { CustomerProposal, CustomerStory };

/** What shops and registers know of somebody, from files that were brought in. */
export function useCustomerStory(authorId: string): Live<CustomerStory> {
  return useLive(['customers', 'orders', 'identities', 'people'], (db) => readCustomerStory(db, authorId), [authorId]);
}

/** Proposals that are shown at once. */
const MOST_PROPOSED = 50;

export interface CustomerProposals {
  proposals: readonly CustomerProposal[];
  /** Says that these customers are these authors. False where it could not be stored for all. */
  confirm: (proposals: readonly CustomerProposal[]) => Promise<boolean>;
}

/** Customers of files who may be somebody behind an account, by the e-mail that the user wrote down for them. */
export function useCustomerProposals(): CustomerProposals {
  const db = useDatabase();
  const live = useLive(['customers', 'imports', 'people', 'identities'], async (open) => {
    const found: CustomerProposal[] = [];
    for (const { id, kind, state } of await listImports(open)) {
      if (kind === 'customers' && state === 'done') found.push(...(await proposeCustomers(open, { importId: id, most: MOST_PROPOSED - found.length })));
    }
    return found;
  }, []);
  return {
    proposals: live.state === 'ready' ? live.value : [],
    confirm: (proposals) => stored(db, async (open) => {
      for (const { customer, author } of proposals) {
        if (!(await confirmCustomer(open, customer.id, author.id))) throw new Error('Not stored any more');
      }
    }),
  };
}

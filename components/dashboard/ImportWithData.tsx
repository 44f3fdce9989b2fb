import type { VNode } from 'preact';
import { Import } from '@/components/data/import/Import';
import { useCustomerProposals } from '@/components/hooks/customerStory';
import { useImportFile } from '@/components/hooks/importFile';
import { useImports } from '@/components/hooks/imports';

/** The part on bringing data in of the page of the user's data, with its data. */
export function ImportWithData(): VNode {
  return <Import file={useImportFile()} imports={useImports()} matches={useCustomerProposals()} />;
}

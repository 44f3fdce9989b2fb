import type { Plugin } from 'vite';
import type { DeclaredSite } from '../../lib/sites/reading/catalogue';

export function declaredSites(): Promise<DeclaredSite[]>;
export function siteCatalogue(): Plugin;

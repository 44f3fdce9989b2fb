import type { Plugin } from 'vite';

export const LEAN_ALIASES: Record<string, string>;
export function leanPackages(): Plugin;

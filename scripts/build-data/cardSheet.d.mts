import type { Plugin } from 'vite';

export function cardSheet(css: string): string;
export function cardStyles(): Plugin;

import type { Plugin } from 'vite';

export function cardWords(): { relativeDest: string; contents: string }[];
export function firstCardWords(): Plugin;

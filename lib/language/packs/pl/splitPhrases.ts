import type { ValueGroups } from '@/lib/language/packs/lists';

/** Turns of speech with words between their words. */
export const SPLIT_PHRASES: ValueGroups = [
  [3, 'przeszł* … oczekiwania, przerosł* … oczekiwania, przekroczył* … oczekiwania, spełnia … oczekiwania'],
  [3, 'spełnił* … oczekiwania, spełniają … oczekiwania'],
  [2, 'robi … wrażenie, zrobił* … wrażenie, robią … wrażenie, stoi … na wysokości zadania, stał* … na wysokości zadania'],
  [-2, 'działa … na nerwy, działają … na nerwy, doprowadza … do szału, doprowadzają … do szału, doprowadził* … do szału'],
  [-2, 'trzyma … w niepewności, trzymają … w niepewności'],
  [-3, 'pozostawia … do życzenia, pozostawiają … do życzenia, pozostawiał* … do życzenia, zostawia … do życzenia'],
  [-3, 'robi … w konia, robi … w balona, robi … w bambuko, robi … w chuja, robią … w konia, robią … w balona'],
  [-3, 'robią … w bambuko, robią … w chuja, zrobili … w konia, zrobili … w balona, zrobili … w bambuko'],
  [-3, 'zrobili … w chuja, zrobił … w konia, zrobił … w balona, zrobił … w bambuko, zrobił … w chuja, nabija … w butelkę'],
  [-3, 'nabijają … w butelkę, nabili … w butelkę, wyrzucił* … w błoto, wyrzucon* … w błoto'],
];

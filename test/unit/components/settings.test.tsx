// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { SettingsView, type SettingsViewProps } from '@/components/settings/SettingsView';
import { accessibilityProblems, show, wordsOf } from './screen';

const kept = async (): Promise<boolean> => true;

const SETTINGS: SettingsViewProps = {
  language: 'auto',
  theme: 'auto',
  zone: 'Europe/Kyiv',
  rebuild: null,
  weekStart: 'auto',
  marks: true,
  singleKeys: true,
  blursAbuse: true,
  paused: false,
  consentAt: 0,
  onLanguage: kept,
  onTheme: kept,
  onZone: kept,
  onWeekStart: kept,
  onMarks: kept,
  onSingleKeys: kept,
  onBlursAbuse: kept,
  onPause: kept,
};

describe('settings', () => {
  it.each([
    ['as they come', {}],
    ['during a rebuild', { rebuild: { done: 250, total: 1_000 } }],
    ['without consent, paused', { consentAt: null, paused: true }],
  ] satisfies [string, Partial<SettingsViewProps>][])('are accessible %s', async (_, changes) => {
    const { container } = await show(<SettingsView {...SETTINGS} {...changes} />);
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('offer every zone that the browser knows, and the chosen one', async () => {
    const onZone = vi.fn<() => Promise<boolean>>(kept);
    await show(<SettingsView {...SETTINGS} zone="Europe/Nowhere" onZone={onZone} />);
    const zones = screen.getByLabelText<HTMLSelectElement>('Reporting time zone');
    expect(zones.value).toBe('Europe/Nowhere');
    fireEvent.change(zones, { target: { value: 'Asia/Tokyo' } });
    expect(onZone).toHaveBeenCalledWith('Asia/Tokyo');
  });

  it('show how far a rebuild is', async () => {
    const { container } = await show(<SettingsView {...SETTINGS} rebuild={{ done: 250, total: 1_000 }} />);
    expect(wordsOf(container)).toContain('Counting anew: 25%');
    expect(container.querySelector('progress')?.value).toBe(0.25);
  });

  it.each([
    ['Marks in pages', 'onMarks'],
    ['Single-key shortcuts', 'onSingleKeys'],
  ] as const)('switch %s off', async (label, callback) => {
    const switched = vi.fn<() => Promise<boolean>>(kept);
    await show(<SettingsView {...SETTINGS} {...{ [callback]: switched }} />);
    fireEvent.click(screen.getByRole('switch', { name: label }));
    expect(switched).toHaveBeenCalledWith(false);
  });

  it('name the days on which a week may begin', async () => {
    const onWeekStart = vi.fn<() => Promise<boolean>>(kept);
    await show(<SettingsView {...SETTINGS} onWeekStart={onWeekStart} />);
    const days = screen.getByLabelText<HTMLSelectElement>('First day of the week');
    expect([...days.options].map(({ text }) => text)).toEqual(['As the language has it', 'Monday', 'Saturday', 'Sunday']);
    fireEvent.change(days, { target: { value: '7' } });
    expect(onWeekStart).toHaveBeenCalledWith(7);
  });

  it('say when something could not be stored', async () => {
    await show(<SettingsView {...SETTINGS} onTheme={async () => false} />);
    fireEvent.change(screen.getByLabelText('Appearance'), { target: { value: 'dark' } });
    expect(await screen.findByText(/could not be saved/u)).toBeTruthy();
  });
});

// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { drawUnfound } from '@/components/card/unfound';

test('words are no text that can be searched for, but what is drawn', () => {
  drawUnfound();
  const place = document.createElement('div');
  const draw = (words: string, count: number): void =>
    render(
      <p>
        {words} and <b>{count}</b>
        <>{[words, null]}</>
        <svg><title>{`${words} mark`}</title></svg>
      </p>,
      place,
    );
  draw('good', 1);
  const said = (): (string | null)[] => [...place.querySelectorAll('[data-words]')].map((one) => one.getAttribute('data-words'));
  expect(said()).toEqual(['good', ' and ', '1', 'good']);
  draw('bad', 2);
  expect(said()).toEqual(['bad', ' and ', '2', 'bad']);
  expect(place.querySelector('title')?.textContent).toBe('bad mark');
  place.querySelector('title')?.remove();
  expect(place.textContent).toBe('');
});

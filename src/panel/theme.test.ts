import {expect, it} from 'vitest';
import {themeFrom} from './theme';

const clear = 'rgba(0, 0, 0, 0)';

it.each([
  ['a white page', ['rgb(255, 255, 255)'], 'rgb(32, 33, 36)', 'light'],
  ['a dark page', ['rgb(31, 31, 31)'], 'rgb(227, 227, 227)', 'dark'],
  ['clear boxes in a dark page', [clear, clear, 'rgb(31, 31, 31)'], 'rgb(32, 33, 36)', 'dark'],
  ['a faint veil over white', ['rgba(0, 0, 0, 0.1)', 'rgb(255, 255, 255)'], 'rgb(32, 33, 36)', 'light'],
  ['no background, light text', [clear], 'rgb(232, 234, 237)', 'dark'],
  ['no background, dark text', [clear], 'rgb(32, 33, 36)', 'light'],
  ['colours nobody can read', ['oklch(0.2 0 0)'], 'color(srgb 1 1 1)', 'light'],
] as const)('%s', (_place, backgrounds, text, theme) => {
  expect(themeFrom(backgrounds, text)).toBe(theme);
});

export type Theme = 'light' | 'dark';

/** Light or dark, as the place a host stands in really looks; mail pages have a theme of their own that need not be the system's. */
export function themeAt(host: Element): Theme {
  const backgrounds: string[] = [];
  for (let element: Element | null = host; element; element = element.parentElement) {
    const {backgroundColor, backgroundImage} = getComputedStyle(element);
    // Over a picture only the text says what was meant to be read on it.
    if (backgroundImage !== 'none') break;
    backgrounds.push(backgroundColor);
  }
  return themeFrom(backgrounds, getComputedStyle(host).color);
}

/** From the background colours of a place, innermost first, else from its text. Colours as `getComputedStyle` gives them. */
export function themeFrom(backgrounds: readonly string[], text: string): Theme {
  for (const background of backgrounds) {
    const colour = parseColour(background);
    if (colour && colour.alpha >= 0.5) return colour.lightness < 0.4 ? 'dark' : 'light';
  }
  const colour = parseColour(text);
  return colour && colour.lightness > 0.6 ? 'dark' : 'light';
}

function parseColour(colour: string): {lightness: number; alpha: number} | null {
  const numbers = colour.startsWith('rgb') ? colour.match(/[\d.]+/g)?.map(Number) : undefined;
  const [red, green, blue, alpha = 1] = numbers ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  return {lightness: (0.299 * red + 0.587 * green + 0.114 * blue) / 255, alpha};
}

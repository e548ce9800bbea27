/** Own pages have no surroundings to fit in: they follow the system, as it changes. */
export function followSystemTheme(place: HTMLElement): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const follow = (): void => {
    place.dataset.theme = dark.matches ? 'dark' : 'light';
  };
  dark.addEventListener('change', follow);
  follow();
}

import {type ComponentChild, render} from 'preact';
import {say} from '../say/say';
import {gate} from './gate';
import {themeAt} from './theme';

export interface Surface {
  show(content: ComponentChild): void;
  remove(): void;
}

/** `open` only where a test must look inside. */
export type SurfaceMode = 'closed' | 'open';

/** A place of our own inside `host`: out of reach of the page's scripts and styles, in the look of what surrounds it. */
export function createSurface(host: Element, styles: string, mode: SurfaceMode): Surface {
  const element = document.createElement('div');
  // Against rules of the page that match any div. Font and direction come from the page on purpose.
  element.style.cssText =
    'all:initial!important;display:block!important;font-family:inherit!important;direction:inherit!important';
  const root = element.attachShadow({mode});
  wear(root, styles);
  const box = document.createElement('div');
  box.className = 'afterword';
  root.append(box);
  host.append(element);
  keepKeysFromPage(box);

  let shown: ComponentChild = null;
  let covered = false;
  const draw = (): void => {
    render(
      <>
        {shown}
        {covered && (
          <p class="fine covered" role="status">
            {say('card.covered')}
          </p>
        )}
      </>,
      box,
    );
    guard.watch(box.firstElementChild);
  };
  const guard = gate(box, () => {
    covered = true;
    draw();
  });

  return {
    show(content) {
      box.dataset.theme = themeAt(host);
      box.dir = getComputedStyle(host).direction;
      box.style.fontSize = `${fontSizeAt(host)}px`;
      shown = content;
      covered = false;
      draw();
    },
    remove() {
      guard.stop();
      render(null, box);
      element.remove();
    },
  };
}

/** Firefox refuses constructed sheets to content scripts (bug 1751346); there the styles are an element. */
function wear(root: ShadowRoot, styles: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
    if (root.adoptedStyleSheets.length === 1) return;
  } catch {
    // Falls through to the element.
  }
  const style = document.createElement('style');
  style.textContent = styles;
  root.append(style);
}

/** Mail pages take single letters as commands ("e" archives). What is typed here is not for them. */
function keepKeysFromPage(box: HTMLElement): void {
  for (const type of ['keydown', 'keypress', 'keyup', 'paste', 'copy', 'cut', 'mousedown', 'click'])
    box.addEventListener(type, event => event.stopPropagation());
}

/** The page's own size, within what is still readable and fits one line. */
const fontSizeAt = (host: Element): number =>
  Math.min(16, Math.max(13, Number.parseFloat(getComputedStyle(host).fontSize) || 14));

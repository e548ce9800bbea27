import type {CatchUpOrder} from '../contract';
import {createHost} from '../page/hosts';

export interface Strip {
  show(order: CatchUpOrder): void;
}

/** What stands over the mail page meanwhile: how far it has come, what it found, and Stop. Goes with the signal. */
export function createStrip(onStop: () => void, signal: AbortSignal): Strip {
  const host = createHost('catch-up', signal).element;
  const box = document.createElement('div');
  Object.assign(box.style, look.box);
  box.setAttribute('role', 'status');
  const words = document.createElement('span');
  const bar = document.createElement('progress');
  Object.assign(bar.style, look.bar);
  const stop = document.createElement('button');
  Object.assign(stop.style, look.stop);
  stop.type = 'button';
  stop.addEventListener('click', event => event.isTrusted && onStop(), {signal});
  box.append(words, bar, stop);
  host.attachShadow({mode: 'closed'}).append(box);
  document.body.append(host);
  return {
    show({says, stop: stopWord, reach}) {
      words.textContent = says;
      bar.value = reach;
      bar.setAttribute('aria-label', says);
      stop.textContent = stopWord;
    },
  };
}

/** One ink on both of a webmail's themes. */
const look = {
  box: {
    alignItems: 'center',
    background: '#14545a',
    borderRadius: '8px',
    bottom: '24px',
    boxShadow: '0 8px 24px rgb(20 40 40 / 24%)',
    color: '#fdfcf8',
    display: 'flex',
    font: '14px/1.4 system-ui, sans-serif',
    gap: '12px',
    left: '50%',
    maxWidth: 'calc(100vw - 32px)',
    padding: '10px 14px',
    position: 'fixed',
    transform: 'translateX(-50%)',
    zIndex: '2147483000',
  },
  bar: {accentColor: '#fdfcf8', flex: 'none', height: '8px', width: '120px'},
  stop: {
    background: 'none',
    border: '1px solid #fdfcf8',
    borderRadius: '8px',
    color: 'inherit',
    cursor: 'pointer',
    font: 'inherit',
    minHeight: '28px',
    padding: '3px 10px',
  },
} as const satisfies Record<string, Partial<CSSStyleDeclaration>>;

// Everything that can be shown, on a page of its own with open roots, so that a test can look inside.
import {render} from 'preact';
import type {PanelPort} from '../../src/page/panel-port';
import {createPanel} from '../../src/panel/panel';
import popupStyles from '../../src/popup/popup.css?inline';
import {OverviewList} from '../../src/ui/overview-list';
import listStyles from '../../src/ui/overview-list.css?inline';
import pieces from '../../src/ui/pieces.css?inline';
import tokens from '../../src/ui/tokens.css?inline';
import {cards, letters, overviews} from './samples';

const said: unknown[] = [];
const tell =
  (what: string) =>
  (...more: unknown[]): void => {
    said.push([what, ...more]);
  };

function host(parent: Element): HTMLElement {
  const element = document.createElement('div');
  parent.append(element);
  return element;
}

function place(): HTMLElement {
  const main = document.querySelector('main') ?? document.body.appendChild(document.createElement('main'));
  return main as HTMLElement;
}

const onThisPage = {
  said,
  /** What the page side would do after an answer. */
  onAnswer: (): void => {},
  cards,
  letters,
  card(name: keyof typeof cards, mode: 'open' | 'closed' = 'open') {
    const mounted = createPanel(mode).mountCard(host(place()), {
      onWrite: tell('write'),
      onAnswer: answer => {
        tell('answer')(answer);
        onThisPage.onAnswer();
      },
      onUndo: tell('undo'),
    });
    mounted.update(cards[name]);
    return mounted;
  },
  button(mode: 'open' | 'closed' = 'open') {
    return createPanel(mode).mountComposeButton(host(place()), {onPick: tell('pick')});
  },
  picker(shown: typeof letters = letters) {
    const element = host(document.body);
    const width = Math.min(720, innerWidth - 16);
    Object.assign(element.style, {position: 'fixed', left: '8px', top: '72px', width: `${width}px`});
    const mounted = createPanel('open').mountPicker(element, element, {
      onInsert: (letter, text) => {
        tell('insert')(letter.id, text);
        mounted.unmount();
      },
      onClose: () => {
        tell('close')();
        mounted.unmount();
      },
    });
    mounted.update(shown);
    return mounted;
  },
  notice(state: Parameters<ReturnType<PanelPort['mountNotice']>['update']>[0]) {
    const mounted = createPanel('open').mountNotice(host(place()));
    mounted.update(state);
    return mounted;
  },
  overview(name: keyof typeof overviews, theme: 'light' | 'dark', answered: 'later' | null = null) {
    const style = document.createElement('style');
    style.textContent = tokens + pieces + listStyles + popupStyles;
    document.head.append(style);
    const box = document.createElement('div');
    box.className = 'afterword';
    box.id = 'afterword';
    box.dataset.theme = theme;
    document.body.replaceChildren(box);
    render(
      <OverviewList
        overview={overviews[name]}
        answered={answered && {application: 'acme', did: answered}}
        onOpen={card => tell('open')(card.application)}
        onAnswer={(card, answer) => tell('answer')(card.application, answer)}
        onUndo={tell('undo')}
      />,
      box,
    );
  },
};

export type Harness = typeof onThisPage;

declare global {
  var harness: Harness;
}

globalThis.harness = onThisPage;

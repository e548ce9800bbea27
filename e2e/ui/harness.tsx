// Everything that can be shown, on a page of its own with open roots, so that a test can look inside.
import {render} from 'preact';
import applicationStyles from '../../src/desk/application/application.css?inline';
import timelineStyles from '../../src/desk/application/timeline.css?inline';
import boardStyles from '../../src/desk/board/board.css?inline';
import tileStyles from '../../src/desk/board/tile.css?inline';
import catchUpStyles from '../../src/desk/catch-up/catch-up.css?inline';
import {Desk} from '../../src/desk/desk';
import deskStyles from '../../src/desk/desk.css?inline';
import lettersStyles from '../../src/desk/letters/letters.css?inline';
import seasonStyles from '../../src/desk/season/season.css?inline';
import settingsStyles from '../../src/desk/settings/settings.css?inline';
import storedStyles from '../../src/desk/stored/stored.css?inline';
import yourDataStyles from '../../src/desk/your-data/your-data.css?inline';
import type {PanelPort} from '../../src/page/panel-port';
import {createPanel} from '../../src/panel/panel';
import popupStyles from '../../src/popup/popup.css?inline';
import formStyles from '../../src/ui/form.css?inline';
import pickerStyles from '../../src/ui/letter-picker.css?inline';
import menuStyles from '../../src/ui/menu.css?inline';
import {OverviewList} from '../../src/ui/overview-list';
import listStyles from '../../src/ui/overview-list.css?inline';
import ownPageStyles from '../../src/ui/own-page.css?inline';
import pieces from '../../src/ui/pieces.css?inline';
import stepCardStyles from '../../src/ui/step-card.css?inline';
import tokens from '../../src/ui/tokens.css?inline';
import {Welcome} from '../../src/welcome/welcome';
import welcomeStyles from '../../src/welcome/welcome.css?inline';
import {boards} from './desk-samples';
import {deskStates} from './desk-states';
import {samplePort} from './sample-port';
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

/** An own page in place of the mail page. */
function ownPage(theme: 'light' | 'dark', styles: string): HTMLElement {
  const style = document.createElement('style');
  style.textContent = styles;
  document.head.append(style);
  const box = document.createElement('div');
  box.className = 'afterword';
  box.id = 'afterword';
  box.dataset.theme = theme;
  document.body.removeAttribute('style');
  document.body.replaceChildren(box);
  return box;
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
      onNote: tell('note'),
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
  /** What is said above a draft. */
  strip(state: Parameters<ReturnType<PanelPort['mountStrip']>['update']>[0]) {
    const mounted = createPanel('open').mountStrip(host(place()), {
      onMend: remark => tell('mend')(remark.check),
      onSwitch: tell('switch'),
    });
    mounted.update(state);
    return mounted;
  },
  /** The desk at that address, before a worker that holds so many applications and is in that state. */
  desk(
    address: string,
    theme: 'light' | 'dark',
    totals: keyof typeof boards = 'few',
    state: keyof typeof deskStates = 'usual',
  ) {
    const box = ownPage(
      theme,
      tokens +
        pieces +
        ownPageStyles +
        formStyles +
        menuStyles +
        pickerStyles +
        deskStyles +
        boardStyles +
        tileStyles +
        applicationStyles +
        timelineStyles +
        catchUpStyles +
        lettersStyles +
        seasonStyles +
        settingsStyles +
        storedStyles +
        yourDataStyles,
    );
    location.hash = address;
    render(<Desk port={samplePort(boards[totals], tell, deskStates[state])} />, box);
  },
  /** The first page, in a browser that allows or wants asking, with or without mail tabs. */
  welcome(theme: 'light' | 'dark', mayRead: boolean) {
    const box = ownPage(
      theme,
      tokens + pieces + ownPageStyles + stepCardStyles + pickerStyles + welcomeStyles,
    );
    const port = {
      mayRead: async () => mayRead,
      askToRead: async () => {
        tell('ask to read')();
        return true;
      },
      mailTabs: async () => [7],
      startInTab: async (tab: number) => {
        tell('start')(tab);
        return true;
      },
      remind: async () => true,
      openDesk: async () => tell('desk')(),
      openCatchUp: async () => tell('catch-up')(),
    };
    render(<Welcome port={port} />, box);
  },
  overview(name: keyof typeof overviews, theme: 'light' | 'dark', answered: 'later' | null = null) {
    const box = ownPage(theme, tokens + pieces + listStyles + popupStyles);
    render(
      <OverviewList
        overview={overviews[name]}
        answered={answered && {application: 'acme', did: answered}}
        onDesk={card => tell('desk')(card?.application ?? null)}
        onOpen={card => tell('open')(card.application)}
        onWrite={card => tell('write')(card.application)}
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

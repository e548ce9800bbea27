import {render} from 'preact';
import {browser} from '../browser';
import type {Answer, Card, Overview, StepAnswer} from '../contract';
import {ask} from '../own-page/ask';
import {followChanges} from '../own-page/follow-changes';
import {followSystemTheme} from '../own-page/theme';
import {say} from '../say/say';
import {OverviewList} from '../ui/overview-list';
import listCss from '../ui/overview-list.css?inline';
import pieces from '../ui/pieces.css?inline';
import tokens from '../ui/tokens.css?inline';
import {firstPaint} from './first-paint';
import popupCss from './popup.css?inline';
import {readSnapshot} from './snapshot';
import {speakTheirLanguage} from './speak-their-language';

const place = document.getElementById('afterword');
if (!place) throw new Error('The popup has no place to show itself in.');

const style = new CSSStyleSheet();
style.replaceSync([tokens, pieces, listCss, popupCss].join('\n'));
document.adoptedStyleSheets = [style];

let answered: {application: string; did: StepAnswer['did']} | null = null;

function show(overview: Overview): void {
  if (!place) return;
  render(
    <OverviewList
      overview={overview}
      answered={answered}
      onOpen={card => void openConversation(card, false)}
      onWrite={card => void openConversation(card, true)}
      onDesk={card => void openDesk(card)}
      onAnswer={answer}
      onUndo={undo}
    />,
    place,
  );
}

function showWords(words: string): void {
  if (place) render(<p class="words">{words}</p>, place);
}

const take = (answer: Answer<Overview> | {ok: false; problem: string}): void => {
  if (answer.ok) show(answer.value);
  else showWords(say('popup.cannotLoad'));
};

const refresh = async (): Promise<void> => take(await ask('overview', {}));

async function openConversation({conversation}: Card, write: boolean): Promise<void> {
  // What was typed in by hand is shown by no webmail: the desk has it.
  const opened = await ask('conversation-opened', {conversation, write});
  if (!opened.ok) await ask('desk-wanted', {conversation});
  close();
}

async function openDesk(card: Card | null): Promise<void> {
  if (card) await ask('desk-wanted', {conversation: card.conversation});
  else await browser.runtime.openOptionsPage();
  close();
}

async function answer({application}: Card, given: StepAnswer): Promise<void> {
  answered = {application, did: given.did};
  take(await ask('application-answered', {application, answer: given}));
  // The item that held the keyboard has moved or gone; the answer can be taken back from here.
  document.getElementById('undo')?.focus();
}

async function undo(application: string): Promise<void> {
  answered = null;
  take(await ask('application-answer-undone', {application}));
  document.querySelector<HTMLElement>(`[data-item="${CSS.escape(application)}"]`)?.focus();
}

async function open(place: HTMLElement): Promise<void> {
  // Looked up first; everything else is done meanwhile.
  const kept = readSnapshot();
  followSystemTheme(place);
  await speakTheirLanguage();
  const snapshot = await kept;
  if (snapshot) show(snapshot);
  else showWords(say('popup.loading'));
  followChanges(() => void refresh());
  // The worker is not waked before what is known has been painted: it would take the time from that.
  await firstPaint();
  await refresh();
}

void open(place);

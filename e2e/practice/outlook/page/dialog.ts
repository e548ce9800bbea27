import {el} from '../../page/element';

/** A small window over the page that asks one thing. The first answer has the focus. */
export function ask(text: string, answers: readonly {label: string; act?: () => void}[]): void {
  const buttons = answers.map(({label, act}) => {
    const button = el('button.dialog-button', {type: 'button'}, label);
    button.addEventListener('click', () => {
      layer.remove();
      act?.();
    });
    return button;
  });
  const layer = el(
    'div.dialog-layer',
    {},
    el(
      'div.dialog',
      {role: 'alertdialog', 'aria-modal': 'true', 'aria-label': text, tabindex: '-1'},
      el('div.dialog-text', {}, text),
      el('div.dialog-buttons', {}, ...buttons),
    ),
  );
  document.body.append(layer);
  buttons[0]?.focus();
}

/** Asks one after the other, and goes on once all were answered with yes. */
export function askEach(
  questions: readonly string[],
  answers: {yes: string; no: string},
  then: () => void,
): void {
  const [question, ...rest] = questions;
  if (question === undefined) then();
  else ask(question, [{label: answers.yes, act: () => askEach(rest, answers, then)}, {label: answers.no}]);
}

/** Where the parts of a box are, the surest way first. Apart from what is read, because mail pages without a card have no use for them. */
export const composeSelectors = {
  send: [
    '[data-testid="ComposeSendButton"] button:not([aria-haspopup])',
    'button[id^="splitButton-"][id$="__primaryActionButton"]',
  ],
  subjectField: ['input[maxlength="255"]', 'input[id^="MSG_"][id$="_SUBJECT"]'],
  composeRoot: ['[id^="docking_InitVisiblePart_"]', '[data-app-section="Form_Content"]'],
} as const;

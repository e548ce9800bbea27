/** What holds the open conversation or message, the surest way first. */
export const pane = [
  '#ConversationReadingPaneContainer',
  '#ItemReadingPaneContainer',
  '[data-app-section="ConversationContainer"]',
  '[data-app-section="ItemContainer"]',
] as const;

/** What would be rows of the list, but that no id of a conversation is on them. */
export const stranger =
  ':is(#MailList, [data-app-section="MessageList"]) [role="option"]:not([id^="owaadbar"], [data-convid])';

/** The calendar, the people, a shell around another application, a mail inside Teams: addresses of Outlook's that are no mailbox. */
export const elsewhere = /^https:\/\/[^/]+\/(?!mail([/?#]|$))|\/opxdeeplink\/|hostApp=teams/;

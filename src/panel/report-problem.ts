import type {WebmailName} from '../domain/conversation';
import {selectors as gmail, insideMail as inGmail} from '../webmail/gmail/selectors';
import {composeSelectors} from '../webmail/outlook/compose-selectors';
import {insideMail as inOutlook, selectors as outlook} from '../webmail/outlook/selectors';
import {problemReport} from '../webmail/problem-report';
import type {Problem} from '../webmail/webmail';

const sites = {
  gmail: {selectors: gmail, insideMail: inGmail},
  outlook: {selectors: {...outlook, ...composeSelectors}, insideMail: inOutlook},
} as const;

/** A text about a page that cannot be read, to be sent to whom the user likes; see `problemReport` for what is not in it. */
export const reportProblem = (webmail: WebmailName, problems: readonly Problem[]): string =>
  problemReport(document, {webmail, problems, ...sites[webmail]});

import type {WebmailName} from '../domain/conversation';
import {problemReport} from '../webmail/problem-report';
import type {Problem} from '../webmail/webmail';
import {writingSides} from '../webmail/writing-sides';

/** A text about a page that cannot be read, to be sent to whom the user likes; see `problemReport` for what is not in it. */
export const reportProblem = (webmail: WebmailName, problems: readonly Problem[]): string =>
  problemReport(document, {webmail, problems, ...writingSides[webmail]});

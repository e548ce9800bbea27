import type {WebmailName} from '../domain/conversation';
import {gmailHome} from './gmail/home';
import type {Home} from './home';
import {outlookHome} from './outlook/home';

/** Where each webmail lives. */
export const homes: Record<WebmailName, Home> = {gmail: gmailHome, outlook: outlookHome};

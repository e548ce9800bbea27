import {createGmailLookout} from '../webmail/gmail/gmail-lookout';
import {startLookout} from './start-lookout';

startLookout(createGmailLookout(document));

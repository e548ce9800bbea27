import {createGmailReader} from '../webmail/gmail/gmail-reader';
import {startPage} from './start-page';

startPage(createGmailReader(document));

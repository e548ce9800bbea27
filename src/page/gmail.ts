import {createGmail} from '../webmail/gmail/gmail';
import {startPage} from './start-page';

startPage(createGmail(document));

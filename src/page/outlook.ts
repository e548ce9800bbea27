import {createOutlookReader} from '../webmail/outlook/outlook-reader';
import {startPage} from './start-page';

startPage(createOutlookReader(document));

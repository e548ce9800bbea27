import {createOutlookLookout} from '../webmail/outlook/outlook-lookout';
import {startLookout} from './start-lookout';

startLookout(createOutlookLookout(document));

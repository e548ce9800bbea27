import {applicationsFrom} from '../applications/applications';
import {adviseChannel} from '../etiquette/channel';
import {planFor} from '../etiquette/plan';
import {lettersFor} from '../letters/letters';
import {readConversation} from '../reading/read-conversation';
import type {Rooms} from './ports';

/** The decisions as they are shipped. */
export const rooms: Rooms = {readConversation, applicationsFrom, planFor, adviseChannel, lettersFor};

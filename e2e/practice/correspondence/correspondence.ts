import type {Script} from './conversation';
import {acme} from './hiring/acme';
import {brackwater} from './hiring/brackwater';
import {cobalt} from './hiring/cobalt';
import {fernhill} from './hiring/fernhill';
import {greyfriars} from './hiring/greyfriars';
import {harrowgate} from './hiring/harrowgate';
import {kestrel} from './hiring/kestrel';
import {lanternworks} from './hiring/lanternworks';
import {mapleStone} from './hiring/maple-stone';
import {northlight} from './hiring/northlight';
import {osprey} from './hiring/osprey';
import {pembrook} from './hiring/pembrook';
import {quillfeather} from './hiring/quillfeather';
import {steinfurt} from './hiring/steinfurt';
import {tallow} from './hiring/tallow';
import {wayfarer} from './hiring/wayfarer';
import {acknowledgement} from './other/acknowledgement';
import {candidate} from './other/candidate';
import {digest} from './other/digest';
import {dentist, invoice, receipt} from './other/everyday';
import {exit} from './other/exit';
import {family} from './other/family';
import {loan} from './other/loan';
import {newsletter} from './other/newsletter';
import {outreach} from './other/outreach';
import {press} from './other/press';
import {recruitingSoftware} from './other/recruiting-software';
import {scam} from './other/scam';
import {candidateSurvey} from './other/survey';
import {university} from './other/university';
import {userResearch} from './other/user-research';

/** Everything that lies in the practice mailboxes, whatever webmail shows it. */
export const correspondence: readonly Script[] = [
  northlight,
  quillfeather,
  acme,
  tallow,
  greyfriars,
  brackwater,
  fernhill,
  mapleStone,
  harrowgate,
  kestrel,
  lanternworks,
  osprey,
  pembrook,
  wayfarer,
  steinfurt,
  cobalt,
  press,
  digest,
  candidateSurvey,
  newsletter,
  candidate,
  exit,
  userResearch,
  outreach,
  recruitingSoftware,
  scam,
  university,
  loan,
  family,
  acknowledgement,
  receipt,
  dentist,
  invoice,
];

import type {MailKind} from '../../../domain/kind';
import type {InterviewMention} from '../../../domain/reading';
import type {FactsInput, FactsReading} from '../../facts-input';
import type {InterviewWords} from '../../languages/interview-words';
import {quoteOf} from '../quote';
import {type Moment, momentAt} from '../times/moment';
import type {TimeContext} from '../times/time-context';
import {acceptedOffers} from './accepted';
import {channelOf} from './channel';
import {type Cues, cuesOf} from './cues';
import {withEnds} from './ends';
import {isArrival, isNoMeeting} from './excluded';
import {repeatedTime, timesToCome} from './known-times';
import {statedLength} from './length';
import {asLoops, isOneVisit} from './loop';
import {mailZone} from './mail-zone';
import {calledOff} from './moved';
import {findSlots, type Slot, type TimedSentence} from './slots';
import {ownStatusOf, stanceOf, statusOf} from './status';

type Reading = Pick<FactsReading, 'interviews' | 'interviewChange'>;

/** Mail whose times are never those of an interview. */
const speakOfOtherTimes: ReadonlySet<MailKind> = new Set(['rejection', 'job-alert', 'application-ack']);
/** Mail that is about an interview's time: each time in it counts. Elsewhere the sentence must speak of a meeting. */
const speakOfInterviews: ReadonlySet<MailKind> = new Set([
  'interview-invite',
  'interview-confirmed',
  'reschedule',
  'cancelled',
]);

/** The interview times a message speaks of, and whether it takes one back without naming a time. */
export function readInterviews(
  input: FactsInput,
  sentences: readonly TimedSentence[],
  words: InterviewWords,
  context: TimeContext,
): Reading {
  const {kind, own, earlier, at} = input;
  if (!own && speakOfOtherTimes.has(kind.kind)) return {interviews: [], interviewChange: null};
  const cues = cuesOf(words);
  const kept = kind.kind === 'reschedule' ? (context.standing?.date ?? null) : null;
  const all = withEnds(findSlots(sentences, context, kept), cues).filter(slot =>
    isAboutMeeting(slot, sentences, cues, input),
  );
  const slots =
    all.length > 1 && all.some(slot => !isArrival(slot, cues))
      ? all.filter(slot => !isArrival(slot, cues))
      : all;
  const known = timesToCome(earlier, at);
  const zone = mailZone(slots, sentences, context);
  const stance = stanceOf(sentences, slots, cues);
  const off = own
    ? new Set<Slot>()
    : calledOff(
        slots,
        kind.kind,
        known,
        cues,
        sentences,
        slot => momentAt(slot.date, slot.start, slot.zone ?? zone, context).instant,
      );
  const length = statedLength(
    sentences.map(({text}) => text),
    context.words,
  );
  const channel = channelOf(
    sentences.map(({text}) => text),
    cues,
  );
  const mentions = slots.flatMap((slot): InterviewMention[] => {
    const repeated = repeatedTime(slot, known, context);
    const status = own
      ? ownStatusOf(slot, repeated !== undefined, cues)
      : off.has(slot)
        ? kind.kind === 'cancelled'
          ? 'cancelled'
          : 'moved-from'
        : statusOf(slot, stance, input);
    const moment =
      repeated === undefined
        ? momentAt(slot.date, slot.start, slot.zone ?? zone, context)
        : momentOf(repeated);
    if (status === null || (moment.instant <= at && !off.has(slot))) return [];
    return [mention(slot, moment, status)];
  });
  const interviews = asVisits(distinct(mentions), stance.offers || own, sentences, cues, kind.kind);
  if (interviews.length === 0) interviews.push(...acceptedOffers(sentences, cues, input, context));
  return {interviews, interviewChange: changeOf(kind.kind, interviews, own)};

  function mention(slot: Slot, moment: Moment, status: InterviewMention['status']): InterviewMention {
    const minutes = slot.end !== null ? slot.end - slot.start : length;
    return {
      start: moment.instant,
      end: minutes === null ? null : moment.instant + minutes * 60_000,
      status,
      zone: moment.zone,
      zoneNamed: moment.zoneNamed,
      uncertain: slot.uncertain || (context.zoneGuessed && !moment.zoneNamed),
      channel,
      people: [],
      invitation: null,
      quote: quoteOf(slot.sentence.raw),
    };
  }
}

const momentOf = ({start, zone, zoneNamed}: InterviewMention): Moment => ({instant: start, zone, zoneNamed});

function isAboutMeeting(
  slot: Slot,
  sentences: readonly TimedSentence[],
  cues: Cues,
  {kind, own}: FactsInput,
): boolean {
  // Either day would be a guess.
  if (slot.contradicted || isNoMeeting(slot, cues)) return false;
  if (own || speakOfInterviews.has(kind.kind)) return true;
  const {index} = slot.sentence;
  // What limits a test is a date as well, and so is one's first day: there, only the sentence itself may make a meeting of it.
  const [back, ahead] = kind.kind === 'assessment' || kind.kind === 'offer' ? [0, 0] : [2, 1];
  return sentences.some(
    ({index: at, text}) => at <= index + ahead && at >= index - back && at > 0 && cues.interview.test(text),
  );
}

/** Each start once; where a mail says it twice, the fuller one. */
function distinct(mentions: readonly InterviewMention[]): InterviewMention[] {
  const result = new Map<number, InterviewMention>();
  for (const mention of mentions) {
    const other = result.get(mention.start);
    if (other === undefined) result.set(mention.start, mention);
    else
      result.set(mention.start, {
        ...other,
        end: other.end ?? mention.end,
        zone: other.zoneNamed ? other.zone : mention.zone,
        zoneNamed: other.zoneNamed || mention.zoneNamed,
        uncertain: other.uncertain && mention.uncertain,
      });
  }
  return [...result.values()];
}

function asVisits(
  mentions: InterviewMention[],
  isChoice: boolean,
  sentences: readonly TimedSentence[],
  cues: Cues,
  kind: MailKind,
): InterviewMention[] {
  if (mentions.length < 2) return mentions;
  const standing = mentions.filter(({status}) => status === 'confirmed' || status === 'proposed');
  const off = mentions.filter(({status}) => status !== 'confirmed' && status !== 'proposed');
  const isAgenda = sentences.some(({text}) => cues.agenda.test(text));
  // Slots one after the other may be a choice; in what confirms an interview and calls itself an agenda they are its parts.
  if (kind === 'interview-confirmed' && isAgenda && isOneVisit(standing))
    return [...off, ...asLoops(standing.map(part => ({...part, status: 'confirmed' as const})))];
  if (isChoice) return mentions;
  const oneVisit = standing.every(({status}) => status === 'confirmed') || isAgenda || isOneVisit(standing);
  return oneVisit ? [...off, ...asLoops(standing)] : mentions;
}

function changeOf(
  kind: MailKind,
  mentions: readonly InterviewMention[],
  own: boolean,
): 'moved' | 'cancelled' | null {
  if (own) return null;
  if (kind === 'cancelled') return mentions.some(({status}) => status === 'cancelled') ? null : 'cancelled';
  const standing = mentions.some(({status}) => status === 'proposed' || status === 'confirmed');
  return kind === 'reschedule' && !standing ? 'moved' : null;
}

import {describe, expect, it} from 'vitest';
import type {MessageReading} from '../../domain/reading';
import {at, maya, mention, own, said, theirs} from '../testing/readings';
import {interviewsFrom} from './interviews';

const monday = '2026-03-02T10:00:00+01:00';
const mondayLater = '2026-03-02T15:00:00+01:00';
const tuesday = '2026-03-03T09:00:00+01:00';
const wednesday = '2026-03-04T09:00:00+01:00';
const tenth = '2026-03-10T14:00:00+01:00';
const eleventh = '2026-03-11T10:00:00+01:00';
const twelfth = '2026-03-12T16:00:00+01:00';

const told = (messages: MessageReading[], now = tuesday): string[] =>
  interviewsFrom(said(messages), [], {timeZone: 'Europe/Berlin', now: at(now)}).map(
    ({start, end, status}) => `${day(start)} ${(end - start) / 60_000} ${status}`,
  );
const day = (start: number): string => new Date(start).toISOString().slice(8, 16).replace('T', ' ');

const slots = theirs(monday, {
  kind: 'interview-invite',
  interviews: [mention(tenth, 'proposed'), mention(eleventh, 'proposed'), mention(twelfth, 'proposed')],
});
const fixed = theirs(monday, {kind: 'interview-invite', interviews: [mention(tenth, 'proposed')]});
const scheduled = theirs(monday, {kind: 'interview-confirmed', interviews: [mention(tenth, 'confirmed')]});

describe('interviews as all messages together tell them', () => {
  it.each<[string, MessageReading[], string[]]>([
    ['slots are proposed', [slots], ['10 13:00 60 proposed', '11 09:00 60 proposed', '12 15:00 60 proposed']],
    [
      'the slot taken stands, the others are gone',
      [
        slots,
        own(mondayLater, {purpose: 'reply-to-invitation', interviews: [mention(eleventh, 'accepted')]}),
      ],
      ['11 09:00 60 confirmed'],
    ],
    [
      'naming one slot in a reply takes it',
      [
        slots,
        own(mondayLater, {purpose: 'reply-to-invitation', interviews: [mention(eleventh, 'proposed')]}),
      ],
      ['11 09:00 60 confirmed'],
    ],
    [
      'naming two slots takes neither',
      [
        slots,
        own(mondayLater, {
          purpose: 'reply-to-invitation',
          interviews: [mention(tenth, 'accepted'), mention(eleventh, 'accepted')],
        }),
      ],
      ['10 13:00 60 proposed', '11 09:00 60 proposed', '12 15:00 60 proposed'],
    ],
    [
      'a yes without a time takes the only one',
      [fixed, own(mondayLater, {purpose: 'reply-to-invitation'})],
      ['10 13:00 60 confirmed'],
    ],
    [
      'a yes without a time takes none of three',
      [slots, own(mondayLater, {purpose: 'reply-to-invitation'})],
      ['10 13:00 60 proposed', '11 09:00 60 proposed', '12 15:00 60 proposed'],
    ],
    [
      'their choice stands',
      [
        slots,
        theirs(mondayLater, {kind: 'interview-confirmed', interviews: [mention(twelfth, 'confirmed')]}),
      ],
      ['12 15:00 60 confirmed'],
    ],
    [
      'the invitation says when it ends',
      [
        scheduled,
        theirs(mondayLater, {
          kind: 'interview-confirmed',
          interviews: [mention(tenth, 'confirmed', {end: at('2026-03-10T14:45:00+01:00'), invitation: 'u1'})],
        }),
      ],
      ['10 13:00 45 confirmed'],
    ],
    [
      'what only the applicant suggests is none',
      [
        theirs(monday, {kind: 'interview-invite'}),
        own(mondayLater, {purpose: 'reply-to-invitation', interviews: [mention(tenth, 'proposed')]}),
      ],
      [],
    ],
    [
      'the applicant’s time stands once they agree',
      [
        theirs(monday, {kind: 'interview-invite'}),
        own(mondayLater, {purpose: 'reply-to-invitation', interviews: [mention(tenth, 'proposed')]}),
        theirs(tuesday, {kind: 'interview-confirmed'}),
      ],
      ['10 13:00 60 confirmed'],
    ],
    [
      'they agree to one of two',
      [
        theirs(monday, {kind: 'interview-invite'}),
        own(mondayLater, {interviews: [mention(tenth, 'proposed'), mention(eleventh, 'proposed')]}),
        theirs(tuesday, {kind: 'interview-confirmed', interviews: [mention(eleventh, 'accepted')]}),
      ],
      ['11 09:00 60 confirmed'],
    ],
    [
      'other slots replace those that suited nobody',
      [
        fixed,
        own(mondayLater, {purpose: 'reply-to-invitation', interviews: [mention(twelfth, 'proposed')]}),
        theirs(tuesday, {kind: 'interview-invite', interviews: [mention(eleventh, 'proposed')]}),
      ],
      ['11 09:00 60 proposed'],
    ],
    [
      'moved to a new time is one entry',
      [
        scheduled,
        theirs(tuesday, {
          kind: 'reschedule',
          interviews: [mention(tenth, 'moved-from'), mention(twelfth, 'confirmed')],
        }),
      ],
      ['12 15:00 60 confirmed'],
    ],
    [
      'moved to a time that asks for a yes is proposed',
      [scheduled, theirs(tuesday, {kind: 'reschedule', interviews: [mention(twelfth, 'proposed')]})],
      ['12 15:00 60 proposed'],
    ],
    [
      'moved without a time keeps the old one',
      [scheduled, theirs(tuesday, {kind: 'reschedule', interviewChange: 'moved'})],
      ['10 13:00 60 moved'],
    ],
    [
      'moved twice is one entry',
      [
        scheduled,
        theirs(tuesday, {kind: 'reschedule', interviewChange: 'moved'}),
        theirs(wednesday, {kind: 'interview-confirmed', interviews: [mention(eleventh, 'confirmed')]}),
        theirs('2026-03-05T09:00:00+01:00', {
          kind: 'reschedule',
          interviews: [mention(eleventh, 'moved-from'), mention(twelfth, 'confirmed')],
        }),
      ],
      ['12 15:00 60 confirmed'],
    ],
    [
      'a time to come that was never fixed is no old time',
      [
        scheduled,
        theirs(tuesday, {
          kind: 'reschedule',
          interviewChange: 'moved',
          interviews: [mention(twelfth, 'moved-from')],
        }),
      ],
      ['12 15:00 60 confirmed'],
    ],
    [
      'moved from a time no mail told before',
      [theirs(tuesday, {kind: 'reschedule', interviews: [mention(twelfth, 'moved-from')]})],
      ['12 15:00 60 moved'],
    ],
    [
      'a new sequence of one invitation moves it',
      [
        theirs(monday, {
          kind: 'interview-confirmed',
          interviews: [mention(tenth, 'confirmed', {invitation: 'u1'})],
        }),
        theirs(tuesday, {
          kind: 'interview-confirmed',
          interviews: [mention(eleventh, 'confirmed', {invitation: 'u1'})],
        }),
      ],
      ['11 09:00 60 confirmed'],
    ],
    [
      'the old invitation cleared away after a move cancels nothing',
      [
        scheduled,
        theirs(tuesday, {
          kind: 'reschedule',
          interviews: [mention(tenth, 'moved-from'), mention(twelfth, 'confirmed')],
        }),
        theirs(wednesday, {kind: 'cancelled', interviews: [mention(tenth, 'cancelled')]}),
      ],
      ['12 15:00 60 confirmed'],
    ],
    [
      'called off and offered anew in one mail is a move',
      [
        scheduled,
        theirs(tuesday, {
          kind: 'reschedule',
          interviews: [mention(tenth, 'cancelled'), mention(twelfth, 'proposed')],
        }),
      ],
      ['12 15:00 60 proposed'],
    ],
    [
      'cancelled stays',
      [scheduled, theirs(tuesday, {kind: 'cancelled', interviews: [mention(tenth, 'cancelled')]})],
      ['10 13:00 60 cancelled'],
    ],
    [
      'cancelled without a time means the one to come',
      [scheduled, theirs(tuesday, {kind: 'cancelled', interviewChange: 'cancelled'})],
      ['10 13:00 60 cancelled'],
    ],
    [
      'a new time after a cancellation is a new interview',
      [
        scheduled,
        theirs(tuesday, {kind: 'cancelled', interviewChange: 'cancelled'}),
        theirs(wednesday, {kind: 'interview-invite', interviews: [mention(twelfth, 'proposed')]}),
      ],
      ['10 13:00 60 cancelled', '12 15:00 60 proposed'],
    ],
    [
      'the applicant asks to move and they agree',
      [
        scheduled,
        own(mondayLater, {purpose: 'reschedule-request', interviews: [mention(twelfth, 'proposed')]}),
        theirs(tuesday, {kind: 'interview-confirmed', interviews: [mention(twelfth, 'confirmed')]}),
      ],
      ['12 15:00 60 confirmed'],
    ],
    [
      'the applicant asks to move and nobody has answered',
      [
        scheduled,
        own(mondayLater, {purpose: 'reschedule-request', interviews: [mention(twelfth, 'proposed')]}),
      ],
      ['10 13:00 60 confirmed'],
    ],
    [
      'an agenda of one day is one visit',
      [
        theirs(monday, {
          kind: 'interview-confirmed',
          interviews: [
            mention('2026-03-10T10:00:00+01:00', 'confirmed', {end: at('2026-03-10T11:00:00+01:00')}),
            mention('2026-03-10T11:00:00+01:00', 'confirmed', {end: at('2026-03-10T12:00:00+01:00')}),
            mention('2026-03-10T13:00:00+01:00', 'confirmed', {end: at('2026-03-10T13:30:00+01:00')}),
          ],
        }),
      ],
      ['10 09:00 210 confirmed'],
    ],
    [
      'two slots of one day are no visit',
      [
        theirs(monday, {
          interviews: [
            mention('2026-03-10T10:00:00+01:00', 'proposed'),
            mention('2026-03-10T11:00:00+01:00', 'proposed'),
          ],
        }),
      ],
      ['10 09:00 60 proposed', '10 10:00 60 proposed'],
    ],
    [
      'the invitation with a zone corrects the guess of the prose',
      [
        theirs(monday, {interviews: [mention(tenth, 'proposed')]}),
        theirs(mondayLater, {
          kind: 'interview-confirmed',
          interviews: [
            mention('2026-03-10T14:00:00+00:00', 'confirmed', {zone: 'Europe/London', zoneNamed: true}),
          ],
        }),
      ],
      ['10 14:00 60 confirmed'],
    ],
    ['acknowledgements speak of none', [{...slots, kind: 'application-ack'}], []],
    ['automatic replies speak of none', [{...slots, automatic: true}], []],
  ])('%s', (_name, messages, expected) => {
    expect(told(messages)).toEqual(expected);
  });

  it.each([
    ['before its end', '2026-03-10T14:59:00+01:00', ['10 13:00 60 confirmed']],
    ['at its end', '2026-03-10T15:00:00+01:00', ['10 13:00 60 held']],
  ])('is held when its end has passed: %s', (_name, now, expected) => {
    expect(told([scheduled], now)).toEqual(expected);
  });

  it('is held when it was only offered and they thank for it afterwards', () => {
    const after = theirs('2026-03-11T09:00:00+01:00', {kind: 'post-interview'});
    expect(told([fixed, after], '2026-03-11T10:00:00+01:00')).toEqual(['10 13:00 60 held']);
    expect(told([fixed], '2026-03-11T10:00:00+01:00')).toEqual(['10 13:00 60 proposed']);
  });

  it('is held by those the mail names besides its sender, unless it says who', () => {
    const bo = {name: 'Bo Li', address: null};
    const ida = {name: 'Ida Nord', address: null};
    const who = (message: MessageReading) =>
      interviewsFrom(said([message]), [], {timeZone: 'Europe/Berlin', now: at(tuesday)})[0]?.people;
    expect(who({...scheduled, people: [maya, bo, ida]})).toEqual([bo, ida]);
    expect(who({...scheduled, people: [maya, {...bo, agency: true}]})).toEqual([]);
    const named = mention(tenth, 'confirmed', {people: [ida]});
    expect(who({...scheduled, people: [maya, bo, ida], interviews: [named]})).toEqual([ida]);
  });

  it('asks for the answer from the mail that moved it', () => {
    const moved = theirs(tuesday, {kind: 'reschedule', interviews: [mention(twelfth, 'proposed')]});
    const [interview] = interviewsFrom(said([scheduled, moved]), [], {
      timeZone: 'Europe/Berlin',
      now: at(tuesday),
    });
    expect(interview?.announcedAt).toBe(at(tuesday));
    expect(interview?.changedAt).toBe(at(tuesday));
  });
});

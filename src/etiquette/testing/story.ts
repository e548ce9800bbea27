import {isoInZone} from '../../days/zone';
import type {Action, InterviewNote, Outcome} from '../../domain/action';
import type {Application, ContactEvent, Stage} from '../../domain/application';
import {hour, type Instant, type LocalDate} from '../../domain/instant';
import type {InterviewStatus} from '../../domain/interview';
import type {MailKind, OwnPurpose} from '../../domain/kind';
import type {Contact} from '../../domain/person';
import type {Step} from '../../domain/step';

type Iso = string;
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** An application told briefly, in ISO times: what a test says, and nothing else, is so. */
export interface Story {
  interviews?: {
    start: Iso;
    end?: Iso;
    status?: InterviewStatus;
    announced?: Iso;
    changed?: Iso;
    people?: Contact[];
  }[];
  /** Date, and when it was made. */
  promise?: [date: LocalDate, madeAt: Iso];
  waitUntil?: LocalDate;
  /** What they wrote, when. `machine`: no contact. */
  heard?: [at: Iso, kind: MailKind | 'machine'][];
  sent?: [at: Iso, purpose: OwnPurpose, to?: Contact[]][];
  calls?: [at: Iso, by: 'employer' | 'user'][];
  papers?: {what: string; askedAt: Iso; by?: Iso; byDay?: LocalDate}[];
  actions?: (Without<Action, 'at' | 'until'> & {at: Iso; until?: Iso})[];
  note?: InterviewNote;
  outcome?: {outcome: Outcome; at: Iso; canAnswer?: boolean};
  people?: Contact[];
  employer?: string;
  stage?: Stage;
}

const at = (iso: Iso): Instant => Date.parse(iso);

/** The application that story tells. */
export function applicationOf(story: Story): Application {
  const {outcome, promise} = story;
  return {
    id: 'gmail:sam@example.org:1',
    employer: story.employer ?? null,
    role: null,
    stage: story.stage ?? 'applied',
    conversations: [],
    people: story.people ?? [],
    interviews: (story.interviews ?? []).map(interview => ({
      start: at(interview.start),
      end: interview.end ? at(interview.end) : at(interview.start) + hour,
      status: interview.status ?? 'confirmed',
      announcedAt: interview.announced ? at(interview.announced) : at(interview.start) - 7 * 24 * hour,
      changedAt: interview.changed ? at(interview.changed) : null,
      zone: null,
      zoneNamed: false,
      uncertain: false,
      channel: null,
      people: interview.people ?? [],
      quote: '',
    })),
    promise: promise ? {date: promise[0], quote: '', madeAt: at(promise[1])} : null,
    waitUntil: story.waitUntil ?? null,
    papersOwed: (story.papers ?? []).map(({what, askedAt, by, byDay}) => ({
      what,
      askedAt: at(askedAt),
      by: by ? at(by) : null,
      byDay: byDay ?? null,
      quote: '',
    })),
    events: eventsOf(story),
    actions: (story.actions ?? []).map(
      action =>
        ({...action, at: at(action.at), ...(action.until ? {until: at(action.until)} : {})}) as Action,
    ),
    note: story.note ?? null,
    outcome: outcome
      ? {outcome: outcome.outcome, at: at(outcome.at), canAnswer: outcome.canAnswer ?? true}
      : null,
    seenAt: null,
  };
}

function eventsOf({heard = [], sent = [], calls = []}: Story): ContactEvent[] {
  const events: ContactEvent[] = [
    ...heard.map(([iso, kind]) => ({
      by: 'employer' as const,
      at: at(iso),
      channel: 'mail' as const,
      kind: kind === 'machine' ? ('other' as const) : kind,
      counts: kind !== 'machine',
      canAnswer: true,
      from: null,
    })),
    ...sent.map(([iso, purpose, to = []]) => ({
      by: 'user' as const,
      at: at(iso),
      channel: 'mail' as const,
      purpose,
      to,
    })),
    ...calls.map(([iso, by]) => ({by, at: at(iso), channel: 'call' as const})),
  ];
  return events.sort((one, other) => one.at - other.at);
}

/** "enquiry 2026-03-24T08:00+01:00 2026-03-31T18:00+02:00 2026-05-01T18:00+02:00": name, from, by, until in that zone. */
export function told({step, from, by, until}: Step, zone: string): string {
  return [step, ...[from, by, until].map(moment => (moment === null ? '–' : brief(moment, zone)))].join(' ');
}

const brief = (moment: Instant, zone: string): string => isoInZone(moment, zone).replace(/:00(?=[+-])/, '');

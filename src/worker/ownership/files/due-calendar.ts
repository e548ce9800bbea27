import {conversationId} from '../../../domain/conversation';
import {type Instant, minute} from '../../../domain/instant';
import {say} from '../../../say/say';
import type {Held} from '../../card-of';
import type {Ports} from '../../ports';
import {type CalendarEvent, calendar} from './calendar';
import {eachApplication} from './each-application';
import {numbered} from './event-numbers';

/** What an event is, before it has a number: `thing` names it however it moves. */
export type Planned = Omit<CalendarEvent, 'uid' | 'sequence'> & {thing: string};

const stepTakes = 30 * minute;

/** What is due or comes, and the interviews ahead, as a calendar file. */
export async function dueCalendar({alarms}: {alarms: boolean}, ports: Ports): Promise<string> {
  const now = ports.clock.now();
  const planned: Planned[] = [];
  await eachApplication({archived: false}, ports, held => planned.push(...eventsOf(held, alarms, now)));
  return calendar(await numbered(planned, ports.own.local, now), now);
}

function eventsOf({application, plan}: Held, alarms: boolean, now: Instant): Planned[] {
  const [first] = application.conversations;
  const id = first ? conversationId(first) : application.id;
  const name = application.employer ?? say('ownership.calendar.unknown');
  const steps = [...plan.open, ...plan.upcoming].map(({step, from, by, because, snoozedUntil}): Planned => {
    const end = Math.max(by ?? from + stepTakes, snoozedUntil ?? 0);
    return {
      thing: `${id} ${step}`,
      start: end - stepTakes,
      end,
      title: say('ownership.calendar.step', {step: say(`timeline.step.${step}`), name}),
      description: because,
      busy: false,
      alarmMinutes: alarms ? 0 : null,
    };
  });
  const told = new Map<Instant, number>();
  const interviews = application.interviews
    .filter(({status, end}) => status === 'confirmed' && end > now)
    .map(({start, end, announcedAt, uncertain, people}): Planned => {
      const number = told.get(announcedAt) ?? 0;
      told.set(announcedAt, number + 1);
      return {
        thing: `${id} interview ${announcedAt} ${number}`,
        start,
        end,
        title: say(uncertain ? 'ownership.calendar.interviewUncertain' : 'ownership.calendar.interview', {
          name,
        }),
        description: people.flatMap(person => person.name ?? []).join(', '),
        busy: true,
        alarmMinutes: alarms ? 30 : null,
      };
    });
  return [...interviews, ...steps];
}

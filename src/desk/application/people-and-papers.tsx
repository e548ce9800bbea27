import type {VNode} from 'preact';
import type {ApplicationPage} from '../../contract';
import {sayRelativeDay} from '../../say/dates';
import {say} from '../../say/say';
import {plainName, plainText} from '../../ui/plain-text';

/** Who they are, and what they asked for and have not had. */
export function PeopleAndPapers({page}: {page: ApplicationPage}): VNode {
  const {people, now, timeZone} = page.card;
  return (
    <>
      <section class="facts" aria-label={say('desk.people')}>
        <h2>{say('desk.people')}</h2>
        {people.length === 0 && <p class="fine">{say('desk.nobody')}</p>}
        <ul class="plain">
          {people.map(({name, address, title, agency}, index) => (
            <li key={index}>
              <bdi>{plainName(name ?? address ?? '')}</bdi>
              <span class="fine">
                {[
                  title && plainName(title),
                  agency && say('desk.agency'),
                  name !== null && address !== null && plainText(address),
                ]
                  .filter(Boolean)
                  .map((part, place) => (
                    <bdi key={place}>{part}</bdi>
                  ))}
              </span>
            </li>
          ))}
        </ul>
      </section>
      {page.papersOwed.length > 0 && (
        <section class="facts" aria-label={say('desk.papers')}>
          <h2>{say('desk.papers')}</h2>
          <ul class="plain">
            {page.papersOwed.map(({what, by}) => (
              <li key={what}>
                <bdi>{plainName(what)}</bdi>
                {by !== null && (
                  <span class="fine">{say('card.when.byDay', {day: sayRelativeDay(by, now, timeZone)})}</span>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

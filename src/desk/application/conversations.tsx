import type {VNode} from 'preact';
import {useState} from 'preact/hooks';
import type {ApplicationPage, Card, Told} from '../../contract';
import {type ConversationRef, conversationId} from '../../domain/conversation';
import {say} from '../../say/say';
import {plainName, plainText} from '../../ui/plain-text';
import {useAsked} from '../use-asked';

export interface ConversationsProps {
  page: ApplicationPage;
  onOpen(conversation: ConversationRef): void;
  onTell(told: Told): void;
}

/** The mails this application was read from: open one, take one out that is about something else, or bring another application in. */
export function Conversations({page, onOpen, onTell}: ConversationsProps): VNode {
  return (
    <section class="facts" aria-label={say('desk.conversations')}>
      <h2>{say('desk.conversations')}</h2>
      <ul class="plain">
        {page.conversations.map(({conversation, subject}) => (
          <li key={conversationId(conversation)}>
            {conversation.webmail === 'by-hand' ? (
              <bdi>{plainText(subject) || say('desk.byHand')}</bdi>
            ) : (
              <button type="button" class="link" onClick={() => onOpen(conversation)}>
                <bdi>{plainText(subject) || say('desk.noSubject')}</bdi>
              </button>
            )}
            {page.conversations.length > 1 && (
              <button type="button" class="quiet" onClick={() => onTell({did: 'split', conversation})}>
                {say('desk.split')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <Join card={page.card} onTell={onTell} />
    </section>
  );
}

/** Two that are one: found by typing a word of the other. */
function Join({card, onTell}: {card: Card; onTell(told: Told): void}): VNode {
  const [search, setSearch] = useState(card.employer ?? '');
  const [open, setOpen] = useState(false);
  return (
    <details class="more-of" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{say('desk.join')}</summary>
      <div class="form small">
        <label>
          {say('desk.joinWith')}
          <input type="search" value={search} onInput={event => setSearch(event.currentTarget.value)} />
        </label>
        {open && search.trim() !== '' && (
          <Found search={search.trim()} but={card.application} onTell={onTell} />
        )}
      </div>
    </details>
  );
}

function Found({search, but, onTell}: {search: string; but: string; onTell(told: Told): void}): VNode {
  const {value} = useAsked('board-wanted', {stage: null, search, from: 0, count: 8, archived: false});
  const others = value?.cards.filter(({application}) => application !== but) ?? [];
  if (value && others.length === 0) return <p class="fine">{say('desk.noOther')}</p>;
  return (
    <ul class="plain">
      {others.map(({application, employer, role}) => (
        <li key={application}>
          <button type="button" class="link" onClick={() => onTell({did: 'join', with: application})}>
            <bdi>{employer === null ? say('popup.unknownEmployer') : plainName(employer)}</bdi>
            {role !== null && (
              <>
                {' · '}
                <bdi>{plainName(role)}</bdi>
              </>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}

import type {VNode} from 'preact';
import {useEffect, useRef, useState} from 'preact/hooks';
import type {ApplicationPage, StepAnswer, Told} from '../../contract';
import type {InterviewNote} from '../../domain/action';
import type {ConversationRef} from '../../domain/conversation';
import {say} from '../../say/say';
import {plainName} from '../../ui/plain-text';
import {AddMail} from '../add/add-mail';
import {usePort} from '../port';
import {addressOf} from '../route';
import {useAsked} from '../use-asked';
import {Conversations} from './conversations';
import {Ends} from './ends';
import {InterviewFacts} from './interview-facts';
import {Letters} from './letters';
import {LogContact} from './log-contact';
import {NameFacts} from './name-facts';
import {NextStep} from './next-step';
import {NoteForm} from './note-form';
import {NotedLines} from './noted-lines';
import {PeopleAndPapers} from './people-and-papers';
import {PromiseFact} from './promise-fact';
import {Timeline} from './timeline';

/** One application: what to do next, what happened, what is known, and every way to put it right. */
export function ApplicationView({application}: {application: string}): VNode {
  const {value: page, failed, take, again} = useAsked('application-wanted', {application});
  if (page === undefined) return <p class="words">{say(failed ? 'desk.cannotLoad' : 'popup.loading')}</p>;
  if (page === null)
    return (
      <div class="words">
        <h1 tabIndex={-1}>{say('desk.gone')}</h1>
        <p>
          <a href={addressOf({view: 'board'})}>{say('desk.toBoard')}</a>
        </p>
      </div>
    );
  return <Shown key={application} page={page} take={take} again={again} />;
}

interface ShownProps {
  page: ApplicationPage;
  take(page: ApplicationPage | null): void;
  again(): void;
}

function Shown({page, take, again}: ShownProps): VNode {
  const port = usePort();
  const {card} = page;
  const {application} = card;
  const [writing, setWriting] = useState(card.step?.step === 'note');
  const [letters, setLetters] = useState(false);
  const [said, setSaid] = useState('');
  const note = useRef<HTMLDetailsElement>(null);

  // The heading comes after the view: it takes over the keyboard that the view was given.
  useEffect(() => {
    if (document.activeElement?.matches('main')) document.querySelector<HTMLElement>('main h1')?.focus();
  }, []);
  useEffect(() => {
    if (said === '') return;
    const fade = setTimeout(() => setSaid(''), 8_000);
    return () => clearTimeout(fade);
  }, [said]);

  const tell = async (told: Told): Promise<void> => {
    const answer = await port.ask('application-told', {application, told});
    setSaid(say(answer.ok ? 'desk.kept' : 'desk.notKept'));
    if (!answer.ok) return;
    take(answer.value);
    // Joined or split, it may go by another name from now on.
    const now = answer.value?.card.application;
    if (now !== undefined && now !== application)
      location.hash = addressOf({view: 'application', application: now});
  };
  const answerStep = async (answer: StepAnswer): Promise<void> => {
    const kept = await port.ask('application-answered', {application, answer});
    setSaid(kept.ok ? say(`popup.did.${answer.did}`) : say('desk.notKept'));
    again();
  };
  const undoAnswer = async (): Promise<void> => {
    await port.ask('application-answer-undone', {application});
    again();
  };
  const undoTold = async (): Promise<void> => {
    const answer = await port.ask('application-told-undone', {application});
    if (answer.ok) take(answer.value);
    setSaid(say('desk.takenBack'));
  };
  const writeNote = async (written: InterviewNote): Promise<void> => {
    const kept = await port.ask('note-written', {application, note: written});
    setSaid(say(kept.ok ? 'desk.noteKept' : 'desk.notKept'));
    if (!kept.ok) return;
    setWriting(false);
    again();
    document.querySelector<HTMLElement>('h1')?.focus();
  };
  const open = (conversation: ConversationRef): void => void port.ask('conversation-opened', {conversation});
  const name = card.employer === null ? say('popup.unknownEmployer') : plainName(card.employer);

  return (
    <div class="application">
      <header class="head">
        <div>
          <h1 tabIndex={-1}>
            <bdi>{name}</bdi>
          </h1>
          <p class="fine">
            <bdi>{card.role === null ? say('desk.roleUnknown') : plainName(card.role)}</bdi>
            {' · '}
            {say(`desk.stage.${card.stage}`)}
            {page.archived && ` · ${say('desk.archived')}`}
          </p>
        </div>
        {page.undoable && (
          <button type="button" class="choice" onClick={() => void undoTold()}>
            {say('desk.undoTold')}
          </button>
        )}
      </header>
      <div class="sides">
        <div class="main-side">
          <NextStep
            card={card}
            channel={page.channel}
            onOpen={card.conversation.webmail === 'by-hand' ? null : () => open(card.conversation)}
            onLetters={() => setLetters(true)}
            onNote={() => {
              setWriting(true);
              note.current?.scrollIntoView({block: 'start'});
              requestAnimationFrame(() => note.current?.querySelector('textarea')?.focus());
            }}
            onAnswer={answer => void answerStep(answer)}
            onUndo={() => void undoAnswer()}
          />
          <details
            class="note-box"
            ref={note}
            open={writing}
            onToggle={event => setWriting(event.currentTarget.open)}
          >
            <summary>{say('note.title')}</summary>
            <NoteForm
              key={JSON.stringify(page.note)}
              known={page.note}
              onWrite={written => void writeNote(written)}
            />
          </details>
          <Timeline entries={page.timeline} now={card.now} timeZone={card.timeZone} />
        </div>
        <div class="known-side">
          <NameFacts key={`${card.employer} ${card.role}`} card={card} onTell={told => void tell(told)} />
          <InterviewFacts page={page} onTell={told => void tell(told)} />
          <PromiseFact key={page.promise?.date ?? ''} page={page} onTell={told => void tell(told)} />
          <NotedLines note={page.note} onTell={told => void tell(told)} />
          <PeopleAndPapers page={page} />
          <Conversations page={page} onOpen={open} onTell={told => void tell(told)} />
          <section class="facts" aria-label={say('desk.elsewhere')}>
            <h2>{say('desk.elsewhere')}</h2>
            <LogContact card={card} onTell={told => void tell(told)} />
            <details class="more-of">
              <summary>{say('add.mailHere')}</summary>
              <AddMail application={application} onAdded={() => again()} />
            </details>
          </section>
          <Ends page={page} onTell={told => void tell(told)} />
        </div>
      </div>
      <div class="said" role="status">
        {said && <span>{said}</span>}
      </div>
      {letters && (
        <Letters conversation={card.conversation} onClose={() => setLetters(false)} onSaid={setSaid} />
      )}
    </div>
  );
}

import type {Person} from '../../src/domain/person';
import {bodyCap} from '../../src/domain/sighting';
import {fields, list, text, textOrNull} from '../replay/expect';

/** The letter being written. */
export interface Draft {
  conversation: string | null;
  to: Person[];
  subject: string;
  text: string;
  /** Null: not said. */
  attachments: number | null;
  sentToPanel: string[];
}

/** Reads a draft; throws a `CaseFault` that says what is wrong with it. */
export function parseDraft(value: unknown): Draft {
  const given = fields(value, 'draft');
  return {
    conversation: textOrNull(given.conversation, 'draft.conversation'),
    to: list(given.to, 'draft.to').map((person, at) => personIn(person, `draft.to[${at}]`)),
    subject: textOrNull(given.subject, 'draft.subject') ?? '',
    text: text(given.text, 'draft.text').slice(0, bodyCap),
    attachments:
      given.attachments === undefined || given.attachments === null
        ? null
        : list(given.attachments, 'draft.attachments').length,
    sentToPanel: list(given.sentToPanel, 'draft.sentToPanel').map((note, at) =>
      text(note, `draft.sentToPanel[${at}]`),
    ),
  };
}

function personIn(value: unknown, place: string): Person {
  const given = typeof value === 'string' ? {address: value} : fields(value, place);
  return {
    name: textOrNull(given.name, `${place}.name`)?.trim() || null,
    address: textOrNull(given.address, `${place}.address`)?.trim().toLowerCase() || null,
  };
}

import {bodyCap} from '../../src/domain/sighting';
import {fields, list, text, textOrNull} from '../replay/expect';

/** The letter being written. */
export interface Draft {
  conversation: string | null;
  to: string[];
  subject: string;
  text: string;
  attachments: number;
  sentToPanel: string[];
}

/** Reads a draft; throws a `CaseFault` that says what is wrong with it. */
export function parseDraft(value: unknown): Draft {
  const given = fields(value, 'draft');
  return {
    conversation: textOrNull(given.conversation, 'draft.conversation'),
    to: list(given.to, 'draft.to').flatMap((person, at) => {
      const address =
        typeof person === 'string'
          ? person
          : textOrNull(fields(person, `draft.to[${at}]`).address, `draft.to[${at}].address`);
      return address ? [address.trim().toLowerCase()] : [];
    }),
    subject: textOrNull(given.subject, 'draft.subject') ?? '',
    text: text(given.text, 'draft.text').slice(0, bodyCap),
    attachments: list(given.attachments, 'draft.attachments').length,
    sentToPanel: list(given.sentToPanel, 'draft.sentToPanel').map((note, at) =>
      text(note, `draft.sentToPanel[${at}]`),
    ),
  };
}

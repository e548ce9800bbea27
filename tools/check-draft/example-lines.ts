import {type ExampleDraft, readDrafts} from '../../src/letters/checks/examples/read-drafts';
import {type Scene, scenes} from '../../src/letters/checks/examples/scenes';

/** The example drafts of a folder as lines for `check-draft`: each user has all the conversations, so that they can be mixed up. */
export const exampleLines = (folder: string): {draft: ExampleDraft; line: string}[] =>
  readDrafts(folder).map((draft, at) => ({draft, line: lineOf(draft, `${folder}-${at}`)}));

function lineOf({scene: name, attachments, text}: ExampleDraft, id: string): string {
  const scene = scenes[name];
  if (!scene) throw new Error(`No scene ${name}`);
  return JSON.stringify({
    id,
    now: scene.now,
    settings: {timeZone: 'Europe/London', country: 'GB'},
    conversations: Object.entries(scenes).map(([key, other]) => conversationOf(key, other, scene)),
    draft: {conversation: name, to: [scene.person], subject: `Re: ${scene.subject}`, text, attachments},
  });
}

const conversationOf = (key: string, {subject, person, own: {name}, mails}: Scene, {now, own}: Scene) => ({
  account: own.address,
  key,
  subject,
  messages: mails
    .filter(({at}) => at <= now)
    .map(mail => ({
      from: mail.own ? own : person,
      to: [mail.own ? person : {name, address: own.address}],
      at: mail.at,
      text: mail.text,
    })),
});

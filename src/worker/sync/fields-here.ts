import type {MessageReading} from '../../domain/reading';
import {choicesIn} from '../ownership/choices';
import type {Ports} from '../ports';
import type {ApplicationState, ConversationRow} from '../store/rows';
import type {Rows} from '../store/store';
import {fieldName, readFieldName} from './field-name';
import type {Json, Replica} from './replica';

const most = 300;
const live: readonly ApplicationState[] = ['due', 'soon', 'waiting'];

/** What is worth sharing: the facts of live applications without a quoted line, what the user said of them, the settings they chose. */
export async function fieldsHere({memory, own}: Ports): Promise<Map<string, Json>> {
  const fields = new Map<string, Json>();
  const {settings} = await choicesIn(own.local);
  for (const [key, value] of Object.entries(settings))
    fields.set(fieldName({of: 'setting', key}), (value ?? null) as Json);
  await memory.read(async rows => {
    const applications = (await Promise.all(live.map(state => rows.inState(state, most)))).flat();
    const ids = [...new Set(applications.flatMap(({conversations}) => conversations))];
    for (const row of await rows.conversations(ids)) addMessages(fields, row);
    for (const {id, anchor, action, said} of await rows.actionsAt(ids))
      fields.set(fieldName({of: 'action', conversation: anchor, id}), {
        action: asJson(action),
        ...(said ? {said: asJson(said)} : {}),
      });
  });
  return fields;
}

function addMessages(fields: Map<string, Json>, {id, reading}: ConversationRow): void {
  for (const message of reading.messages)
    fields.set(
      fieldName({of: 'message', conversation: id, key: message.key}),
      asJson({ref: reading.conversation, message: withoutQuotes(message)}),
    );
}

/** Facts alone: the words that prove them stay where they were read. */
export const withoutQuotes = (message: MessageReading): MessageReading => ({
  ...message,
  because: [],
  interviews: message.interviews.map(interview => ({...interview, quote: ''})),
  promise: message.promise && {...message.promise, quote: ''},
  papers: message.papers.map(paper => ({...paper, quote: ''})),
});

/** Those fields of a replica whose thing is here. */
export async function heldOf(replica: Replica, {memory}: Ports): Promise<Set<string>> {
  const named = [...replica].flatMap(([name, {value}]) => {
    const field = value === null ? null : readFieldName(name);
    return field && field.of !== 'setting' ? [{name, field}] : [];
  });
  const ids = [...new Set(named.map(({field}) => field.conversation))];
  const here = await memory.read(rows => thingsOf(rows, ids));
  return new Set(
    named
      .filter(({field}) =>
        field.of === 'action' ? here.actions.has(field.id) : here.conversations.has(field.conversation),
      )
      .map(({name}) => name),
  );
}

async function thingsOf(rows: Rows, ids: readonly string[]) {
  const [conversations, actions] = await Promise.all([rows.conversations(ids), rows.actionsAt(ids)]);
  return {
    conversations: new Set(conversations.map(({id}) => id)),
    actions: new Set(actions.map(({id}) => id)),
  };
}

/** Without fields that are not there: JSON knows no `undefined`. */
const asJson = (value: object): Json => JSON.parse(JSON.stringify(value)) as Json;

import type {Page} from 'playwright';
import type {Sighting} from '../../src/domain/sighting';

interface Messaging {
  runtime: {sendMessage(message: unknown): Promise<unknown>};
}

/** An invitation by somebody of that company, as a page would report it. */
export const invitationFrom = (company: string, at: number): Sighting => ({
  conversation: {webmail: 'gmail', account: 'sam.lee@gmail.com', key: company.toLowerCase()},
  subject: `Interview for the Data Analyst role at ${company}`,
  complete: true,
  messages: [
    {
      key: `${company.toLowerCase()}-1`,
      from: {name: 'Maya Chen', address: `maya.chen@${company.toLowerCase()}.example`},
      to: [{name: 'Sam Lee', address: 'sam.lee@gmail.com'}],
      at,
      body: 'loaded',
      text: `Hi Sam,\n\nThank you for your application for the Data Analyst role. We enjoyed reading it and would like to invite you to an interview. Please let me know when you are available next week.\n\nBest regards,\nMaya Chen\nHead of Analytics, ${company}`,
      attachments: [],
      draft: false,
    },
  ],
});

/** Tells the worker, from a page of the extension's own, that this conversation was seen. */
export async function tellSeen(own: Page, sighting: Sighting): Promise<void> {
  const answer = await own.evaluate(
    given =>
      (globalThis as unknown as {chrome: Messaging}).chrome.runtime.sendMessage({
        ask: 'conversation-seen',
        with: given,
      }),
    sighting,
  );
  const {ok, value} = answer as {ok: boolean; value: unknown};
  if (!ok || value === null)
    throw new Error(`Not taken for one about an interview: ${JSON.stringify(answer)}`);
}

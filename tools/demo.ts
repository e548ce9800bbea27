// `npm start`: opens a browser with the extension on the practice mailboxes, and stays until it is closed.
import {launchWithExtension} from '../e2e/extension';
import {servePractice} from '../e2e/practice/serve';

const browser = await launchWithExtension({headless: false});
await servePractice(browser.context);
const outlook = await browser.context.newPage();
await outlook.goto('https://outlook.live.com/mail/0/');
const gmail = await browser.context.newPage();
await gmail.goto('https://mail.google.com/mail/u/0/#inbox');
await browser.own.close();
console.log(`
1. Two tabs: the same mail in a practice Gmail and in a practice Outlook. Open a conversation from Brackwater in either: a line appears under the subject and says what comes next, and why.
2. Press Write there, or Reply and then the leaf beside Send: the right letter is first.
3. Fill what it asks for with Tab, press Enter; one Ctrl+Z takes it out again.
4. Send it (nothing leaves this machine) and watch the step go; the leaf on the toolbar counts what is due.
5. Press ⋯ for Later, or “Not about an interview”. Close the browser to stop.`);
await new Promise<void>(resolve => browser.context.once('close', () => resolve()));
await browser.close();

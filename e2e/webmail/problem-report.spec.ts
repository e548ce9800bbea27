import {readFileSync} from 'node:fs';
import {expect, test} from 'playwright/test';
import {buildScript} from '../../tools/page-reader';

let script: string;
test.beforeAll(async () => {
  script = await buildScript('src/panel/report-problem.ts', 'reporting');
});

/** Words nobody could have put there but the page, in every text and in every value and name of an attribute. */
const plant = `for (const element of document.querySelectorAll('body, body *')) {
    for (const {name, value} of [...element.attributes]) element.setAttribute(name, name === 'style' ? value : value + ' planted-in-' + name);
    for (const node of [...element.childNodes]) if (node.nodeType === 3) node.data += ' planted in a text of someone@planted.example';
  }
  document.body.append(document.createComment('planted in a comment'), document.createElement('planted'), document.createElement('planted-tag'));
  document.body.append(Object.assign(document.createElement('div'), {role: 'planted'}));
  document.body.firstElementChild.setAttribute('planted-name', '');
  document.title = 'planted title';`;

for (const [name, webmail, url] of [
  [
    'outlook-conversation',
    'outlook',
    'https://outlook.office.com/mail/planted@planted.example/inbox/id/planted',
  ],
  ['gmail-conversation', 'gmail', 'https://mail.google.com/mail/u/0/#search/planted/19ac8532c2790000'],
] as const)
  test(`a report of a problem with ${name} holds the structure and nothing that stands in the page`, async ({
    page,
  }) => {
    await page.route('**/*', route =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: readFileSync(`e2e/webmail/pages/${name}.html`, 'utf8'),
      }),
    );
    await page.goto(url);
    await page.evaluate(`${script}; undefined`);
    const report = () =>
      page.evaluate(`reporting.reportProblem('${webmail}', ['conversation.key: no id'])`) as Promise<string>;
    const before = await report();
    expect(before).toContain('conversation.key: no id');
    expect(before).toMatch(/row: [1-9]\d* /);
    expect(before).toMatch(/^ +div (textbox|listitem)$/m);
    await page.evaluate(plant);
    const after = await report();
    expect(after).not.toMatch(/planted/);
    expect(after.split('\n').length).toBeGreaterThan(30);
    expect(after.length).toBeLessThan(20_000);
  });

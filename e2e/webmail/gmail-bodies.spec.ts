import {expect, test} from 'playwright/test';
import {createPageReader, type PageReader} from '../../tools/page-reader';

let reader: PageReader;
test.beforeAll(async () => {
  reader = await createPageReader();
});
test.afterAll(() => reader.close());

/** The new text of a mail with this body. */
async function textOf(body: string): Promise<string> {
  const html = `<h2 class="hP" data-legacy-thread-id="19ac8532c2790000">Subject</h2><div role="listitem"><div class="adn ads" data-legacy-message-id="19ac8532c2790000"><span class="gD" email="a@b.example" name="A B"></span><div class="ii gt"><div class="a3s aiL">${body}</div></div></div></div>`;
  const page = await reader.open(html, 'https://mail.google.com/mail/u/0/#inbox');
  const text = await page.evaluate('readPage.readPage(document).conversation.messages[0].text');
  await page.close();
  return String(text);
}

const intro =
  '<div class="gmail_attr">On Thu, Nov 13, 2025 at 5:00 PM A B &lt;<a>a@b.example</a>&gt; wrote:<br></div>';
for (const [what, body, text] of [
  [
    'blocks and breaks',
    '<div>One<br>two</div><p>Three</p><p>Four</p><ul><li>a</li><li>b</li></ul>',
    'One\ntwo\nThree\n\nFour\n\na\nb',
  ],
  [
    'Gmail',
    `<div dir="ltr">New</div><br><div class="gmail_quote">${intro}<blockquote class="gmail_quote">Old</blockquote></div>`,
    'New',
  ],
  [
    'Gmail before the box for the introduction',
    '<div>New</div><div class="gmail_extra"><div class="gmail_quote">Am 13.11.2025 um 17:00 schrieb A B:<br><blockquote class="gmail_quote">Old</blockquote></div></div>',
    'New',
  ],
  [
    'answers between the lines',
    `<div class="gmail_quote">${intro}<blockquote class="gmail_quote">When?</blockquote><div>On Monday.</div><blockquote class="gmail_quote">Where?</blockquote><div>Here.</div></div>`,
    '> On Thu, Nov 13, 2025 at 5:00 PM A B <a@b.example> wrote:\n> When?\nOn Monday.\n> Where?\nHere.',
  ],
  [
    'a forward',
    '<div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>From: A B</div><div>Come on Monday</div></div>',
    '---------- Forwarded message ---------\nFrom: A B\nCome on Monday',
  ],
  [
    'a note above a forward',
    '<div>See below</div><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------</div><div>Come on Monday</div></div>',
    'See below',
  ],
  [
    'Apple Mail',
    '<div>New</div><div><br><blockquote type="cite"><div>On 13 Nov 2025, at 17:00, A wrote:</div><div>Old</div></blockquote></div>',
    'New',
  ],
  [
    'Thunderbird',
    '<p>New</p><div class="moz-cite-prefix">Am 13.11.25 um 17:00 schrieb A:<br></div><blockquote type="cite"><p>Old</p></blockquote>',
    'New',
  ],
  [
    'Outlook on the web',
    '<div>New</div><div id="m_1appendonsend"></div><hr><div id="m_1divRplyFwdMsg"><b>Von:</b> A<br><b>Gesendet:</b> heute</div><div>Old</div>',
    'New',
  ],
  [
    'Outlook on the desk',
    '<div><p>New</p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0 0 0"><p><b>From:</b> A<br><b>Sent:</b> Thu 17:00<br><b>To:</b> B<br><b>Subject:</b> S</p></div></div><p>Old</p></div>',
    'New',
  ],
  [
    'a ruled signature is no history',
    '<div>New</div><div style="border-top: 1px solid #ccc">A B<br>Tel: 123</div>',
    'New\nA B\nTel: 123',
  ],
  [
    'plain text',
    'New<br><br>On Thu, Nov 13, 2025 at 5:00 PM<br>A B &lt;a@b.example&gt; wrote:<br>&gt; Old<br>&gt;<br>&gt; older',
    'New',
  ],
  [
    'plain text with a header',
    'New<br><br>-----Original Message-----<br>From: A<br>Sent: Thu<br>To: B<br>Subject: S<br><br>Old',
    'New',
  ],
  [
    'hidden and unread parts',
    '<style>p{}</style><div style="display:none">no</div><div style="max-height:0;overflow:hidden">no</div><script>1</script><div>yes</div>',
    'yes',
  ],
  ['contents without a box', '<div style="display:contents"><span>yes</span></div>', 'yes'],
  [
    'cells',
    '<table><tr><td>When</td><td>Monday</td></tr><tr><td>Where</td><td>Here</td></tr></table>',
    'When Monday\nWhere Here',
  ],
  ['preformatted', '<pre>a  b\n  c</pre>', 'a  b\n  c'],
] as const)
  test(`new text: ${what}`, async () => {
    expect(await textOf(body)).toBe(text);
  });

test('a huge body is read up to the cap', async () => {
  const text = await textOf('<p>word word word</p>'.repeat(50_000));
  expect(text.length).toBeLessThanOrEqual(16_384);
  expect(text.length).toBeGreaterThan(10_000);
});

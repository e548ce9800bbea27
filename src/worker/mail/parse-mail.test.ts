import {describe, expect, it} from 'vitest';
import {parseMail, peopleIn} from './parse-mail';

const zone = 'Europe/Berlin';
const at = (iso: string): number => Date.parse(iso);
const mail = (headers: string, body = 'Hi Sam,\n\nsee you on Tuesday.') =>
  parseMail(`${headers}\n\n${body}`, zone);
const head = 'From: Maya Chen <maya@acme.example>\nTo: sam@example.org\nSubject: Your interview';

describe('a date', () => {
  it.each([
    ['Mon, 2 Mar 2026 10:15:00 +0100 (CET)', '2026-03-02T10:15:00+01:00', 60],
    ['2 Mar 2026 10:15:00 GMT', '2026-03-02T10:15:00Z', null],
    ['Monday, March 2, 2026 10:15 AM', '2026-03-02T10:15:00+01:00', null],
    ['Monday, 2 March 2026 at 10:15', '2026-03-02T10:15:00+01:00', null],
    ['Mon, 6 Jul 2026 10:15', '2026-07-06T10:15:00+02:00', null],
    ['Mon, 2 Mar 2026 23:59:59 -0800', '2026-03-03T07:59:59Z', -480],
  ])('%s is %s', (date, expected, offsetMinutes) => {
    expect(mail(`${head}\nDate: ${date}`)).toMatchObject({
      ok: true,
      value: {at: at(expected), offsetMinutes},
    });
  });

  it.each([
    '',
    '2 March 2026',
    '02/03/2026 10:15',
    '2.3.26 10:15',
    'yesterday 10:15',
    '1 Jan 1950 10:00 +0000',
  ])('that says "%s" is none', date =>
    expect(mail(`${head}\nDate: ${date}`)).toEqual({ok: false, problem: 'mail-without-date'}),
  );
});

describe('what is written', () => {
  const date = '\nDate: Mon, 2 Mar 2026 10:15:00 +0100';

  it.each([
    ['plain', `${head}${date}`, 'see you on Tuesday', /^see you on Tuesday$/],
    [
      'quoted-printable',
      `${head}${date}\nContent-Transfer-Encoding: quoted-printable\nContent-Type: text/plain; charset=iso-8859-1`,
      'M=FCller =\nschreibt',
      /^Müller schreibt$/,
    ],
    [
      'base64',
      `${head}${date}\nContent-Transfer-Encoding: base64\nContent-Type: text/plain; charset=utf-8`,
      btoa('see you soon'),
      /^see you soon$/,
    ],
    [
      'HTML',
      `${head}${date}\nContent-Type: text/html`,
      '<style>p{color:red}</style><p>Hi&nbsp;Sam,</p><p>R&amp;D meets <b>you</b> &#8364;</p>',
      /^Hi Sam,\nR&D meets you €$/,
    ],
    [
      'the plain one of two',
      `${head}${date}\nContent-Type: multipart/alternative; boundary="xy"`,
      '--xy\nContent-Type: text/html\n\n<p>no</p>\n--xy\nContent-Type: text/plain\n\nyes\n--xy--',
      /^yes$/,
    ],
    [
      'within a letter with attachments',
      `${head}${date}\nContent-Type: multipart/mixed; boundary=xy`,
      '--xy\nContent-Type: multipart/alternative; boundary=in\n\n--in\nContent-Type: text/plain\n\ninner\n--in--\n--xy\nContent-Type: application/pdf; name=a.pdf\nContent-Disposition: attachment; filename="offer.pdf"\n\nJVBERi0=\n--xy--',
      /^inner$/,
    ],
  ])('%s', (_what, headers, body, expected) => {
    const read = mail(headers, body);
    expect(read.ok && read.value.text.trim()).toMatch(expected);
  });

  it('names what is attached', () => {
    const read = mail(
      `${head}${date}\nContent-Type: multipart/mixed; boundary=xy`,
      '--xy\n\nhi\n--xy\nContent-Disposition: attachment; filename="offer.pdf"\n\nx\n--xy--',
    );
    expect(read).toMatchObject({value: {attachments: ['offer.pdf']}});
  });

  it('reads folded lines and encoded words', () => {
    const read = mail(
      'From: =?utf-8?q?J=C3=BCrgen?= =?utf-8?b?IE3DvGxsZXI=?=\n <j@acme.example>\nTo: sam@example.org\nSubject: Your\n interview' +
        date,
    );
    expect(read).toMatchObject({
      value: {from: {name: 'Jürgen Müller', address: 'j@acme.example'}, subject: 'Your interview'},
    });
  });

  it.each(['', 'Hello', `${head}${date}\n\n`])('is no mail where it says "%s"', text => {
    expect(parseMail(text, zone)).toMatchObject({ok: false});
  });

  it('takes no longer for a mail that was made to take long', () => {
    const hostile = ['<style>', '<a ', '=', '&', '"', '--xy\n', '\n ', '=?a?q?'];
    for (const piece of hostile)
      expect(
        mail(`${head}${date}\nContent-Type: text/html`, piece.repeat(400_000 / piece.length)).ok,
      ).toBeTypeOf('boolean');
  });
});

it.each([
  ['Maya Chen <maya@acme.example>', [['Maya Chen', 'maya@acme.example']]],
  [
    '"Chen, Maya" <MAYA@acme.example>, sam@example.org',
    [
      ['Chen, Maya', 'maya@acme.example'],
      [null, 'sam@example.org'],
    ],
  ],
  ['Maya Chen', [['Maya Chen', null]]],
  ['', []],
])('%s names %j', (line, expected) => {
  expect(peopleIn(line).map(({name, address}) => [name, address])).toEqual(expected);
});

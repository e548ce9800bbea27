import {expect, test} from 'playwright/test';
import {idAt, legacy, textOfToken, tokenOf} from '../gmail/ids';
import {threadOf} from '../gmail/mailbox-of';
import {correspondence} from './correspondence';
import {daysFrom} from './days';

const zone = 'Europe/London';
const told = (start: number) => correspondence.map(script => script.write(daysFrom(start, zone)));
const week = Array.from({length: 7}, (_, day) => Date.parse('2026-03-23T00:10:00Z') + day * 86_400_000);

test('it holds hiring processes at many points, and more that only sounds like them', () => {
  const all = told(week[0] ?? 0);
  expect(all.filter(one => one.aboutInterview).length).toBeGreaterThanOrEqual(13);
  expect(all.filter(one => !one.aboutInterview).length).toBeGreaterThanOrEqual(14);
  expect(new Set(all.map(one => one.key)).size).toBe(all.length);
});

for (const start of week)
  test(`told on a ${new Date(start).toUTCString().slice(0, 3)}, all has happened already and in order`, () => {
    for (const {key, messages} of told(start)) {
      const times = messages.map(message => message.at);
      expect(
        [...times].sort((a, b) => a - b),
        key,
      ).toEqual(times);
      expect(Math.max(...times), key).toBeLessThanOrEqual(start);
    }
  });

for (const start of week)
  test(`told on a ${new Date(start).toUTCString().slice(0, 3)}, working days are never at a weekend`, () => {
    const days = daysFrom(start, zone);
    for (let count = -20; count <= 20; count += 1)
      expect(['Saturday', 'Sunday']).not.toContain(days.working(count).weekday);
  });

test('every address is of a domain that can belong to nobody', () => {
  const people = told(0).flatMap(({messages}) =>
    messages.flatMap(({from, to, cc = []}) => [from, ...to, ...cc]),
  );
  for (const {address} of people) expect(address).toMatch(/\.example$/);
});

test('the quiet rejection does not say so in what a list shows', () => {
  const quiet = told(0).find(one => one.key === 'harrowgate-rejection');
  const text = quiet?.messages.at(-1)?.text ?? '';
  expect(text.search(/not be taking|chosen somebody|not the news/)).toBeGreaterThan(200);
  expect(quiet?.subject).not.toMatch(/unfortunately|reject|unsuccessful/i);
});

test('an id tells when its message arrived; a token tells the id', () => {
  const at = Date.parse('2026-03-10T09:30:00Z');
  const id = idAt(at, 'some message');
  expect(Number(BigInt(id) >> 20n)).toBe(at);
  expect(BigInt(`0x${legacy(id)}`)).toBe(BigInt(id));
  for (const text of [`f:${id}`, `a:r-${id}`, `f:${id}|msg-f:${id}`])
    expect(textOfToken(tokenOf(text))).toBe(text);
  expect(tokenOf(`f:${id}`)).toMatch(/^FMfcgz.{26}$/);
  for (const text of ['p2', 'inbox', '', '16f438e906b36dac']) expect(textOfToken(text)).toBeNull();
});

test('no two messages share an id', () => {
  const ids = told(week[2] ?? 0).flatMap(one => threadOf(one, zone).mails.map(mail => mail.id));
  expect(new Set(ids).size).toBe(ids.length);
});

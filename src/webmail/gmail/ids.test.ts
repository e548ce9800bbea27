import {expect, it} from 'vitest';
import {readAddressBar} from './address-bar';
import {arrivalOf, decodeToken, parseId} from './ids';

const none = {thread: null, message: null, local: null};

it.each([
  ['#thread-f:1850000000000000000', {...none, thread: '19ac8532c2790000'}],
  ['thread-f:1850000000000000000', {...none, thread: '19ac8532c2790000'}],
  [
    '#thread-f:1850000000000000000|msg-f:1850000500000000000',
    {...none, thread: '19ac8532c2790000', message: '19ac85a72ccb8800'},
  ],
  ['#msg-f:1850000500000000000', {...none, message: '19ac85a72ccb8800'}],
  ['#msg-a:r-42', {...none, local: 'a:r-42'}],
  ['thread-a:r42', {...none, local: 'a:r42'}],
  ['19ac8532c2790000', {...none, thread: '19ac8532c2790000'}],
  ['undefined', null],
  ['null', null],
  ['', null],
  ['#thread-f:', null],
  ['thread-f:12', null],
])('%s', (text, id) => {
  expect(parseId(text)).toEqual(id);
});

it.each([
  [
    'WhctKLbvMMtqQDtWjXZmBgVRRPCmQgKBVNQZjkRzSFBwBbtHFxJjCCSPFztbTjLzDPQrPQq',
    {thread: '19ac8532c2790000', message: '19ac85a72ccb8800', local: null},
  ],
  ['BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB', null],
  ['LongLabelNameWithoutVowels', null],
  ['bcdfghjklmnpqrstvwxz', null],
  ['B'.repeat(100_000), null],
])('token %.40s', (token, id) => {
  expect(decodeToken(token)).toEqual(id);
});

it('reads the time of arrival out of a key, and none out of one that is no time', () => {
  expect(arrivalOf('19ac8532c2790000')).toBe(Date.UTC(2025, 10, 28, 2, 38, 5, 351));
  expect(arrivalOf('0000000000000001')).toBeNull();
  expect(arrivalOf(null)).toBeNull();
});

const token = 'WhctKLbvMMtqQDtWjXZmBgVRRPCmQgKBVNQZjkRzSFBwBbtHFxJjCCSPFztbTjLzDPQrPQq';
it.each([
  [`u/0/#inbox/${token}`, '19ac8532c2790000'],
  [`u/0/#inbox/p2/${token}`, '19ac8532c2790000'],
  [`u/1/#search/offer/${token}?compose=new`, '19ac8532c2790000'],
  ['u/0/#all/19ac8532c2790000', '19ac8532c2790000'],
  ['u/0/#search/19ac8532c2790000', undefined],
  ['u/0/#label/19ac8532c2790000', undefined],
  ['u/0/#inbox/p2', undefined],
  ['u/0/#settings/general', undefined],
  ['u/0/popout?ver=1&th=%23thread-f%3A1850000000000000000', '19ac8532c2790000'],
])('%.40s', (path, thread) => {
  expect(readAddressBar(`https://mail.google.com/mail/${path}`).thread?.thread).toBe(thread);
});

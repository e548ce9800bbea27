import {describe, expect, it} from 'vitest';
import {plainName, plainText} from './plain-text';

describe('plainText', () => {
  it.each([
    ['a reversing name', 'Maya\u202Enehc', 'Mayanehc'],
    ['an isolate left open', '\u2066Maya', 'Maya'],
    ['zero-width letters', 'Ma\u200By\uFEFFa', 'Maya'],
    ['a joiner between Latin letters', 'Ma\u200Dya', 'Maya'],
    ['a joiner a Persian word needs', 'می\u200Cخواهم', 'می\u200Cخواهم'],
    ['five hundred marks', `a${'\u0301'.repeat(500)}b`, `a${'\u0301'.repeat(3)}b`],
    ['a lone surrogate and a NUL', 'Ma\uD800y\u0000a', 'Maya'],
    ['lines', 'Maya\n  Chen\t', 'Maya Chen'],
    ['markup, as text', '<img src=x>', '<img src=x>'],
  ])('%s', (_what, text, expected) => {
    expect(plainText(text)).toBe(expected);
  });
});

describe('plainName', () => {
  it('clips what no name is as long as', () => {
    expect([...plainName('x'.repeat(64_000))]).toHaveLength(60);
    expect(plainName('Maya Chen')).toBe('Maya Chen');
  });
  it('never cuts a character in two', () => {
    expect(plainName('🌿'.repeat(100))).toBe(`${'🌿'.repeat(59)}…`);
  });
});

import fc from 'fast-check';
import ICAL from 'ical.js';
import {describe, expect, it} from 'vitest';
import {type CalendarEvent, calendar} from './calendar';

const now = Date.UTC(2026, 2, 9, 9);
const event: CalendarEvent = {
  uid: 'one@afterword',
  sequence: 2,
  start: Date.UTC(2026, 2, 10, 14),
  end: Date.UTC(2026, 2, 10, 15),
  title: 'Thank-you note',
  description: '',
  busy: false,
  alarmMinutes: 30,
};

function read(file: string) {
  const component = new ICAL.Component(ICAL.parse(file));
  return component.getAllSubcomponents('vevent').map(one => ({
    component: one,
    event: new ICAL.Event(one),
  }));
}

describe('a calendar file', () => {
  it('says what it was told', () => {
    const [found] = read(calendar([event], now));
    expect(found?.event.uid).toBe('one@afterword');
    expect(found?.event.sequence).toBe(2);
    expect(found?.event.startDate.toJSDate().getTime()).toBe(event.start);
    expect(found?.event.endDate.toJSDate().getTime()).toBe(event.end);
    expect(String(found?.component.getFirstPropertyValue('dtstamp'))).toBe('2026-03-09T09:00:00Z');
    const alarm = found?.component.getFirstSubcomponent('valarm');
    expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('-PT30M');
  });

  it('holds any text, on lines of at most 75 octets', () => {
    const texts = fc.string({
      unit: fc.oneof(
        fc.string({unit: 'grapheme', minLength: 1, maxLength: 1}),
        fc.constantFrom('\n', ';', ',', '\\', 'é', '😀', '"', ':'),
      ),
    });
    fc.assert(
      fc.property(texts, texts, (title, description) => {
        const file = calendar([{...event, title, description}], now);
        const [found] = read(file);
        const shown = (text: string) => text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '');
        expect(found?.event.summary ?? '').toBe(shown(title));
        expect(found?.event.description ?? '').toBe(shown(description));
        for (const line of file.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      }),
    );
  });

  it('without anything in it is still one', () => {
    expect(read(calendar([], now))).toEqual([]);
  });
});

import {describe, expect, it} from 'vitest';
import {addWorkingDays, isWorkingDay, nextWorkingDay, workingDaysBetween} from './working-days';

const calendarOf = (place: string) => {
  const [country = null, region = null] = place === '' ? [] : place.split('-');
  return {country, region};
};

describe('isWorkingDay', () => {
  it.each([
    ['2026-03-12', 'DE', true, 'a Thursday'],
    ['2026-03-14', 'DE', false, 'a Saturday'],
    ['2026-03-08', 'DE', false, 'a Sunday'],
    ['2027-03-08', 'DE-BE', false, "International Women's Day in Berlin, a Monday"],
    ['2027-03-08', 'DE', true, 'a day that only some of Germany keeps'],
    ['2026-04-03', 'DE', false, 'Good Friday'],
    ['2026-04-06', 'GB', false, 'Easter Monday in England'],
    ['2026-04-06', 'GB-SCT', true, 'Easter Monday in Scotland'],
    ['2026-12-28', 'GB', false, 'Boxing Day made up on a Monday'],
    ['2026-07-03', 'US', false, 'Independence Day kept on the Friday'],
    ['2026-11-26', 'US', false, 'Thanksgiving'],
    ['2026-07-14', 'FR', false, 'the national day of France'],
    ['2026-05-14', 'FR', false, 'Ascension'],
    ['2026-04-03', 'FR', true, 'Good Friday, a working day in France'],
    ['2026-04-03', 'FR-57', false, 'Good Friday in the Moselle'],
    ['2026-03-13', 'SA', false, 'a Friday in Riyadh'],
    ['2026-03-14', 'SA', false, 'a Saturday in Riyadh'],
    ['2026-03-15', 'SA', true, 'a Sunday in Riyadh'],
    ['2026-09-23', 'SA', false, 'the national day of Saudi Arabia'],
    ['2026-03-13', 'AE', true, 'a Friday in the Emirates, which rest on Saturday and Sunday since 2022'],
    ['2026-01-26', 'IN', false, 'Republic Day of India'],
    ['2026-03-07', 'IN', false, 'a Saturday in India'],
    ['2026-02-06', 'NZ', false, 'Waitangi Day'],
    ['2026-12-25', '', true, 'a Friday where no country is known'],
    ['2026-12-26', '', false, 'a Saturday where no country is known'],
    ['2040-01-02', 'DE', true, 'a Monday beyond the table'],
    ['2026-12-25', 'ZZ', true, 'a country nobody knows'],
    ['2026-04-03', 'de', false, 'a country in small letters'],
  ])('%s in %s: %s (%s)', (date, place, works) => {
    expect(isWorkingDay(date, calendarOf(place))).toBe(works);
  });
});

describe('addWorkingDays', () => {
  it.each([
    ['2026-03-13', 1, 'DE', '2026-03-16', 'over a weekend'],
    ['2026-03-14', 1, 'DE', '2026-03-16', 'from a Saturday: Monday is the first'],
    ['2026-03-14', 2, 'DE', '2026-03-17', 'from a Saturday'],
    ['2026-03-13', 5, 'DE', '2026-03-20', 'a week'],
    ['2026-04-02', 1, 'DE', '2026-04-07', 'over Easter in Germany'],
    ['2026-04-02', 1, 'US', '2026-04-03', 'over Easter in the United States, which does not stop'],
    ['2026-04-02', 1, 'FR', '2026-04-03', 'over Easter in France: the Friday is worked'],
    ['2026-04-03', 1, 'FR', '2026-04-07', 'over Easter Monday in France'],
    ['2026-12-23', 3, 'DE', '2026-12-29', 'over Christmas: 24, 28, 29'],
    ['2026-12-23', 2, 'GB', '2026-12-29', 'over Christmas in Britain: 24, 29'],
    ['2026-12-31', 1, 'DE', '2027-01-04', 'over the turn of the year'],
    ['2028-02-28', 1, 'DE', '2028-02-29', 'a leap day that is worked'],
    ['2028-02-28', 2, 'DE', '2028-03-01', 'past a leap day'],
    ['2026-03-12', 1, 'SA', '2026-03-15', 'from a Thursday in Riyadh'],
    ['2026-03-13', 0, 'DE', '2026-03-13', 'none from a working day'],
    ['2026-03-14', 0, 'DE', '2026-03-16', 'none from a Saturday'],
    ['2026-03-27', 1, 'DE', '2026-03-30', 'over the night the clocks go forward'],
  ])('%s + %i in %s is %s (%s)', (date, days, place, expected) => {
    expect(addWorkingDays(date, days, calendarOf(place))).toBe(expected);
  });
});

it('finds the day itself or the next one worked', () => {
  expect(nextWorkingDay('2026-04-03', calendarOf('DE'))).toBe('2026-04-07');
  expect(nextWorkingDay('2026-04-07', calendarOf('DE'))).toBe('2026-04-07');
});

it('counts working days between two dates, the first not counted', () => {
  expect(workingDaysBetween('2026-04-02', '2026-04-08', calendarOf('DE'))).toBe(2);
  expect(workingDaysBetween('2026-04-08', '2026-04-02', calendarOf('DE'))).toBe(0);
});

import {dayAndTime, namedDay, onDay} from '../../src/letters/days-in-letters';
import {filled, filledLine} from '../../src/letters/filled';
import type {LetterLanguage, Reader} from '../../src/letters/letter-language';
import {letterLanguages} from '../../src/letters/letter-languages';
import {decided, type Tone, wordings} from '../../src/letters/letter-text';
import {type LetterId, occasions} from '../../src/letters/occasions';
import type {SlotValues} from '../../src/letters/slots';
import {remarks} from '../../src/letters/testing/remarks';
import {wholeLetter} from '../../src/letters/whole-letter';
import {say} from '../../src/say/say';
import {style} from './style';

const zone = 'Europe/Berlin';
const now = Date.UTC(2026, 2, 12, 9);
const met = Date.UTC(2026, 2, 10, 13);
const readers: readonly Reader[] = [
  {familiar: false, country: 'PT'},
  {familiar: true, country: 'BR'},
];

/** Every letter in every language and tone on one page, filled with one story; a person reads it in ten minutes. */
export function lettersPage(): string {
  const index = letterLanguages.map(one => `<a href="#${one.language}">${nameOf(one)}</a>`).join(' ');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Letters</title>
<style>${style}</style>
<header><h1>Letters</h1><nav>${index}</nav></header>
${letterLanguages.map(section).join('\n')}
</html>
`;
}

const nameOf = ({language}: LetterLanguage): string =>
  new Intl.DisplayNames('en', {type: 'language'}).of(language) ?? language;

function section(language: LetterLanguage): string {
  const letters = occasions
    .map(({id}) => `<h3>${text(say(`letters.title.${id}`))}</h3><div class="row">${row(language, id)}</div>`)
    .join('\n');
  return `<section id="${language.language}"><h2>${nameOf(language)}</h2>${letters}</section>`;
}

/** Each wording once: where both readers get the same words, one letter. */
function row(language: LetterLanguage, id: LetterId): string {
  const seen = new Set<string>();
  return language.tones
    .flatMap(tone =>
      readers.flatMap(reader =>
        wordings(language.letters[id], tone).map(wording => article(language, id, tone, reader, wording)),
      ),
    )
    .filter(({body}) => !seen.has(body) && seen.add(body))
    .map(({html}) => html)
    .join('');
}

function article(
  language: LetterLanguage,
  id: LetterId,
  tone: Tone,
  reader: Reader,
  wording: string,
): {body: string; html: string} {
  const use = occasions.find(occasion => occasion.id === id)?.use ?? 'mail';
  const locale = language.locale(reader);
  const values = storyIn(language, tone, reader);
  const whole = wholeLetter(wording, use, language, tone, reader, {honorific: null, hour: 10});
  const body = filled(whole, values, language)
    .map(piece => (typeof piece === 'string' ? text(piece) : `<mark>${text(piece.label)}</mark>`))
    .join('');
  const subject = filledLine(decided(language.letters[id].subject, language.other(reader)), values, language);
  const [polite, familiar] = readers.map(one => language.other(one));
  const terms =
    polite === familiar || language.language === 'pt' ? '' : reader.familiar ? ', familiar' : ', polite';
  return {
    body,
    html: `<article lang="${locale}"><p class="tone" lang="en">${say(`letters.tone.${tone}`)}, ${locale}${terms}</p>${
      subject && use === 'mail' ? `<p class="subject">${text(subject)}</p>` : ''
    }<p class="body">${body}</p></article>`,
  };
}

/** One interview at Acme, told in the days of this language. */
function storyIn(language: LetterLanguage, tone: Tone, reader: Reader): SlotValues {
  const locale = language.locale(reader);
  const {days} = language;
  const first = language.byFirstName(tone, reader);
  const list = new Intl.ListFormat(locale, {type: 'conjunction'});
  const date = namedDay('2026-03-20', days, locale);
  return {
    ...remarks[language.language],
    name: first ? 'Maya' : 'Maya Chen',
    me: 'Sam Lee',
    employer: 'Acme',
    role: 'Data Analyst',
    day: onDay(met, now, zone, days, locale),
    promised: date,
    answerBy: date,
    decideBy: date,
    startDay: new Intl.DateTimeFormat(locale, {day: 'numeric', month: 'long'}).format(Date.UTC(2026, 4, 4)),
    time: dayAndTime(Date.UTC(2026, 2, 18, 13), null, zone, days, locale),
    colleagues: list.format(first ? ['Luis', 'Ana'] : ['Luis Ortega', 'Ana Lima']),
    interviewers: list.format(first ? ['Maya', 'Luis'] : ['Maya Chen', 'Luis Ortega']),
  };
}

const text = (value: string): string =>
  value.replace(/[&<>"]/g, sign => ({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'})[sign] ?? sign);

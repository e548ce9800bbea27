import type {Letter} from '../contract';
import type {Application} from '../domain/application';
import type {Instant} from '../domain/instant';
import type {OwnLetter} from '../domain/own-letter';
import type {Contact} from '../domain/person';
import type {Settings} from '../domain/settings';
import {say} from '../say/say';
import {hourOfDay} from './days-in-letters';
import {filled, filledLine} from './filled';
import type {LetterLanguage, Reader} from './letter-language';
import {decided, type Tone} from './letter-text';
import {type Manner, unknownManner} from './manner';
import type {LetterUse, occasions} from './occasions';
import {withOfferToConnect} from './offer-to-connect';
import {nameOf, slotValues} from './slot-values';
import {wholeLetter} from './whole-letter';

export interface LetterContext {
  settings: Settings;
  now: Instant;
  /** How the conversation is written; absent: nothing is known of it. */
  manner?: Manner;
  /** The user's own, in the order they gave them. */
  own?: readonly OwnLetter[];
  /** What letters are wanted for; absent: mails. */
  uses?: readonly LetterUse[];
}

/** A letter before it is filled: its words, and whom it greets. */
export interface LetterInWords {
  occasion: (typeof occasions)[number];
  language: LetterLanguage;
  tone: Tone;
  subject: string;
  text: string;
  addressee: Contact | undefined;
  /** Which of several to the members of a panel; null: the only one. */
  copy: number | null;
  /** The user's own: its words are whole, and it may have a name. */
  own?: {title: string | null; place: number};
}

/** The letter filled from what is known of the application. */
export function letterFrom(
  letter: LetterInWords,
  application: Application,
  context: LetterContext,
): Omit<Letter, 'suggested' | 'because'> {
  const {occasion, language, tone, addressee} = letter;
  const {settings, now, manner = unknownManner} = context;
  const reader: Reader = {familiar: manner.familiar, country: manner.country ?? settings.country};
  const values = slotValues(
    application,
    {id: occasion.id, tone, language, reader, manner, addressee},
    context,
  );
  const name = addressee && nameOf(addressee, manner, application);
  const text = letter.own
    ? letter.text
    : wholeLetter(letter.text, occasion.use, language, tone, reader, {
        honorific: name?.honorific ?? null,
        hour: hourOfDay(now, settings.timeZone),
      });
  const connects = settings.offerToConnect === true && occasion.step === 'thank-you' && !letter.own;
  return {
    id: idOf(letter),
    step: occasion.step,
    title: titleOf(letter, values.name ?? null, manner),
    language: language.locale(reader),
    subject: filledLine(
      letter.own ? letter.subject : decided(letter.subject, language.other(reader)),
      values,
      language,
    ),
    body: filled(connects ? withOfferToConnect(text, language, reader) : text, values, language),
    ...(addressee ? {to: {name: addressee.name, address: addressee.address}} : {}),
    ...(occasion.use === 'mail' ? {} : {use: occasion.use}),
  };
}

const idOf = ({occasion, tone, language, copy, own}: LetterInWords): string =>
  [
    occasion.id,
    tone,
    ...(own ? [`own-${own.place}`] : []),
    ...(language.language === 'en' ? [] : [language.language]),
    ...(copy ? [copy] : []),
  ].join('.');

/** Says the tone, to whom of a panel, and that it is English where the conversation is not. */
function titleOf(
  {occasion, tone, language, copy, own}: LetterInWords,
  name: string | null,
  manner: Manner,
): string {
  const title = own?.title ?? say(`letters.title.${occasion.id}`);
  const foreign = manner.language !== null && manner.language !== language.language;
  return say(foreign ? 'letters.titleInEnglish' : 'letters.title', {
    letter: copy && name ? say('letters.titleTo', {letter: title, name}) : title,
    tone: say(`letters.tone.${tone}`),
  });
}

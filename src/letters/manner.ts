import type {ConversationReading, MessageReading} from '../domain/reading';

/** How a conversation is written: in which language, on which terms, how people sign. */
export interface Manner {
  /** ISO 639-1; `und`: one that is not known here; null: nothing tells. */
  language: string | null;
  familiar: boolean;
  /** Where the employer writes from, as an address tells; ISO 3166-1. */
  country: string | null;
  /** The form of their name that people sign with, by address. */
  signatures: ReadonlyMap<string, string>;
}

export const unknownManner: Manner = {language: null, familiar: false, country: null, signatures: new Map()};

/** The manner of a conversation: the newest words of the employer decide, one's own only where they told nothing. */
export function mannerOf({messages}: ConversationReading): Manner {
  const newestFirst = messages.filter(({automatic}) => !automatic).reverse();
  const theirs = newestFirst.filter(({own}) => !own);
  const tells = (message: MessageReading): boolean => (message.language ?? null) !== null;
  const language = (theirs.find(tells) ?? newestFirst.find(tells))?.language ?? null;
  const addressed = theirs.find(message => message.language === language && message.familiar !== undefined);
  return {
    language,
    familiar: addressed?.familiar ?? false,
    country:
      theirs.map(({from}) => countryOf(from?.address ?? null)).find(country => country !== null) ?? null,
    signatures: new Map(
      theirs
        .flatMap(({from, signedAs}) => (from?.address && signedAs ? [[from.address, signedAs]] : []))
        .reverse() as [string, string][],
    ),
  };
}

/** "maya@acme.com.br" is in Brazil; ".com", ".io" and the like say nothing. */
function countryOf(address: string | null): string | null {
  const end = /\.([a-z]{2})$/.exec(address ?? '')?.[1];
  if (end === undefined || anywhere.has(end)) return null;
  return end === 'uk' ? 'GB' : end.toUpperCase();
}

/** Ends of addresses that companies everywhere take. */
const anywhere = new Set(['ai', 'co', 'eu', 'io', 'me', 'tv', 'cc', 'to', 'ly', 'gg', 'fm', 'so', 'sh']);

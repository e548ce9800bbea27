import type {Slip} from './slip';

/** A slip that the checker misses: the words, of which the first group is wrong, and what stands in its place. */
type Rule = readonly [find: RegExp, mend: string | ((wrong: string) => string), unless?: RegExp];

/** What one thanks for, asks for or gives: "for you time", "you're answer". */
const things =
  'answer|call|consideration|decision|email|feedback|guidance|help|interest|invitation|kindness|letter|mail|message|offer|patience|reply|response|support|time|understanding|update';

const baseForm: Readonly<Record<string, string>> = {
  came: 'come',
  did: 'do',
  gave: 'give',
  gone: 'go',
  knew: 'know',
  saw: 'see',
  seen: 'see',
  sent: 'send',
  spoke: 'speak',
  took: 'take',
  went: 'go',
  wrote: 'write',
};

const rules: readonly Rule[] = [
  [/\b(?:find|see) (attach)(?= [a-z])/dg, 'attached', /attach (?:a|an|the|it|them|files?|your)\b/],
  [
    /(?<![\w'’])(Its) (?=(?:a|an|the|been|not|my|your) |(?:important|great|good|nice|lovely|clear|hard) (?:to|that) )/dg,
    "It's",
  ],
  [
    new RegExp(`\\b([Yy]ou['’]re) (?:quick |kind |prompt )?(?:${things})\\b(?![-\\w])`, 'dg'),
    wrong => `${wrong.charAt(0)}our`,
  ],
  [
    /\b(?:hope|think|know|believe|if|that|when|glad) (your) (?=(?:well|doing well|able to|welcome|interested|going to|not|having)\b(?!-)|right(?: about| that|[.,]))/dg,
    "you're",
  ],
  [
    /\b(?:more|less|fewer|better|rather|sooner|earlier|later)(?: [a-z]+){0,4} (then) (?:I|we|you|he|she|they|it|in|at|with|the|my|ever|expected|planned)\b(?!['’](?:ll|d)| (?:will|can|could|would)\b)/dg,
    'than',
    /\b(?:if|when|once|after|should|unless|as soon)\b/i,
  ],
  [
    /\b(?:am|is|are|was|were) (to) (?:tired|late|early|busy|many|much|young|old|expensive|ill|sick|nervous)\b/dg,
    'too',
  ],
  [
    /\b(?:like|want|wanted|able|happy|hope|hoping|need|ready|going) (too) (?!many|much|little|few|long|late|soon|often|well)[a-z]/dg,
    'to',
  ],
  [/(?<=^|[.!?\n]\s*)(This) are\b/dg, 'These'],
  [new RegExp(`\\bfor (you) (?:kind |quick |prompt |very kind )?(?:${things})\\b(?![-\\w])`, 'dg'), 'your'],
  [/\b(?:am|'m|are|was) (?:very |really |also |still |most )?(interesting) in\b/dg, 'interested'],
  [
    /\b(?:will|would|can|could|should|must|might) (came|did|gave|gone|knew|saw|seen|sent|spoke|took|went|wrote)\b/dg,
    wrong => baseForm[wrong] ?? wrong,
  ],
  [/\b[Pp]lease (advice)\b/dg, 'advise'],
  [/\b(?:I|[Yy]ou|[Ww]e|[Tt]hey|[Hh]e|[Ss]he|[Ii]t) (wont)\b/dg, "won't"],
  [
    /\b((?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august|september|october|november|december)\b/dg,
    wrong => wrong.charAt(0).toUpperCase() + wrong.slice(1),
  ],
  [/(?<=^|[\s("“])(i)(?=['’](?:m|d|ll|ve)\b|\s+[a-z])/dg, 'I'],
];

/** Slips in English letters that can be told from a few words in a row. */
export const ownSlips = (text: string): Slip[] =>
  rules.flatMap(([find, mend, unless]) =>
    [...text.matchAll(find)].flatMap(match => {
      const [start, end] = match.indices?.[1] ?? [0, 0];
      if (start === end || unless?.test(sentenceAround(text, match.index, end))) return [];
      const wrong = text.slice(start, end);
      return [{start, end, is: 'grammar' as const, mend: typeof mend === 'string' ? mend : mend(wrong)}];
    }),
  );

/** From the last full stop to the next words. */
const sentenceAround = (text: string, from: number, to: number): string => {
  const begin = text.slice(0, from).search(/[^.!?\n]*$/);
  return text.slice(Math.max(0, begin), to + 12);
};

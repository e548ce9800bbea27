import {type BinaryModule, Dialect, type Lint as HarperLint, LocalLinter, SuggestionKind} from 'harper.js';
import type {Lint} from './lint';
import {quoted} from './quoted';
import type {QuotedSlip} from './slip';
import {doubted, slipsOf} from './slips-of';

export interface EnglishChecker {
  /** Slips in an English letter; `names` are never taken for one. */
  check(text: string, names: readonly string[]): Promise<QuotedSlip[]>;
}

/** The checker, ready to be asked. Its dictionary takes a second and some two hundred megabytes, so whoever makes one lets it go again. */
export async function createEnglishChecker(binary: BinaryModule): Promise<EnglishChecker> {
  const linter = new LocalLinter({binary, dialect: Dialect.American});
  await linter.setup();

  const lint = async (text: string, dialect: Dialect): Promise<Lint[]> => {
    await linter.setDialect(dialect);
    // Editors keep spaces apart by a character of their own; the length stays.
    const spaced = text.replaceAll('\u00a0', ' ');
    const byRule = await linter.organizedLints(spaced, {language: 'plaintext', dedup: false});
    return Object.entries(byRule).flatMap(([rule, lints]) => lints.map(one => plain(rule, one, text)));
  };

  const check = async (text: string, names: readonly string[]): Promise<QuotedSlip[]> => {
    const lints = await lint(text, Dialect.American);
    const words = doubted(text, lints, names).join('\n');
    // What is right in another country's English is right here: the letter may go there.
    const other = words === '' ? [] : await lint(words, Dialect.British);
    const wrongThere = new Set(
      other.filter(({kind}) => kind === 'Spelling').map(({start, end}) => words.slice(start, end)),
    );
    return slipsOf(text, lints, names).flatMap(slip =>
      slip.is === 'word' && !wrongThere.has(text.slice(slip.start, slip.end))
        ? []
        : (quoted(text, slip) ?? []),
    );
  };
  // The dialect is a state of the checker: one letter at a time.
  let last: Promise<unknown> = Promise.resolve();
  return {
    check(text, names) {
      const answer = last.then(() => check(text, names));
      last = answer.catch(() => undefined);
      return answer;
    },
  };
}

/** The checker counts characters; a text in a page counts UTF-16 units. */
function plain(rule: string, lint: HarperLint, text: string): Lint {
  const {start, end} = lint.span();
  const units = (characters: number): number => [...text].slice(0, characters).join('').length;
  const words = lint.get_problem_text();
  const mends = lint.suggestions().map(suggestion => {
    const kind = suggestion.kind();
    if (kind === SuggestionKind.Remove) return '';
    return kind === SuggestionKind.InsertAfter
      ? words + suggestion.get_replacement_text()
      : suggestion.get_replacement_text();
  });
  return {rule, kind: lint.lint_kind(), start: units(start), end: units(end), mends};
}

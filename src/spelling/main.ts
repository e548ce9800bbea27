import {createBinaryModuleFromUrl} from 'harper.js';
import {createEnglishChecker} from './english-checker';
import type {SpellingAnswer, SpellingQuestion} from './question';

/** The checker's own thread: it may take its time and its memory, and both end with it. */
const checker = createEnglishChecker(
  createBinaryModuleFromUrl(new URL('/spelling.wasm', location.href).href, 'slim'),
);

addEventListener('message', ({data}: MessageEvent<SpellingQuestion>) => {
  const {number, text, names} = data;
  const answer = (given: SpellingAnswer): void => postMessage(given);
  checker
    .then(({check}) => check(text, names))
    .then(
      slips => answer({number, ok: true, slips}),
      () => answer({number, ok: false}),
    );
});

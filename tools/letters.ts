// `npm run letters`: every letter in every language and tone on one page, out/letters.html, to be read by a person.
import {mkdirSync, writeFileSync} from 'node:fs';
import {lettersPage} from './letters/letters-page';

mkdirSync('out', {recursive: true});
writeFileSync('out/letters.html', lettersPage());
console.log('out/letters.html');

import {createBinaryModuleFromUrl} from 'harper.js';
import {createEnglishChecker} from '../../src/spelling/english-checker';
import type {AskSpelling} from './check-draft';

/** The checker that ships, its dictionary read from the package on disk. */
export async function localSpelling(): Promise<AskSpelling> {
  const wasm = new URL('harper_wasm_slim_bg.wasm', import.meta.resolve('harper.js/slimBinary')).href;
  const {check} = await createEnglishChecker(createBinaryModuleFromUrl(wasm, 'slim'));
  return check;
}

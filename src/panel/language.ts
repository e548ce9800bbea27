import '../say/spoken';
// Each language's file is built from this one, with its own sentences here.
import {panel} from '../say/de/panel';

declare const SPOKEN: string;
globalThis.afterwordSpoken = {language: SPOKEN, sentences: panel};

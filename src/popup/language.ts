import '../say/spoken';
// Each language's file is built from this one, with its own sentences here.
import {card} from '../say/de/card';
import {popup} from '../say/de/popup';

declare const SPOKEN: string;
globalThis.afterwordSpoken = {language: SPOKEN, sentences: {...card, ...popup}};

import {speak} from '../say/say';
import {createPanel} from './panel';
import '../say/spoken';

const {afterwordSpoken: spoken} = globalThis;
if (spoken) speak(spoken.language, spoken.sentences);
globalThis.afterwordPanel = createPanel();

import {createPanel} from './panel';

globalThis.afterwordPanel = createPanel();

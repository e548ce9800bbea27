/** Why a line cannot be used, as a sentence for the one who wrote it. Thrown while parsing, answered as that line's `error`. */
export class CaseFault extends Error {}

/** The event by which whatever of ours begins in a page ends what was there before; heard across updates of the extension. */
export const newerCopy = 'afterword-newer-copy';

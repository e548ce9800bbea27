/** What the worker says: marks of rows, notices in the popup. */
export const worker = {
  'worker.row.due': 'Something is worth doing here.',
  'worker.row.waiting': 'It is their turn.',
  'worker.notice.restored':
    'The browser had lost Afterword’s notes. They are back, from the copy that is kept for such a case.',
  'worker.notice.memory-only':
    'This browser does not let Afterword use its database. It works from a copy; what is new may be gone after a restart.',
  'worker.notice.newer-version':
    'Your notes were last used by a newer Afterword. Please update it; until then nothing is changed.',
  'worker.notice.storage-full': 'The disk is full, so the last change was not kept. Nothing older is lost.',
  'worker.notice.page-unreadable':
    'Your webmail has changed and Afterword cannot read its pages. Your notes are safe. You can still copy a letter.',
} as const;

/** Marks in a mail the words that a search has found it by. */
export function highlight(mail: HTMLElement, searched: string): void {
  const words = searched.split(/\s+/).filter(word => word.length > 1);
  if (words.length === 0) return;
  const wanted = new RegExp(words.map(word => word.replace(/[^\p{L}\p{N}]/gu, '\\$&')).join('|'), 'giu');
  const walker = document.createTreeWalker(mail, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.parentElement?.localName !== 'style') texts.push(text);
  }
  for (const text of texts) markIn(text, wanted);
}

function markIn(text: Text, wanted: RegExp): void {
  let from = 0;
  const parts: (string | HTMLElement)[] = [];
  for (const {0: found, index} of text.data.matchAll(wanted)) {
    const mark = document.createElement('mark');
    mark.dataset.markjs = 'true';
    mark.textContent = found;
    parts.push(text.data.slice(from, index), mark);
    from = index + found.length;
  }
  if (parts.length > 0) text.replaceWith(...parts, text.data.slice(from));
}

/** A window of its own with a box in it. It has no address: the page that opened it writes it. */
export function openWindow(title: string, box: HTMLElement, closed: () => void): void {
  const opened = window.open('', '_blank', 'popup,width=900,height=700');
  if (!opened) {
    closed();
    return;
  }
  const {document: page} = opened;
  page.title = title;
  const root = document.documentElement;
  page.documentElement.lang = root.lang;
  page.documentElement.dir = root.dir;
  page.documentElement.dataset.theme = root.dataset.theme ?? 'light';
  const meta = page.createElement('meta');
  meta.name = 'ms.application';
  meta.content = 'owamail';
  page.head.append(
    meta,
    ...[...document.querySelectorAll('head > style')].map(style => style.cloneNode(true)),
  );
  page.body.className = 'window';
  page.body.append(box);
  // Closed by its user, or by the box in it going away.
  const watch = new MutationObserver(() => {
    if (!box.isConnected) opened.close();
  });
  watch.observe(page.body, {childList: true});
  opened.addEventListener('pagehide', () => {
    watch.disconnect();
    closed();
  });
}

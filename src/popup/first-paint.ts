/** Nobody waits longer than this for a paint that no browser tells of. */
const most = 150;

/** Resolves once something to read stands on the screen. */
export const firstPaint = (): Promise<void> =>
  new Promise(resolve => {
    setTimeout(resolve, most);
    new PerformanceObserver((list, watch) => {
      if (list.getEntriesByName('first-contentful-paint').length === 0) return;
      watch.disconnect();
      resolve();
    }).observe({type: 'paint', buffered: true});
  });

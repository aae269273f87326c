/** What the page of an iframe does: it tells the page around it how high it is. */
const { of: id = '', host = '*' } = document.documentElement.dataset;

function tell(target: string): void {
  if (window.parent === window) return;
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  window.parent.postMessage({ type: 'rejoinder:height', id, height }, target);
}

/** A page that began to listen late asks; nobody else is answered. */
window.addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
  if (source !== window.parent || (host !== '*' && origin !== host) || !isAsking(data)) return;
  tell(host === '*' && origin !== 'null' ? origin : host);
});

const isAsking = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'type' in data && data.type === 'rejoinder:measure';

new ResizeObserver(() => tell(host)).observe(document.documentElement);

/** For pages with our iframes: gives each the height that it tells. Only what comes from our server, and from a frame that is there, counts. */
const HERE = new URL(import.meta.url).origin;
const MOST = 20_000;

interface Told {
  readonly type: 'rejoinder:height';
  readonly height: number;
}

window.addEventListener('message', ({ origin, source, data }: MessageEvent<unknown>) => {
  if (origin !== HERE || !isTold(data)) return;
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (frame !== undefined) frame.height = String(Math.min(Math.ceil(data.height), MOST));
});

for (const { contentWindow } of frames()) contentWindow?.postMessage({ type: 'rejoinder:measure' }, '*');

function frames(): readonly HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(`${HERE}/embed/`));
}

function isTold(data: unknown): data is Told {
  if (typeof data !== 'object' || data === null || !('type' in data) || !('height' in data)) return false;
  return data.type === 'rejoinder:height' && typeof data.height === 'number' && data.height > 0;
}

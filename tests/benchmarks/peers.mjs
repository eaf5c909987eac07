// vis-timeline in headless Chromium: node peers.mjs CHROMIUM FRAMES, run in the folder that has node_modules.
// Prints a line of JSON for each case; a frame is from the call to the second animation frame after it.
import { createServer } from 'node:http';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRequire } from 'node:module';

const here = process.cwd();
const { chromium } = createRequire(join(here, 'package.json'))('playwright-core');
const [executablePath, frameCount] = [process.argv[2], Number(process.argv[3])];
const FILES = {
  '/vis.css': ['text/css', 'node_modules/vis-timeline/styles/vis-timeline-graph2d.min.css'],
  '/vis.js': ['text/javascript', 'node_modules/vis-timeline/standalone/umd/vis-timeline-graph2d.min.js'],
};
const server = createServer((request, response) => {
  const file = FILES[request.url];
  response.writeHead(200, { 'content-type': file ? file[0] : 'text/html' });
  response.end(file ? readFileSync(join(here, file[1])) : '<!doctype html><meta charset=utf-8><body style="margin:0">');
}).listen(0, '127.0.0.1');
await new Promise((ready) => server.on('listening', ready));

const HELPERS = `
const raf = () => new Promise((r) => requestAnimationFrame(r));
window.painted = async () => { await raf(); await new Promise((r) => setTimeout(r, 0)); await raf(); };
window.frames = async (count, step) => {
  const found = []; await raf(); let last = performance.now();
  for (let i = 0; i < count; i++) {
    step(i); await painted();
    const now = performance.now(); found.push(now - last); last = now;
  }
  return found;
};
let seed = 7;  // the same events in every run
window.random = () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};`;

async function withPage(work) {
  const profile = mkdtempSync(join(tmpdir(), 'peers-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath, headless: true, viewport: { width: 1600, height: 600 },
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync', '--disable-frame-rate-limit', '--disable-gpu-vsync',
      '--enable-precise-memory-info'],
  });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    page.setDefaultTimeout(300_000);
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page.evaluate(HELPERS);
    return await work(page);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

const say = (name, frames, more = {}) => console.log(JSON.stringify({ name, frames, ...more }));

say('empty', await withPage((page) => page.evaluate((count) => frames(count, (i) => {
  document.body.style.background = i % 2 ? '#fff' : '#fefefe';
}), frameCount)));

async function vis(items, visible) {
  return withPage(async (page) => {
    await page.addStyleTag({ url: '/vis.css' });
    await page.addScriptTag({ url: '/vis.js' });
    return page.evaluate(async ({ items, visible, count }) => {
      const [first, last, lanes, day] = [1262304000000, 1767225600000, 16, 86400000];
      const data = Array.from({ length: items }, (_, id) => {
        const start = first + random() * (last - first), lasts = random() < 0.3;
        const span = lasts ? { type: 'range', end: start + day * (1 + random() * 20) } : { type: 'box' };
        return { id, content: `Event ${id}`, start, group: id % lanes, ...span };
      });
      const room = document.body.appendChild(document.createElement('div'));
      const middle = (first + last) / 2, length = (last - first) * Math.min(1, visible / items);
      const [a, b] = [middle - length / 2, middle + length / 2];
      const groups = Array.from({ length: lanes }, (_, id) => ({ id, content: `Lane ${id}` }));
      const before = performance.memory.usedJSHeapSize;
      const options = { height: '600px', start: a, end: b, stack: false };
      const line = new vis.Timeline(room, new vis.DataSet(data), groups, options);
      await painted();
      const bytes = (performance.memory.usedJSHeapSize - before) / items;
      const pan = await frames(count, (i) => {
        const by = length * 0.01 * (i % 30);
        line.setWindow(a + by, b + by, { animation: false });
      });
      const zoom = await frames(count, (i) => {
        const half = length / 2 / 1.03 ** (15 - Math.abs(15 - (i % 30)));
        line.setWindow(middle - half, middle + half, { animation: false });
      });
      return { pan, zoom, bytes, shown: document.querySelectorAll('.vis-item').length };
    }, { items, visible, count: frameCount });
  });
}

for (const [name, items, visible] of [['all', 1000, 1000], ['some', 100000, 200]]) {
  const found = await vis(items, visible);
  say(`vis-${name}-pan`, found.pan, { shown: found.shown, bytes: found.bytes });
  say(`vis-${name}-zoom`, found.zoom);
}
server.close();
process.exit(0);

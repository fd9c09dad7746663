import { readFileSync } from 'node:fs';
import type { OfficeLibrary } from './office-library';

const SCRIPT = require.resolve('@microsoft/office-js/dist/excel-win32-16.01.js');

/**
 * Runs Microsoft's own client library for Excel in Node. What it expects of a browser stands in one object, its `window`, so
 * that it leaves nothing behind in the globals; it runs in the realm of the caller, because it tells plain objects from others
 * by their prototype (a context of `node:vm` has prototypes of its own). `office` is what it finds as `Office`.
 */
export function loadLibrary(office: object): OfficeLibrary {
  const window: Record<string, unknown> = {
    Promise,
    Office: office,
    document: { getElementsByTagName: () => [], URL: '', cookie: '' },
    navigator: { userAgent: '' },
    location: { href: '', search: '' },
    performance: undefined,
    sessionStorage: { getItem: () => null },
    // Declared with `var` in the script, which makes them properties of a real window.
    OfficeExtension: undefined,
    Excel: undefined,
  };
  for (const name of ['window', 'self', 'top', 'parent']) window[name] = window;
  const script = readFileSync(SCRIPT, 'utf8');
  // Names that the script writes to its window it later reads without "window."; hence `with`.
  const run = evaluate(`(function (window) { with (window) {${script}\nreturn window; } })`);
  return run(window);
}

function evaluate(script: string): (window: object) => OfficeLibrary {
  const indirect = globalThis.eval;
  return indirect(script) as (window: object) => OfficeLibrary;
}

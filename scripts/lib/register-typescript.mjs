/** Imported first, lets the scripts that follow `import()` TypeScript. */
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);

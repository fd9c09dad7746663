import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';

/** The path of the first of the named programs on PATH that may be run, or null. */
export function findProgram(names, searchPath = process.env.PATH ?? '') {
  for (const name of names) {
    for (const folder of searchPath.split(path.delimiter)) {
      const candidate = path.join(folder, name);
      if (folder && isExecutable(candidate)) return candidate;
    }
  }
  return null;
}

/** Whether the path is a file that may be run. */
export function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

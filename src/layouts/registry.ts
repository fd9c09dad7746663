// Written by `npm run generate` from the files in forms/. Do not edit.
import { tC29 } from './forms/t-c-29';

/** Every table form that the program knows, by file name. */
export const LAYOUTS = [
  tC29,
] as const;

// Written by `npm run generate` from the files in forms/. Do not edit.
import { e55 } from './forms/e-55';
import { e80 } from './forms/e-80';
import { e81 } from './forms/e-81';
import { lakipAnggaran } from './forms/lakip-anggaran';
import { lakipCapaian } from './forms/lakip-capaian';
import { lakipIku } from './forms/lakip-iku';
import { lakipPk } from './forms/lakip-pk';
import { tC23 } from './forms/t-c-23';
import { tC24 } from './forms/t-c-24';
import { tC25 } from './forms/t-c-25';
import { tC26 } from './forms/t-c-26';
import { tC27 } from './forms/t-c-27';
import { tC28 } from './forms/t-c-28';
import { tC29 } from './forms/t-c-29';
import { tC30 } from './forms/t-c-30';
import { tC31 } from './forms/t-c-31';
import { tC32 } from './forms/t-c-32';
import { tC33 } from './forms/t-c-33';

/** Every table form that the program knows, by file name. */
export const LAYOUTS = [
  e55,
  e80,
  e81,
  lakipAnggaran,
  lakipCapaian,
  lakipIku,
  lakipPk,
  tC23,
  tC24,
  tC25,
  tC26,
  tC27,
  tC28,
  tC29,
  tC30,
  tC31,
  tC32,
  tC33,
] as const;

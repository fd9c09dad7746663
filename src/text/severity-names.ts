import type { Localized } from './locale';

/** What the three severities are called, as headings: must be fixed before submission · worth a look · worth knowing. */
export const SEVERITY_NAMES = {
  error: { id: 'Perlu diperbaiki', en: 'Must be fixed' },
  warning: { id: 'Perlu dilihat', en: 'Worth a look' },
  info: { id: 'Catatan', en: 'Notes' },
} as const satisfies Record<string, Localized>;

/** A sign for each severity where there are no icons, so that colour never stands alone. */
export const SEVERITY_SIGNS = { error: '●', warning: '▲', info: 'ℹ' } as const;

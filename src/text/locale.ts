/** The languages that the program speaks; Indonesian is the default. */
export type Locale = 'id' | 'en';

/** All of them, the default first. */
export const LOCALES: readonly Locale[] = ['id', 'en'];

/** A text in every language of the program. */
export type Localized<Text = string> = Readonly<Record<Locale, Text>>;

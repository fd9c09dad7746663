/** The languages that the program speaks; Indonesian is the default. */
export type Locale = 'id' | 'en';

/** A text in every language of the program. */
export type Localized<Text = string> = Readonly<Record<Locale, Text>>;

/** The languages that the library speaks: Chinese (simplified) and English. */
export type Lang = 'zh' | 'en';

/** A text in each language. */
export type Bilingual = Readonly<Record<Lang, string>>;

import type { Lang } from '../../lib/format/lang.js';
import { en } from './en.js';
import type { Copy } from './types.js';
import { zh } from './zh.js';

/** The copy of the story in each language. */
export const copies: Record<Lang, Copy> = { zh, en };

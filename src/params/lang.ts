import type { Lang } from '../lib/format/lang.js';

export const match = (param: string): param is Lang => param === 'zh' || param === 'en';

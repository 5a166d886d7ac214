import { scattered } from './scattered.js';

/** How many live in a village, made up. */
export interface Village {
	village: string;
	people: number;
}

/** Three hundred villages. */
export const villages: readonly Village[] = Array.from({ length: 300 }, (_, index) => ({
	village: `Village ${index + 1}`,
	people: Math.round(100 + 900 * scattered(index))
}));

import { sizeLine, sizes } from '../size/sizes.js';

/** What a page of one chart weighs, beside the same chart by hand. A test holds the weights; this tells them. */
export const chartSizes = async (): Promise<string[]> => (await sizes()).map(sizeLine);

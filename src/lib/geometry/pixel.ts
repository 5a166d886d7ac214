/** A coordinate to a tenth of a pixel: smaller files, the same picture. */
export const px = (value: number): number => Math.round(value * 10) / 10;

/** An opacity or a share to a hundredth. */
export const hundredth = (value: number): number => Math.round(value * 100) / 100;

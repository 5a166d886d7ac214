/** A number from 0 to 1 that looks random and is the same in every run. */
export const scattered = (index: number): number => Math.abs(Math.sin(index * 12.9898) * 43758.5453) % 1;

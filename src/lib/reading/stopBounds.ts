import type { Box } from '../geometry/labelBox.js';
import type { Stop } from '../geometry/stop.js';

/** What a stop's mark takes up, in the chart's pixels: its box, or the one place where it stands. */
export const stopBounds = ({ x, y, box }: Stop): Box => box ?? { left: x, top: y, right: x, bottom: y };

import { child } from 'virtual:embed-scripts';
import { scriptRoute } from '../../scriptRoute';

export const prerender = true;
export const { entries, GET } = scriptRoute([child]);

export { today } from '../functions/today';

import { chromium, provide } from './system-program.js';

export default (): void => provide(chromium);

import { provide, redisServer } from './system-program.js';

export default (): void => provide(redisServer);

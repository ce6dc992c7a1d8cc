import { startControllers } from './controllers.js';
import { startLibrary } from './library.js';
import { startReference } from './reference.js';

export const reference = 'bare node:http';

/** Each starts a server on a free port and returns the port. */
export const servers: Readonly<Record<string, () => Promise<number>>> = {
  [reference]: startReference,
  'nestjs-wechat, Fastify': () => startLibrary('fastify'),
  'own controllers, Fastify': () => startControllers('fastify'),
  'nestjs-wechat, Express': () => startLibrary('express'),
  'own controllers, Express': () => startControllers('express'),
};

export type Adapter = 'express' | 'fastify';

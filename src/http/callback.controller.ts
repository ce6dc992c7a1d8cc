import { Controller, Get, Post, Req, Res, UseFilters, UseGuards, VERSION_NEUTRAL } from '@nestjs/common';
import type { IncomingMessage } from 'node:http';
import { InFlight } from '../delivery/in-flight.js';
import type { CallbackUrl, RegisteredAccount } from '../accounts/registered-account.js';
import type { SourcePath } from '../accounts/source-path.js';
import { ApplicationRefusalFilter } from './application-refusal.filter.js';
import { CallbackRefusedFilter } from './callback-refused.filter.js';
import { markRoute } from './callback-route.js';
import { rawRequestOf } from './raw-request.js';
import { type AdapterResponse, closeConnection, writeResponse } from './response-writer.js';
import { SignatureGuard } from './signature.guard.js';
import { verifiedOf } from './verified-callback.js';

/** A controller class without routes; each module instance has its own. */
export type CallbackController = new (inFlight: InFlight) => { readonly inFlight: InFlight };

/**
 * Makes the controller of one `WechatModule.forRoot`. Its decorators have to be there before Nest scans it; its routes
 * come later, when the accounts are known.
 */
export function createCallbackController(decorators: readonly ClassDecorator[]): CallbackController {
  @Controller({ version: VERSION_NEUTRAL })
  @UseGuards(SignatureGuard)
  @UseFilters(ApplicationRefusalFilter, CallbackRefusedFilter)
  class WechatController {
    constructor(readonly inFlight: InFlight) {}
  }

  for (const decorate of [...decorators].reverse()) {
    decorate(WechatController);
  }
  return WechatController;
}

/**
 * Removes the routes that another application of this process has added: all applications made of one `AppModule` share
 * its controllers, and each has accounts of its own. Those that Nest has registered already go on working.
 */
export function removeRoutes({ prototype }: CallbackController): void {
  for (const name of Object.getOwnPropertyNames(prototype)) {
    if (name !== 'constructor') {
      Reflect.deleteProperty(prototype, name);
    }
  }
}

/** Adds the routes of an account to a controller: POST for events and, where there is a handshake, GET. */
export function addAccountRoutes(controller: CallbackController, { urls }: RegisteredAccount): void {
  for (const url of urls) {
    addRoute(controller, url, `POST /${url.path}`, Post(url.path));
    if (url.endpoint.handshake !== undefined) {
      addRoute(controller, url, `GET /${url.path}`, Get(url.path));
    }
  }
}

/** Adds the routes of a path of an account source. */
export function addSourceRoutes(controller: CallbackController, sourcePath: SourcePath): void {
  const { path, methods } = sourcePath;
  for (const method of methods) {
    addRoute(controller, sourcePath, `${method} /${path}`, method === 'POST' ? Post(path) : Get(path));
  }
}

function addRoute(
  controller: CallbackController,
  url: CallbackUrl | SourcePath,
  name: string,
  verb: MethodDecorator,
): void {
  const prototype = controller.prototype as object;
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- the metadata of a route sits on its own function
  const method = async function (
    this: InstanceType<CallbackController>,
    request: IncomingMessage,
    response: AdapterResponse,
  ): Promise<void> {
    const answer = await verifiedOf(rawRequestOf(request)).deliver();
    if (this.inFlight.isClosing) {
      closeConnection(response); // or the server would wait for the next request
    }
    writeResponse(response, answer);
  };
  Object.defineProperty(method, 'name', { value: name });
  Object.defineProperty(prototype, name, { value: method, configurable: true });
  verb(prototype, name, Object.getOwnPropertyDescriptor(prototype, name)!);
  Req()(prototype, name, 0);
  Res()(prototype, name, 1);
  markRoute(method, url);
}

/**
 * A WeChat on your computer, as a page and as an API.
 *
 * @module nestjs-wechat/simulator
 */
import { SimulatorServer } from './simulator-server.js';
import { WechatSimulator, type WechatSimulatorOptions } from './wechat-simulator.js';

/** What {@link startSimulator} needs to know. */
export interface SimulatorOptions extends WechatSimulatorOptions {
  /** The port of the page. Default: 3939; 0 takes any that is free. */
  readonly port?: number | undefined;
}

/** A simulator that runs. */
export interface RunningSimulator {
  /** The address of the page, and of the API. */
  readonly url: string;
  readonly simulator: WechatSimulator;
  close(): Promise<void>;
}

/** The port of the page, where none is given. */
export const DEFAULT_SIMULATOR_PORT = 3939;

/**
 * Starts a WeChat on this computer: a page with a chat for each account, from which messages and events go to the
 * application, signed and encrypted, and beside it everything that went over the wire. It is the API as well, with its
 * `url` as the `baseUrl` of `WechatClientModule`. It listens on the loopback interface alone.
 *
 * ```ts
 * const { url } = await startSimulator({
 *   target: 'http://localhost:3000',
 *   accounts: [{ appId, token, encodingAesKey }],
 * });
 * ```
 *
 * @throws Error when the port is taken
 */
export async function startSimulator({
  port = DEFAULT_SIMULATOR_PORT,
  ...options
}: SimulatorOptions): Promise<RunningSimulator> {
  const simulator = new WechatSimulator(options);
  const server = new SimulatorServer(simulator);
  return { url: await server.listen(port), simulator, close: () => server.close() };
}

export type { Diagnosis } from '../doctor/index.js';
export type {
  AccountView,
  ApiCallRecord,
  Change,
  ChatEntry,
  DeliveryCause,
  DeliveryRecord,
  DoctorRun,
  Fault,
  MenuButton,
  SimulatorState,
  SimulatorUser,
} from './records.js';
export type { AccountSetup } from './simulated-line.js';
export type { SimulatedAct, WechatSimulator, WechatSimulatorOptions } from './wechat-simulator.js';

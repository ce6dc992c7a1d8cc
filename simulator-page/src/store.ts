import { computed, signal } from '@preact/signals';
import type {
  AccountView,
  ApiCallRecord,
  Change,
  ChatEntry,
  DeliveryRecord,
  DoctorRun,
  Fault,
  PageState,
  SimulatorUser,
} from '../../src/simulator/records.js';
import { ask, changesAfter, tell } from './api.js';
import { both, why } from './language.js';
import { remembered } from './remembered.js';

/** What can be looked at. A wide screen shows the phone beside each of the others. */
export type TabName = 'phone' | 'inspector' | 'doctor';

/** How the page stands with the simulator. */
export type Connection = 'loading' | 'live' | 'lost' | 'restarted';

export const connection = signal<Connection>('loading');
export const target = signal('');
/** Milliseconds after which WeChat hangs up. */
export const deadline = signal(5_000);
export const accounts = signal<readonly AccountView[]>([]);
export const users = signal<readonly SimulatorUser[]>([]);
export const deliveries = signal<ReadonlyMap<number, DeliveryRecord>>(new Map());
export const calls = signal<ReadonlyMap<number, ApiCallRecord>>(new Map());
export const chat = signal<ReadonlyMap<number, ChatEntry>>(new Map());
/** The last examination by the doctor. */
export const doctorRun = signal<DoctorRun | undefined>(undefined);
/** What is told to the user of the page, for some seconds. */
export const toast = signal<string | undefined>(undefined);
/** How many dialogs are open. */
export const openDialogs = signal(0);

export const accountName = remembered<string>('account', '');
export const userId = remembered<string>('user', '');
export const tab = remembered<TabName>('tab', 'phone');
/** The number of the delivery or call that is shown in detail. */
export const selectedRecord = signal<number | undefined>(undefined);
/** What is to go wrong with the next thing that the user does. */
export const armedFault = signal<Fault | undefined>(undefined);

export const account = computed(
  () => accounts.value.find(({ name }) => name === accountName.value) ?? accounts.value[0],
);
export const user = computed(() => users.value.find(({ id }) => id === userId.value) ?? users.value[0]);
export const conversation = computed(() =>
  [...chat.value.values()].filter((entry) => entry.account === account.value?.name && entry.user === user.value?.id),
);

/** Reads everything, and follows what changes. */
export async function connect(): Promise<void> {
  try {
    const state = await ask<PageState>('state');
    target.value = state.target;
    deadline.value = state.deadline;
    accounts.value = state.accounts;
    users.value = state.users;
    deliveries.value = new Map(state.deliveries.map((delivery) => [delivery.id, delivery]));
    calls.value = new Map(state.calls.map((call) => [call.id, call]));
    chat.value = new Map(state.chat.map((entry) => [entry.id, entry]));
    doctorRun.value = state.doctor;
    follow(state.sequence);
  } catch {
    connection.value = 'restarted';
  }
}

let stream: EventSource | undefined;

function follow(sequence: number): void {
  stream?.close();
  const source = changesAfter(sequence);
  stream = source;
  source.addEventListener('open', () => (connection.value = 'live'));
  source.addEventListener('message', ({ data }: MessageEvent<string>) => {
    apply((JSON.parse(data) as { change: Change }).change);
  });
  source.addEventListener('error', () => {
    // A browser gives up when the simulator refuses it: it was started anew, and has another secret.
    connection.value = source.readyState === EventSource.CLOSED ? 'restarted' : 'lost';
  });
}

function apply(change: Change): void {
  switch (change.kind) {
    case 'delivery':
      deliveries.value = new Map(deliveries.value).set(change.delivery.id, change.delivery);
      break;
    case 'call':
      calls.value = new Map(calls.value).set(change.call.id, change.call);
      break;
    case 'chat':
      chat.value = new Map(chat.value).set(change.entry.id, change.entry);
      break;
    case 'account':
      accounts.value = accounts.value.map((each) => (each.name === change.account.name ? change.account : each));
      break;
    case 'user':
      users.value = [...users.value, change.user];
      break;
    case 'doctor':
      doctorRun.value = change.run;
      break;
    case 'failure':
      say(both(change.message));
      break;
    default:
      selectedRecord.value = undefined;
      void connect();
  }
}

let toastTimer: number | undefined;

/** Tells the user of the page something. */
export function say(text: string): void {
  toast.value = text;
  window.clearTimeout(toastTimer);
  toastTimer = window.setTimeout(() => (toast.value = undefined), 5_000);
}

/** Asks the simulator something, and says so when it does not answer. */
export async function question<Answer>(
  name: string,
  query?: Readonly<Record<string, string>>,
): Promise<Answer | undefined> {
  try {
    return await ask<Answer>(name, query);
  } catch (error) {
    say(why(error));
    return undefined;
  }
}

/** Tells the simulator to do something, and says so when it does not. */
export async function request(name: string, body: object): Promise<boolean> {
  try {
    await tell(name, body);
    return true;
  } catch (error) {
    say(why(error));
    return false;
  }
}

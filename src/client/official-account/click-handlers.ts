import { Injectable } from '@nestjs/common';
import { HandlerExplorer } from '../../handlers/handler-explorer.js';
import { RouteTable } from '../../handlers/route-table.js';
import { createEvent } from '../../model/wechat-event.js';
import { MenuClickEvent } from '../../platforms/official-account/events.generated.js';

/** Knows which clicks on menus have a handler. */
@Injectable()
export class ClickHandlers {
  constructor(private readonly explorer: HandlerExplorer) {}

  /** The keys whose clicks nobody answers. */
  missing(account: string, keys: readonly string[]): readonly string[] {
    const routes = this.routes();
    return keys.filter((key) => {
      const payload = { MsgType: 'event', Event: 'CLICK', EventKey: key };
      return routes.find(createEvent(MenuClickEvent, MenuClickEvent.type, account, payload)) === undefined;
    });
  }

  private routes(): RouteTable<string> {
    const table = new RouteTable<string>();
    for (const { name, accounts, states, metadata } of this.explorer.explore()) {
      for (const { role, eventClass, where } of metadata) {
        if (role === 'answer') {
          table.add({ eventClass, where, handler: name, name, accounts, states });
        }
      }
    }
    return table;
  }
}

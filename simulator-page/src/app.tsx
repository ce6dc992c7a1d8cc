import { Banner } from './banner.js';
import { Doctor } from './doctor.js';
import { TextDialog } from './dialog.js';
import { Inspector } from './inspector.js';
import { t } from './language.js';
import { Phone } from './phone.js';
import { SafePane } from './safe-pane.js';
import { account, accounts, connection, target } from './store.js';
import { shownTab, Tabs } from './tabs.js';
import { Toast } from './toast.js';
import { TopBar } from './top-bar.js';

/** The page: a phone, and beside it what goes over the wire, or the doctor. */
export function App() {
  return (
    <div class="app" data-tab={shownTab.value}>
      <TopBar />
      <Banner />
      {accounts.value.length > 0 ? (
        <Panes />
      ) : (
        <p class="empty">{connection.value === 'loading' ? t('loading') : ''}</p>
      )}
      <Toast isIn="page" />
    </div>
  );
}

function Panes() {
  return (
    <main class="panes">
      <Tabs />
      <SafePane class="phone">
        <Phone />
      </SafePane>
      <SafePane class="inspector">
        <Inspector />
      </SafePane>
      <SafePane class="doctor">
        <Doctor key={`${account.value?.name} ${target.value}`} />
      </SafePane>
      <TextDialog />
    </main>
  );
}

import { faults } from '../../src/simulator/records.js';
import { t } from './language.js';
import { armedFault } from './store.js';

/** What is to go wrong with the next message. */
export function ArmedFault() {
  return (
    <label class="armed-fault" data-armed={armedFault.value !== undefined}>
      <span>{t('faults')}</span>
      <select
        value={armedFault.value ?? ''}
        onChange={({ currentTarget }) => {
          armedFault.value = faults.find((fault) => fault === currentTarget.value);
        }}
      >
        <option value="">{t('noFault')}</option>
        {faults.map((fault) => (
          <option key={fault} value={fault}>
            {t(`fault-${fault}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

import { useState } from 'preact/hooks';
import { Dialog } from './dialog.js';
import { t } from './language.js';
import { request, user, userId, users } from './store.js';

const NEW = '+';

/** Who holds the phone. */
export function UserChoice() {
  const [adding, setAdding] = useState(false);
  return (
    <>
      <select
        class="user-choice"
        aria-label={t('user')}
        value={user.value?.id}
        onChange={({ currentTarget }) => {
          if (currentTarget.value === NEW) {
            currentTarget.value = user.value?.id ?? '';
            setAdding(true);
          } else {
            userId.value = currentTarget.value;
          }
        }}
      >
        {users.value.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        <option value={NEW}>+ {t('addUser')}</option>
      </select>
      {adding && <AddUser onClose={() => setAdding(false)} />}
    </>
  );
}

function AddUser({ onClose }: { readonly onClose: () => void }) {
  const [id, setId] = useState('');
  const [name, setName] = useState('');
  const add = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (await request('users', { id, name })) {
      userId.value = id;
      onClose();
    }
  };
  return (
    <Dialog title={t('addUser')} onClose={onClose}>
      <form class="form" onSubmit={(event) => void add(event)}>
        <label>
          {t('addUserId')}
          <input
            autofocus
            required
            value={id}
            maxLength={64}
            onInput={({ currentTarget }) => setId(currentTarget.value)}
          />
        </label>
        <label>
          {t('addUserName')}
          <input value={name} maxLength={40} onInput={({ currentTarget }) => setName(currentTarget.value)} />
        </label>
        <div class="dialog-buttons">
          <button type="submit" class="weui-btn weui-btn_mini weui-btn_primary">
            {t('add')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

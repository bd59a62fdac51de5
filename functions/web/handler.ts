import { join } from 'node:path';
import { now } from '../../shared/environment/clock.ts';
import { setting } from '../../shared/environment/settings.ts';
import { keysFrom } from '../../shared/people/keys-from.ts';
import { openStore } from '../../shared/storage/store.ts';
import { openAssets } from './assets.ts';
import { settingsFrom } from './settings.ts';
import { storedData } from './stored-data.ts';
import { web } from './web.ts';

const store = openStore(setting(process.env, 'TABLE_NAME'));

export const handler = web({
  data: storedData(store, keysFrom(process.env, 'receipt'), now),
  assets: openAssets(join(import.meta.dirname, 'assets')),
  settings: settingsFrom(process.env),
});
